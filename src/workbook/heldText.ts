/** Excel's own limit for the text of one cell. */
const MOST_CHARACTERS = 32_767;

/** A text as a cell can hold it: line breaks are `\n`, and what is beyond Excel's limit ends in `…`. */
export function heldText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.length > MOST_CHARACTERS ? `${lines.slice(0, MOST_CHARACTERS - 1)}…` : lines;
}
