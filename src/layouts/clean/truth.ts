import { isCleanSheetId, type SheetSet } from '../../domain/clean/cleanSheetIds';
import type { RegionKind, SheetRecognition } from '../../domain/recognition';
import type { Roadmap } from '../../domain/roadmap';
import { chosenSet, type Choices } from '../../workbook/choices';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { enteredSheetsOf } from '../frameworks/enteredFrameworks';
import { unread } from '../recognition';
import type { Reading } from '../readRoadmap';
import type { CleanTable } from './cleanTable';
import { readCleanSheets } from './readCleanSheets';

/** What other sheets tell beside items, whichever set of sheets holds these. */
const KEPT_KINDS: ReadonlySet<RegionKind> = new Set<RegionKind>(['chiffres']);

/** The clean sheets of a workbook, the first of each kind: a copy of a tab has its stamp too. */
export function cleanSheetsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): SheetSnapshot[] {
  const complete = sheets.filter(({ generated, incomplete }) => isCleanSheetId(generated) && !incomplete);
  return complete.filter(
    (sheet, i) => complete.findIndex(({ generated }) => generated === sheet.generated) === i,
  );
}

/**
 * Which sheets hold the roadmap: the user's choice; without one the clean sheets where no other sheet has any item.
 * Null in a workbook without clean sheets.
 */
export function truthOf(snapshot: WorkbookSnapshot, choices: Choices, others: Roadmap): SheetSet | null {
  if (cleanSheetsOf(snapshot).length === 0) return null;
  const { objectives, actions, indicators } = others;
  const isEmpty = objectives.length + actions.length + indicators.length === 0;
  return chosenSet(choices) ?? (isEmpty ? 'propre' : 'origine');
}

/**
 * A reading of the other sheets, with the clean ones in place of what these hold where they are the truth: no set is
 * read beside the other. The title, the prose about the document and its figures are those of the other sheets in any
 * case. Sheets that are not read are told as such, each in one line.
 */
export function withCleanSheets(others: Reading, snapshot: WorkbookSnapshot, choices: Choices): Reading {
  const truth = truthOf(snapshot, choices, others.roadmap);
  if (truth === null) return others;
  const clean = cleanSheetsOf(snapshot);
  if (truth === 'origine')
    return { ...others, truth, sheets: inOrder(snapshot, [...others.sheets, ...clean.map(notRead)]) };
  const { parts, tables } = readCleanSheets(clean, enteredSheetsOf(snapshot));
  const entered = new Set(enteredSheetsOf(snapshot).map(({ name }) => name));
  const ofCharts = others.roadmap.unread.filter(({ reason }) => reason === 'chart-sheet');
  return {
    truth,
    roadmap: { ...others.roadmap, ...parts, unread: [...ofCharts, ...parts.unread] },
    regions: [
      ...others.regions.filter(({ region }) => region.layout === 'series'),
      ...tables.map((table) => ({
        sheet: table.grid.name,
        region: { layout: table.id, rect: table.rect, certainty: 1, shape: table.columns },
      })),
    ],
    sheets: inOrder(snapshot, [
      ...others.sheets.map((sheet) => (entered.has(sheet.sheet) ? sheet : besideClean(sheet))),
      ...clean.map((sheet) =>
        readAs(
          sheet,
          tables.find(({ grid }) => grid.sheet === sheet),
        ),
      ),
    ]),
  };
}

function notRead(sheet: SheetSnapshot): SheetRecognition {
  return asOtherSet(unread(sheet));
}

function readAs(sheet: SheetSnapshot, table: CleanTable | undefined): SheetRecognition {
  if (!table) return unread(sheet);
  const source = table.grid.sourceOf(table.rect);
  return { ...unread(sheet), regions: [{ kind: 'feuille-propre', source, certainty: 'sure' }] };
}

/** One of the other sheets, where the clean ones hold the items: what it still tells is all that is said of it. */
function besideClean(sheet: SheetRecognition): SheetRecognition {
  const kept = sheet.regions.filter(({ kind }) => KEPT_KINDS.has(kind));
  const told = { ...sheet, regions: kept, columns: [] };
  return kept.length > 0 || sheet.regions.length === 0 ? told : asOtherSet(told);
}

function asOtherSet(sheet: SheetRecognition): SheetRecognition {
  const source = { sheet: sheet.sheet, address: 'A1' };
  return { ...sheet, regions: [{ kind: 'autre-jeu', source, certainty: 'said' }] };
}

function inOrder({ sheets }: WorkbookSnapshot, told: SheetRecognition[]): SheetRecognition[] {
  const place = new Map(sheets.map(({ name }, i) => [name, i]));
  return [...told].sort((a, b) => place.get(a.sheet)! - place.get(b.sheet)!);
}
