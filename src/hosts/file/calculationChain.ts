import { decodeXml } from './decodeXml';
import type { PackageDraft } from './packageDraft';
import { scanXml } from './parseXml';
import type { PartGraph } from './partGraph';

/**
 * Takes out the list of formulas in calculation order when it names one of the sheets: Excel repairs a workbook
 * whose list names a cell that has no formula any more, and makes a missing list anew.
 */
export function dropCalculationChain(
  draft: PackageDraft,
  graph: PartGraph,
  workbookPart: string,
  sheetIds: ReadonlySet<number>,
): void {
  const chain = graph.from(workbookPart).find(({ kind }) => kind === 'calcChain')?.part;
  if (chain === undefined || !names(decodeXml(draft.parts.get(chain)!), sheetIds)) return;
  draft.unrelate(workbookPart, chain);
  draft.remove(chain);
}

function names(source: string, sheetIds: ReadonlySet<number>): boolean {
  let found = false;
  scanXml(source, {
    open: (tag) => {
      // A cell without this attribute is on the sheet of the cell before it.
      if (tag.local === 'c' && sheetIds.has(Number(tag.attribute('i')))) found = true;
    },
    close: () => undefined,
  });
  return found;
}
