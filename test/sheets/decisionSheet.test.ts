import type { Decision } from '../../src/domain/roadmap';
import { decisionSheet, planDecisions } from '../../src/sheets/decisions/decisionSheet';
import { rectAddress } from '../../src/workbook/address';
import { serialOfDate } from '../../src/workbook/serialDates';
import { cellAt, faultsOf, shownRows } from '../support/plans';
import { action, at, field, roadmap } from '../support/roadmap';

const decision = (n: number, text: string, place: string): Decision => ({
  id: `décision/${String(n)}`,
  committee: '',
  date: '',
  text,
  source: at(place),
});

/** Two decisions and a row without one between them. */
const typed = roadmap({
  actions: [action('A1 | Former les équipes'), action('Ouvrir un espace')],
  decisions: [decision(2, 'Former', 'Décisions!C6'), decision(1, 'Ouvrir', 'Décisions!C8')],
  typed: {
    'décision/2': {
      date: field('12/03/2025', 'B6', { number: serialOfDate('2025-03-12'), date: '2025-03-12' }),
      text: field('=Former'),
      action: field('a1'),
    },
    'décision/1': { text: field('Ouvrir'), due: field('un jour') },
  },
  kept: [
    { sheet: 'decisions', label: '', values: { owner: field('DANE') }, source: at('Décisions!C7') },
    { sheet: 'suivi', label: 'Autre', values: {}, source: at('A1') },
  ],
});

it('has the rows in the order in which they were typed, each cell exactly as it was', () => {
  const plan = planDecisions(typed);
  const rows = shownRows({ ...plan, rows: plan.rows.slice(4, 9).map((row) => row.slice(0, 8)) });
  expect(rows).toEqual([
    'Instance | Date | Décision | Action | Responsable | Échéance | Suite | Repère',
    ` | ${String(serialOfDate('2025-03-12'))} | =Former | a1 |  |  |  | décision/2`,
    ' |  |  |  | DANE |  |  | ',
    ' |  | Ouvrir |  |  | un jour |  | décision/1',
    ' |  |  |  |  |  |  | ',
  ]);
});

it('is a table with twenty free rows below, all of it made for typing', () => {
  const plan = planDecisions(typed);
  expect(plan.tables.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual([
    'FDR_Decisions A5:H28',
  ]);
  expect(plan.owned).toHaveLength(23 * 8);
  expect(faultsOf(plan)).toEqual([]);
  expect(planDecisions(typed)).toEqual(plan);
});

it('offers the actions by code and title, and what may become of a decision; it refuses nothing', () => {
  const { validations, names, ...plan } = planDecisions(typed);
  expect(validations.every(({ strict }) => !strict)).toBe(true);
  expect(validations.map(({ expects, values }) => expects ?? values.join(', '))).toEqual([
    '',
    'date',
    '',
    'A1 – Former les équipes, Ouvrir un espace',
    '',
    'date',
    'À faire, En cours, Faite, Abandonnée',
    '',
  ]);
  expect(names.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual([
    'FDR_ActionsDecisions J6:J7',
  ]);
  expect(cellAt({ ...plan, validations, names }, 'J7').value).toBe('Ouvrir un espace');
});

it('shows where a decision of the user’s own sheets was read', () => {
  const own = { ...decision(1, 'Former', 'Compte rendu!B4'), id: 'la leur', date: '2025-03-12' };
  const plan = planDecisions(roadmap({ decisions: [own] }));
  expect(plan.rows[5]!.slice(0, 9).map((cell) => cell?.value)).toEqual([
    undefined,
    serialOfDate('2025-03-12'),
    'Former',
    undefined,
    undefined,
    undefined,
    undefined,
    'Compte rendu, B4',
    'la leur',
  ]);
  expect(faultsOf(plan)).toEqual([]);
});

it('needs actions', () => {
  expect([decisionSheet.lacks(roadmap()), decisionSheet.lacks(typed)]).toEqual(['actions', null]);
});
