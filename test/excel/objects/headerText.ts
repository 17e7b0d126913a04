/** The header or footer of a page: one text in the file, three parts in the client. */

export interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

const CODES = { left: '&L', center: '&C', right: '&R' } as const;
const PARTS = { L: 'left', C: 'center', R: 'right' } as const;

/** `&LFeuille de route&RP & D` in its parts; what stands before any code is in the centre, as in Excel. */
export function headerParts(text: string): HeaderParts {
  const parts: HeaderParts = { left: '', center: '', right: '' };
  let part: keyof HeaderParts = 'center';
  for (const [piece] of text.matchAll(/&&|&[LCR]|[\s\S]/g)) {
    if (/^&[LCR]$/.test(piece)) part = PARTS[piece[1] as keyof typeof PARTS];
    else parts[part] += piece;
  }
  return parts;
}

/** The text of the file; a part without text leaves no code. */
export function headerText(parts: HeaderParts): string {
  return (['left', 'center', 'right'] as const)
    .map((part) => (parts[part] === '' ? '' : CODES[part] + parts[part]))
    .join('');
}
