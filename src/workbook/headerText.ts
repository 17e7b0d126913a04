/** Headers and footers as Excel writes them: `&L`, `&C`, `&R` begin their three parts, `&&` is a `&`. */

/** Excel finds a file damaged when a header is longer. */
const LONGEST_HEADER = 255;

/** The three parts of a header or footer, each with its own codes; empty for what stays empty. */
export interface HeaderParts {
  left: string;
  center: string;
  right: string;
}

const PARTS = { L: 'left', C: 'center', R: 'right' } as const;

/** Cut to the limit, never in the middle of a code: a `&` alone at the end would start one. */
export function heldHeader(header: string): string {
  if (header.length <= LONGEST_HEADER) return header;
  return header.slice(0, LONGEST_HEADER).replace(/(^|[^&])((?:&&)*)&$/, '$1$2');
}

/**
 * The parts of a header; what stands before the first code is in the middle, as in Excel.
 * @example headerParts('&LFeuille de route&R&P / &N') → { left: 'Feuille de route', center: '', right: '&P / &N' }
 */
export function headerParts(header: string): HeaderParts {
  const parts: HeaderParts = { left: '', center: '', right: '' };
  let part: keyof HeaderParts = 'center';
  for (const [token] of header.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const begun = /^&[LCR]$/i.test(token) ? PARTS[token[1]!.toUpperCase() as keyof typeof PARTS] : undefined;
    if (begun) part = begun;
    else parts[part] += token;
  }
  return parts;
}
