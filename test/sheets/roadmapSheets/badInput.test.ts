import fc from 'fast-check';
import type { Roadmap } from '../../../src/domain/roadmap';
import { generatedSheets } from '../../../src/sheets/sheets';
import { anyRoadmap } from '../../support/anyRoadmap';
import { faultsOf } from '../../support/plans';
import '../../support/properties';
import { action, axis, indicator, lever, objective, roadmap, texts } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';
import { sheetOf } from './sampleReadings';
import { shownLines } from './shownLines';

const forms = ['tableaux', 'synopsis', 'fiches', 'champs', 'cartes'];
const LONG = 'un libellé qui n’en finit pas '.repeat(70).trim();

const apprendre = axis('1 | Apprendre');
const lire = objective(LONG, { id: 'long', axis: apprendre.id });
const former = action(LONG, {
  axis: apprendre.id,
  objective: 'long',
  fields: texts({ description: LONG, owner: 'DANE' }),
});
const long = roadmap({
  axes: [apprendre, axis('2 | Vide')],
  objectives: [lire],
  actions: [former],
  levers: [lever(LONG, { axis: apprendre.id, objective: 'long' })],
  indicators: [indicator(LONG, { axis: apprendre.id, objective: 'long' })],
});

const lacks = (form: string, from: Roadmap): string | null =>
  generatedSheets.find(({ id }) => id === form)!.lacks(from);

describe.each(forms)('the sheet %s', (form) => {
  it('shows a label of 2,000 characters whole, in rows that Excel shows', () => {
    expect(LONG.length).toBeGreaterThan(2000);
    const plan = sheetOf(long, form);
    expect(faultsOf(plan)).toEqual([]);
    expect(shownLines(plan)).toContain(LONG);
  });

  it('says whose it is without a title or a period, and that nothing belongs to an axis that is empty', () => {
    const lines = shownLines(sheetOf(long, form));
    expect(lines).toContain('Feuille de route');
    if (form !== 'fiches') expect(lines).toContain('Rien n’y est encore rattaché.');
  });

  it('can be made of any roadmap that does not lack what it shows', () => {
    fc.assert(
      fc.property(anyRoadmap, (any) => {
        if (lacks(form, any) !== null) return;
        for (const plan of materialOf(any).plansOf(form)) expect(faultsOf(plan)).toEqual([]);
      }),
    );
  });
});

it('an axis that is empty does not take a page of its own', () => {
  const axes = [apprendre, ...Array.from({ length: 6 }, (_, i) => axis(`${String(i + 2)} | Vide`))];
  const from = roadmap({ axes, actions: [action('Former', { axis: apprendre.id })] });
  expect(sheetOf(from, 'tableaux').print.pageBreaks).toEqual([]);
});

it('there is no sheet without anything to show on it', () => {
  const empty = roadmap();
  expect(forms.map((form) => lacks(form, empty))).toEqual(['items', 'axes', 'actions', 'items', 'axes']);
  const onlyAction = roadmap({ actions: [former] });
  expect(forms.map((form) => lacks(form, onlyAction))).toEqual([null, 'axes', null, null, 'axes']);
});

it('300 fiches are planned, each on one page', () => {
  const actions = Array.from({ length: 300 }, (_, i) =>
    action(`${String(i)} | Former les équipes de l’établissement ${String(i)}`, {
      axis: apprendre.id,
      row: `Actions!${String(i + 2)}`,
      fields: texts({
        description: 'Une formation d’une journée. '.repeat(8),
        owner: 'DANE',
        audience: 'Tous',
      }),
    }),
  );
  const plan = sheetOf(roadmap({ axes: [apprendre], actions }), 'fiches');
  const titles = plan.rows.flatMap((row, at) => (/^\d+ – /.test(String(row[0]?.value)) ? [at] : []));
  expect(titles).toHaveLength(300);
  // Every page begins with the title of a fiche.
  expect(plan.print.pageBreaks!.filter((row) => !titles.includes(row))).toEqual([]);
});
