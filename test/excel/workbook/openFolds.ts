import { openPackage } from '../../../src/hosts/file/openPackage';
import { PartGraph } from '../../../src/hosts/file/partGraph';
import { readWorkbookXml } from '../../../src/hosts/file/workbookXml';
import { columnsIn, type Fold } from '../../../src/workbook/folds';
import { withPart } from '../../support/userWorkbook';

/** A file in which someone clicked on « + » over folds of a sheet that our file host wrote. */
export function openFolds(bytes: Uint8Array, tab: string, folds: readonly Fold[]): Uint8Array {
  const { parts, workbookPart } = openPackage(bytes);
  const workbook = readWorkbookXml(parts, workbookPart);
  const id = workbook.sheets.find(({ name }) => name === tab)?.relationshipId;
  const part = new PartGraph(parts).from(workbook.path).find((one) => one.id === id)?.part;
  if (part === undefined) throw new Error(`no sheet ${tab}`);
  return withPart(bytes, part, (xml) =>
    folds.reduce((text, fold) => {
      const shown = columnsIn(fold).reduce((rest, column) => without(rest, column, 'hidden'), text);
      return without(shown, fold.last + 1, 'collapsed');
    }, xml),
  );
}

function without(xml: string, column: number, attribute: string): string {
  return xml.replace(new RegExp(`(<col min="${String(column + 1)}" [^>]*?) ${attribute}="1"`), '$1');
}
