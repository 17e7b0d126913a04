/** Signs of symbol fonts, which Word stores by their place in the font, most often in the private area (F000 to F0FF). */
const SYMBOLS = new Map(
  Object.entries({
    b7: '•',
    a7: '▪',
    a8: '☐',
    '6f': '☐',
    '71': '❑',
    '76': '❖',
    d8: '➢',
    e0: '→',
    e8: '➔',
    f0: '➔',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
  }),
);
const PRIVATE_AREA = 0xf000;
const PLAIN_BULLET = '•';
/** Bullets that stand for a second level wherever they are met. */
const LESSER_BULLET = /^[○◦▫□·⁃]$/;
/** What a symbol font shows as a sign: `l`, `n`, `§`, `Ø` of Wingdings; and the `o` of Word's second level. */
const LETTER = /[\p{L}\p{N}§¨]/u;
export const SECOND_BULLET = '◦';

/** The sign of a `sym` element, from its hexadecimal place in the font; nothing for one that stands for nothing. */
export function symbolOf(place: string): string {
  const code = Number.parseInt(place, 16);
  if (Number.isNaN(code) || code < 0x20 || code > 0xffff) return '';
  if (code >= PRIVATE_AREA && code <= PRIVATE_AREA + 0xff) {
    return SYMBOLS.get((code - PRIVATE_AREA).toString(16)) ?? String.fromCharCode(code);
  }
  return String.fromCharCode(code);
}

/** The bullet of a list as everybody can read it: `•` for what only a symbol font shows, and for that of a second level. */
export function firstBullet(sign: string): string {
  const shown = [...sign.trim()]
    .map((letter) => (isPrivate(letter) ? symbolOf(letter.charCodeAt(0).toString(16)) : letter))
    .join('');
  const isPlain =
    shown !== '' && !LESSER_BULLET.test(shown) && !LETTER.test(shown) && ![...shown].some(isPrivate);
  return isPlain ? shown : PLAIN_BULLET;
}

function isPrivate(letter: string): boolean {
  return letter >= '\uE000' && letter <= '\uF8FF';
}
