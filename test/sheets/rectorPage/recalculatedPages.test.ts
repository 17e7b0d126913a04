import type { Roadmap } from '../../../src/domain/roadmap';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { formulaCells } from '../../support/plans';
import { indicator, measure } from '../../support/roadmap';
import { nouvelleAquitaineRoadmap } from '../../support/sampleRoadmaps';
import { materialOf } from '../../support/sheetMaterial';
import { bare, typed, withAxes } from './committeeRoadmap';

/** LibreOffice writes 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(11)) : (value ?? '');

/** The same sheet without the values of its formulas: whoever opens it must compute. */
function withoutValues(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) =>
    row.map((cell) =>
      cell?.formula === undefined
        ? cell
        : { formula: cell.formula, ...(cell.style && { style: cell.style }) },
    ),
  );
  return { ...plan, rows };
}

/** The formulas of both pages that LibreOffice computes to something else than their plans say. */
async function differing(given: Roadmap): Promise<{ formulas: number; wrong: unknown[] }> {
  const { plansOf } = materialOf(given, { 'paramètres/date': '2024-09-02' });
  const pages = ['page-recteur', 'page-projeter'].flatMap(plansOf);
  const counted = [
    ...(given.actions.length > 0 ? plansOf('suivi-actions') : []),
    ...(given.indicators.length > 0 ? plansOf('suivi') : []),
    ...plansOf('parametres'),
  ];
  const bytes = freshWorkbook([...pages, ...counted].map(withoutValues), { stamped: true });
  const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
  const checked = pages.map((page) => {
    const { cells } = sheets.find(({ name }) => name === page.name)!;
    const computed = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
    const formulas = formulaCells(page);
    const wrong = formulas
      .map((cell) => ({ ...cell, computed: computed.get(cell.address) }))
      .filter(({ value, computed: found }) => rounded(found) !== rounded(value));
    return { formulas: formulas.length, wrong };
  });
  return {
    formulas: checked.reduce((sum, { formulas }) => sum + formulas, 0),
    wrong: checked.flatMap(({ wrong }) => wrong),
  };
}

/** A milestone, an indicator in words, a target in words over two lines, and one of a few words too many. */
const inWords: Roadmap = {
  ...typed,
  indicators: [
    indicator('Charte', {
      direction: 'jalon oui/non',
      current: measure('oui', { date: '2024-06-30' }),
      targets: [measure('oui')],
    }),
    indicator('Climat', { direction: 'qualitatif', current: measure('bon'), targets: [measure('apaisé')] }),
    indicator('Bassins', { targets: [measure('un par bassin'), measure('deux par département')] }),
    indicator('Visites', { targets: [measure('autant qu’il en faudra pour que toutes soient vues')] }),
  ],
};

describeWithLibreOffice('the pages for a committee in LibreOffice', () => {
  it.each<[string, Roadmap, number]>([
    ['with nothing typed', bare, 5],
    ['without values', nouvelleAquitaineRoadmap(), 50],
    ['with all that is typed', typed, 50],
    ['with more axes than a slide holds', withAxes(20), 200],
    ['with words for figures', inWords, 60],
  ])('compute to the values of their plans, %s', async (_name, given, least) => {
    const { formulas, wrong } = await differing(given);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(least);
  });
});
