import type { OfficeLook } from './office';

/** Whether Office's theme is a dark one; undefined where Office does not tell. */
export function isDarkLook(look: OfficeLook | undefined): boolean | undefined {
  if (look?.isDarkTheme !== undefined) return look.isDarkTheme;
  const luminance = luminanceOf(look?.bodyBackgroundColor ?? '');
  return luminance === undefined ? undefined : luminance < MIDDLE;
}

/** White stands out better than black from what is darker: (1.05 / (L + 0.05)) = ((L + 0.05) / 0.05). */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** Relative luminance of `#RRGGBB`, from 0 to 1, as WCAG 2.2 defines it; undefined for anything else. */
function luminanceOf(color: string): number | undefined {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!parts) return undefined;
  const [red, green, blue] = parts.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
