import { copilFields } from '../../src/domain/copil/copilFields';
import { planTexts, textsSheet } from '../../src/sheets/texts/textsSheet';
import { rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { serialOfDate } from '../../src/workbook/serialDates';
import { cellAt, faultsOf } from '../support/plans';
import { action, at, field, roadmap } from '../support/roadmap';

const written = roadmap({
  actions: [action('A1 | Former')],
  title: field('Feuille de route du numérique'),
  typed: {
    textes: {
      preamble: field('-Pourquoi\net pour qui'),
      committeeDate: field('12/03/2025', 'C8', { number: serialOfDate('2025-03-12'), date: '2025-03-12' }),
      version: field('2'),
    },
  },
  kept: [{ sheet: 'textes', label: 'Remerciements', values: { text: field('À tous') }, source: at('A40') }],
});

/** What stands in the cell where a text is typed. */
const typedIn = (plan: SheetPlan, key: string): unknown => {
  const { row, column } = plan.owned.find((owned) => owned.key === key)!;
  return plan.rows[row]![column]!.value;
};

it('has one cell for each text, under seven headings, with a question that helps to write', () => {
  const plan = planTexts(roadmap());
  expect(plan.owned.map(({ key }) => key)).toEqual([...copilFields]);
  const headings = plan.merges.filter(({ left, right }) => left === 0 && right === 2).slice(3);
  expect(headings.map(({ top }) => plan.rows[top]![0]!.value)).toEqual([
    'La réunion',
    'Le document',
    'L’introduction',
    'Trois réussites',
    'Trois difficultés',
    'La suite',
    'La signature',
  ]);
  for (const { row } of plan.owned) expect(String(plan.rows[row]![1]!.value)).toContain('\u00a0?');
  expect(faultsOf(plan)).toEqual([]);
});

it('has what was typed exactly as it was, and rows that people added below', () => {
  const plan = planTexts(written);
  expect(['preamble', 'committeeDate', 'version'].map((key) => typedIn(plan, key))).toEqual([
    '-Pourquoi\net pour qui',
    serialOfDate('2025-03-12'),
    '2',
  ]);
  expect(
    plan.rows
      .at(-1)!
      .slice(0, 3)
      .map((cell) => cell?.value),
  ).toEqual(['Remerciements', undefined, 'À tous']);
  expect(faultsOf(plan)).toEqual([]);
  expect(planTexts(written)).toEqual(plan);
});

it('says what stands in the sheets where a text is left empty', () => {
  const plan = planTexts(written);
  const { row } = plan.owned.find(({ key }) => key === 'title')!;
  expect(plan.rows[row]![1]!.value).toBe(
    'Sous quel titre ce document est-il présenté\u00a0? Vide\u00a0: ce que disent vos feuilles, «\u00a0Feuille de route du numérique\u00a0».',
  );
  expect(typedIn(plan, 'title')).toBeUndefined();
});

it('shows a long text whole, over as many rows as it needs', () => {
  const long = 'Une phrase de plus pour ce préambule. '.repeat(150);
  const plan = planTexts(roadmap({ typed: { textes: { preamble: field(long) } } }));
  const { row } = plan.owned.find(({ key }) => key === 'preamble')!;
  const merged = plan.merges.filter(({ top, bottom }) => top === row && bottom > top);
  expect(merged.map(({ left }) => left)).toEqual([0, 1, 2]);
  const heights = plan.rowHeights.slice(row, merged[0]!.bottom + 1);
  expect(Math.max(...heights.map((height) => height ?? 0))).toBeLessThanOrEqual(150);
  expect(heights.reduce<number>((sum, height) => sum + (height ?? 0), 0)).toBeGreaterThan(600);
  expect(faultsOf(plan)).toEqual([]);
});

it('begins a page between two texts, never within one that a page can hold', () => {
  const paragraph = field('Une phrase de plus pour ce texte. '.repeat(60));
  const plan = planTexts(roadmap({ typed: { textes: { preamble: paragraph, context: paragraph } } }));
  const heads = plan.print.pageBreaks!.map((row) => plan.rows[row]![0]!.value);
  expect(heads).toEqual(['L’introduction', 'Contexte', 'Réussite 3']);
});

it('asks for days, offers yes and no, and refuses nothing', () => {
  const { validations } = planTexts(roadmap());
  expect(
    validations.map(({ rect, expects, values, strict }) => [rectAddress(rect), expects ?? values, strict]),
  ).toEqual([
    ['C8', 'date', false],
    ['C14', 'date', false],
    ['C15', ['oui', 'non'], false],
  ]);
});

it('needs something in the roadmap', () => {
  expect([textsSheet.lacks(roadmap()), textsSheet.lacks(written)]).toEqual(['actions', null]);
  expect(cellAt(planTexts(roadmap()), 'C5').value).toBe('À remplir');
});
