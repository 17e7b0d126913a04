import { parseRect, type Rect } from '../../../workbook/address';
import type { FormFile, FormReport, SheetFilling } from '../../../workbook/formFilling';
import { HostError } from '../../../workbook/host';
import { dropCalculationChain } from '../calculationChain';
import { decodeXml } from '../decodeXml';
import { EditFormats } from '../editFormats';
import { askingForCalculation, hasFormula } from '../fullCalculation';
import { isProtectedSheet } from '../lockedCells';
import { openPackage, type Package } from '../openPackage';
import { PackageDraft } from '../packageDraft';
import { childOf, parseXml } from '../parseXml';
import { PartGraph } from '../partGraph';
import { readWorkbook } from '../readWorkbook';
import { writableWorkbook } from '../refusals';
import { readWorkbookXml } from '../workbookXml';
import { zip } from '../zip';
import { filledSheet } from './filledSheet';
import { movePackage } from './movedPackage';

/**
 * Opens a form that is an .xlsx or .xlsm. Throws HostError as `openPackage` does, and `read-only-format`, `strict-ooxml` and
 * `signed` for a workbook that cannot be written.
 */
export function openForm(bytes: Uint8Array, name: string): FormFile {
  const opened = openPackage(bytes);
  writableWorkbook(opened);
  return {
    read: () => readWorkbook(bytes, name),
    fill: (fillings) => {
      const { parts, report } = filledPackage(opened, fillings);
      return Promise.resolve({ bytes: zip(parts), report });
    },
  };
}

/** The form's parts with its sheets filled; what is not named in the fillings keeps its very bytes. */
function filledPackage(
  source: Package,
  fillings: SheetFilling[],
): { parts: Package['parts']; report: FormReport } {
  const workbook = writableWorkbook(source);
  const graph = new PartGraph(source.parts);
  const draft = new PackageDraft(source.parts);
  const stylesPart = graph.from(workbook.path).find(({ kind }) => kind === 'styles')?.part;
  const styles = stylesPart === undefined ? undefined : decodeXml(source.parts.get(stylesPart)!);
  const formats = styles === undefined ? undefined : new EditFormats(styles);
  const epoch = childOf(workbook.root, 'workbookPr')?.attribute('date1904') ?? '';
  const report: FormReport = { kept: [], unmerged: [] };
  const moved = new Set<number>();
  for (const filling of fillings) {
    const { sheet } = filling;
    const entry = workbook.sheets.find(({ name }) => name === sheet);
    const path = graph.from(workbook.path).find(({ id }) => id === entry?.relationshipId)?.part;
    if (!entry || path === undefined) throw new HostError('damaged', sheet);
    // Rows that come into another sheet may have changed its formulas.
    const before = decodeXml(draft.parts.get(path)!);
    if (isProtectedSheet(parseXml(before, ({ local }) => local !== 'sheetData')))
      throw new HostError('protected-sheet', sheet);
    const filled = filledSheet(before, filling, {
      formats,
      from1904: ['1', 'true'].includes(epoch),
      bodies: tableBodies(draft, graph, path),
      onRows: (rows) => {
        movePackage(draft, graph, { workbook, path, rows });
        moved.add(entry.sheetId);
      },
    });
    draft.setText(path, before, filled.source);
    report.kept.push(...filled.kept.map((address) => ({ sheet, address })));
    report.unmerged.push(...filled.unmerged.map((address) => ({ sheet, address })));
  }
  if (moved.size > 0) dropCalculationChain(draft, graph, workbook.path, moved);
  if (formats) draft.setText(stylesPart!, styles!, formats.finish());
  if (computes(draft, graph, workbook.path)) {
    const now = readWorkbookXml(draft.parts, workbook.path);
    draft.setText(workbook.path, now.source, askingForCalculation(now));
  }
  return { parts: draft.finish(), report };
}

/** The rows of data of the Excel tables on a sheet. */
function tableBodies(draft: PackageDraft, graph: PartGraph, path: string): Rect[] {
  const tables = graph.from(path).filter(({ kind }) => kind === 'table');
  return tables.flatMap(({ part }) => {
    const root = parseXml(decodeXml(draft.parts.get(part ?? '') ?? new Uint8Array()));
    const rect = parseRect(root.attribute('ref') ?? '');
    const headers = Number(root.attribute('headerRowCount') ?? 1);
    const totals = Number(root.attribute('totalsRowCount') ?? 0);
    return rect ? [{ ...rect, top: rect.top + headers, bottom: rect.bottom - totals }] : [];
  });
}

function computes(draft: PackageDraft, graph: PartGraph, workbookPart: string): boolean {
  return graph
    .from(workbookPart)
    .some(
      ({ kind, part }) =>
        kind === 'worksheet' && part !== undefined && hasFormula(decodeXml(draft.parts.get(part)!)),
    );
}
