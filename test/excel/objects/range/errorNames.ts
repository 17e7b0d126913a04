/** Errors by the English names that files and programs know, with those that French Excel shows. */
const SHOWN: Record<string, string> = {
  '#NULL!': '#NUL!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALEUR!',
  '#REF!': '#REF!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#N/A': '#N/A',
};

export function isErrorName(text: string): boolean {
  return Object.hasOwn(SHOWN, text.toUpperCase());
}

/** `#NAME?` → `#NOM?` */
export function frenchError(name: string): string {
  return SHOWN[name] ?? name;
}
