/** A text in a formula. @example excelText('dit "oui"') → '"dit ""oui"""' */
export function excelText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number in a formula. */
export function excelNumber(value: number): string {
  return String(value).toUpperCase();
}

/** True where a cell says one of these texts. */
export function isOneOf(cell: string, texts: readonly string[]): string {
  const tests = texts.map((text) => `${cell}=${excelText(text)}`);
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(',')})`;
}
