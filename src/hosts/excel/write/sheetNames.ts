/**
 * Gives a sheet a name of its own that its users do not see, or changes what it stands for.
 * @param formula without `=`: `"matrice"`
 * @param earlier how the sheet spells the name, when it has it
 */
export function hiddenName(
  sheet: Excel.Worksheet,
  name: string,
  formula: string,
  earlier: string | undefined,
): void {
  const item = earlier === undefined ? sheet.names.add(name, `=${formula}`) : sheet.names.getItem(earlier);
  if (earlier !== undefined) item.formula = `=${formula}`;
  item.visible = false;
}
