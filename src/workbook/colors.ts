/** Around the parts of stacked bars: a pale part stands out on white, and two greys beside each other end somewhere. */
export const STACK_LINE = '404040';

/** A colour (RRGGBB) made lighter: 0 leaves it, 1 is white. */
export function mixedWithWhite(color: string, share: number): string {
  return channels(color)
    .map((channel) => Math.round(channel + (255 - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** Black or white, whichever has the better contrast on a colour (relative luminance, WCAG 2.1). */
export function readableOn(color: string): 'FFFFFF' | '000000' {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  // Both contrasts are equal where (1.05 / (l + 0.05)) = ((l + 0.05) / 0.05).
  return luminance > 0.179 ? '000000' : 'FFFFFF';
}

function channels(color: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
