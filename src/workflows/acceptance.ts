import { acceptanceOf, rememberedText, type CheckedFinding, type FindingIdentity } from '../domain/accepted';
import type { Finding } from '../domain/finding';
import type { Source } from '../domain/roadmap';
import { parseRect } from '../workbook/address';
import { firstFrom, sheetNamed } from '../workbook/cellAt';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WorkbookReading } from './readWorkbook';

/** Stands before the label of an empty cell. */
const EMPTY = '∅ ';

/** What tells a finding from others of its rule in a workbook, wherever its cells have moved. */
export function identityOf({ code, about, places }: Finding, snapshot: WorkbookSnapshot): FindingIdentity {
  return { code, about, texts: places.map((place) => rememberedText(textAt(place, snapshot))) };
}

/** The findings, each with what the workbook remembers of its acceptance. */
export function withAcceptance(
  findings: readonly Finding[],
  { snapshot, state }: Pick<WorkbookReading, 'snapshot' | 'state'>,
): CheckedFinding[] {
  const codes = new Set(Object.values(state.accepted).map(({ code }) => code));
  return findings.map((finding) => {
    if (!codes.has(finding.code)) return finding;
    const accepted = acceptanceOf(identityOf(finding, snapshot), state.accepted);
    return accepted ? { ...finding, accepted } : finding;
  });
}

/** What stands at a place; an empty cell is told by the text before it in its row, else by the one behind it. */
function textAt({ sheet, address }: Source, snapshot: WorkbookSnapshot): string {
  const rect = parseRect(address);
  const found = rect && sheetNamed(snapshot, sheet);
  if (!found) return '';
  const at = firstFrom(found, rect.top, rect.left);
  const [before, here] = [found.cells[at - 1], found.cells[at]];
  if (here?.row === rect.top && here.column === rect.left && here.cell.text !== '') return here.cell.text;
  const beside = [before, here].find((cell) => cell?.row === rect.top);
  return EMPTY + (beside?.cell.text ?? '');
}
