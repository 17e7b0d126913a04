import { followUpParameters } from '../../../src/domain/followUp/parameters';
import { followedIndicator } from '../../../src/domain/followUp/followedIndicator';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import type { Roadmap } from '../../../src/domain/roadmap';
import type { Settings } from '../../../src/domain/settings';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { missingRateTexts, progressStateTexts } from '../../../src/messages/fr/followUp';
import { followUpColumnTexts } from '../../../src/messages/fr/followUpSheet';
import { followUpSheet } from '../../../src/sheets/followUp/followUpSheet';
import { parameterSheet } from '../../../src/sheets/parameters/parameterSheet';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { niceRoadmap, nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { indicator } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';
import { readCases, typedCases } from './followUpCases';

const DAY = '2024-09-02';
const SETTINGS: Settings = { 'paramètres/date': DAY, 'paramètres/seuil à surveiller': '-3' };

/** « Suivi » and « Paramètres » of a roadmap. */
function planned(roadmap: Roadmap): SheetPlan[] {
  const material = materialOf(roadmap, SETTINGS);
  return [...followUpSheet.plans(material), ...parameterSheet.plans(material)];
}

/** LibreOffice writes 15 digits, and a date with its whole days. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(11)) : (value ?? '');

/** Each formula of « Suivi » beside what the plan and what LibreOffice say that it comes to. */
async function recalculated(roadmap: Roadmap): Promise<{ differing: unknown[]; formulas: number }> {
  const [plan, parameters] = planned(roadmap);
  const bare = {
    ...plan!,
    rows: plan!.rows.map((row) =>
      row.map((cell) =>
        cell?.formula === undefined
          ? cell
          : { formula: cell.formula, ...(cell.style && { style: cell.style }) },
      ),
    ),
  };
  const bytes = freshWorkbook([bare, parameters!], { stamped: true });
  const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
  const { cells } = sheets.find(({ name }) => name === plan!.name)!;
  const computed = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
  const formulas = plan!.rows.flatMap((row, top) =>
    row.flatMap((cell, left) =>
      cell?.formula === undefined ? [] : [{ cell, header: plan!.rows[3]![left]?.value, top, left }],
    ),
  );
  const differing = formulas
    .map(({ cell, header, top, left }) => ({
      address: cellAddress(top, left),
      header,
      planned: rounded(cell.value),
      computed: rounded(computed.get(cellAddress(top, left))),
      formula: cell.formula,
    }))
    .filter((one) => one.planned !== one.computed);
  return { differing, formulas: formulas.length };
}

describeWithLibreOffice('the formulas of « Suivi » in LibreOffice', () => {
  it.each<[string, () => Roadmap]>([
    ['Nouvelle-Aquitaine', nouvelleAquitaineRoadmap],
    ['indicators as documents say them', () => readCases(150)],
    ['indicators with anything typed over them', () => typedCases(150)],
    ['an indicator of which nothing is known', () => ({ ...niceRoadmap(), indicators: [indicator('Taux')] })],
  ])('come to what the code says: %s', async (_name, make) => {
    const { differing, formulas } = await recalculated(make());
    expect(differing).toEqual([]);
    expect(formulas).toBeGreaterThan(10);
  });
});

describe('the rows of « Suivi »', () => {
  it.each<[string, () => Roadmap]>([
    ['Nouvelle-Aquitaine', nouvelleAquitaineRoadmap],
    ['indicators as documents say them', () => readCases(300)],
  ])('say what is known of each indicator without its cells: %s', (_name, make) => {
    const roadmap = make();
    const [plan] = planned(roadmap);
    const column = (id: keyof typeof followUpColumnTexts): number =>
      plan!.rows[3]!.findIndex((cell) => cell?.value === followUpColumnTexts[id].header);
    const shown = new Map(plan!.rows.map((row) => [row[column('mark')]?.value, row]));
    const parameters = followUpParameters(SETTINGS, DAY);
    const points = (share: CellValue | undefined): unknown =>
      typeof share === 'number' ? rounded(share * 100) : null;
    for (const one of roadmap.indicators) {
      const progress = progressOf(followedIndicator(one, roadmap), parameters);
      const row = shown.get(one.id)!;
      const value = (id: keyof typeof followUpColumnTexts): CellValue | undefined => row[column(id)]?.value;
      expect({
        id: one,
        raw: points(value('raw')),
        rate: points(value('rate')),
        expected: points(value('expected')),
        state: value('state'),
        reason: value('reason'),
      }).toEqual({
        id: one,
        raw: progress.raw === null ? null : rounded(progress.raw),
        rate: progress.rate === null ? null : rounded(progress.rate),
        expected: progress.expected === null ? null : rounded(progress.expected),
        state: progressStateTexts[progress.state],
        reason: progress.missing === undefined ? '' : missingRateTexts[progress.missing],
      });
    }
  });
});
