import type { Roadmap } from '../../src/domain/roadmap';
import type { Settings } from '../../src/domain/settings';
import type { SheetPlan } from '../../src/workbook/plan';
import { cellAt, faultsOf, formulaCells, shownRows } from '../support/plans';
import { action, axis, framework, indicator, link, measure, roadmap } from '../support/roadmap';
import { niceRoadmap } from '../support/sampleRoadmaps';
import { materialOf } from '../support/sheetMaterial';

const coveragesOf = (given: Roadmap, settings: Settings = {}): SheetPlan[] =>
  materialOf(given, settings).plansOf('couverture');
const coverageOf = (given: Roadmap, settings: Settings = {}): SheetPlan => coveragesOf(given, settings)[0]!;

/** Two axes of two and one actions; C is served by nobody, B once; only what the axis Équiper does has a target. */
const small = roadmap({
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  actions: [
    action('1-1 | Réunir', { axis: 'axe 1', row: 'Feuille!2' }),
    action('1-2 | Écrire', { axis: 'axe 1', row: 'Feuille!3' }),
    action('2-1 | Relier', { axis: 'axe 2', row: 'Feuille!4' }),
  ],
  frameworks: [framework('A', 'B', 'C')],
  links: [link('action 1-1', 'A'), link('action 2-1', 'A'), link('action 2-1', 'B')],
  indicators: [indicator('Taux', { axis: 'axe 2', targets: [measure('80 %')] })],
});

const words = (plan: SheetPlan): string[] =>
  shownRows(plan)
    .map((row) => row.replaceAll('\u00a0', ' ').replace(/( \| )+$/, ''))
    .filter((row) => row !== '');

describe('the sheet of coverage', () => {
  it('gives the figures, then each axis, objective and action, with what is to be looked at', () => {
    expect(words(coverageOf(small)).slice(3)).toEqual([
      'En bref | Nombre | Part | Comment est-ce calculé ?',
      'Croix | 3 | 0.3333333333333333 | Croix posées, et leur part dans toutes les cases (actions × objectifs)',
      'Objectifs servis | 2 | 0.6666666666666666 | Objectifs qui ont au moins une croix, sur tous les objectifs',
      'Objectifs qu’aucune action ne sert | 1 | 0.3333333333333333 | Objectifs sans croix, sur tous les objectifs',
      'Objectifs servis par une seule action | 1 | 0.3333333333333333 | Objectifs qui n’ont qu’une croix, sur tous les objectifs',
      'Objectifs servis avec une cible | 2 | 0.6666666666666666 | Objectifs dont au moins une action a un indicateur avec une cible, sur tous les objectifs',
      'Actions sans croix | 1 | 0.3333333333333333 | Actions sans croix, sur toutes les actions',
      'Axe du projet académique | Part des objectifs | Part des croix | Objectifs | Objectifs servis | Part servie | Croix',
      'Axe 1 : Mieux former | 1 | 1 | 3 | 2 | 0.6666666666666666 | 3',
      'Objectif | Actions | dont avec une cible | À regarder',
      'A | 2 | 1',
      'B | 1 | 1 | une seule action',
      'C | 0 | 0 | aucune action',
      'Action | Objectifs | Part des objectifs | Cible | À regarder',
      'Axe 1 : Former',
      '1-1 – Réunir | 1 | 0.3333333333333333 | non',
      '1-2 – Écrire | 0 | 0 | non | aucune croix',
      'Axe 2 : Équiper',
      '2-1 – Relier | 2 | 0.6666666666666666 | oui',
    ]);
  });

  it('has no faults, and figures that are formulas', () => {
    for (const plan of [coverageOf(small), coverageOf(niceRoadmap())]) {
      expect(faultsOf(plan)).toEqual([]);
      const typed = plan.rows.flatMap((row) =>
        row.filter((cell) => typeof cell?.value === 'number' && cell.formula === undefined),
      );
      expect(typed).toEqual([]);
    }
  });

  it('counts the croix where the matrix has them, those with a target action by action', () => {
    const plan = coverageOf(small);
    const counted = formulaCells(plan)
      .map(({ formula }) => formula)
      .filter((formula) => formula.includes('Matrice'));
    expect(counted).toEqual([
      'COUNTIF(\'Matrice\'!C7:C10,"X")',
      'COUNTIF(\'Matrice\'!C10,"X")',
      'COUNTIF(\'Matrice\'!D7:D10,"X")',
      'COUNTIF(\'Matrice\'!D10,"X")',
      'COUNTIF(\'Matrice\'!E7:E10,"X")',
      'COUNTIF(\'Matrice\'!E10,"X")',
      'COUNTIF(\'Matrice\'!C7:E7,"X")',
      'COUNTIF(\'Matrice\'!C8:E8,"X")',
      'COUNTIF(\'Matrice\'!C10:E10,"X")',
    ]);
  });

  it('counts croix of actions that the matrix leaves out as they were read, and says so', () => {
    const plan = coverageOf(small, { 'matrice/axes': '["axe 1"]' });
    expect(words(plan)[2]).toContain('2 croix d’axes que la matrice ne montre pas');
    const formulas = formulaCells(plan).map(({ formula, value }) => [formula, value]);
    expect(formulas).toContainEqual(['COUNTIF(\'Matrice\'!C7:C8,"X")+1', 2]);
    expect(words(plan).slice(3)).toEqual(words(coverageOf(small)).slice(3));
  });

  it('charts the share of each axis in the objectives and in the croix, from its own cells', () => {
    const plan = coverageOf(niceRoadmap());
    const [{ categories, series, alt } = plan.charts[0]!] = plan.charts;
    for (const { rect, values } of [categories, ...series]) {
      const shown = Array.from(
        { length: rect.bottom - rect.top + 1 },
        (_, i) => plan.rows[rect.top + i]![rect.left]!.value,
      );
      expect(shown).toEqual(values);
    }
    expect(alt).toContain(
      'Axe 1\u00a0: Mieux former pour mieux réussir à l’École\u00a0: 36\u00a0% des objectifs',
    );
  });

  it('is one page of figures and chart, then one of objectives and actions, for Nice', () => {
    const plan = coverageOf(niceRoadmap());
    expect(plan.print.pageBreaks!.map((row) => plan.rows[row]![0]!.value)).toEqual(['Objectif']);
  });

  it('is one sheet for each framework, each on the matrix of its own', () => {
    const second = { ...framework('X'), id: 'stratégie', title: 'Stratégie nationale' };
    const plans = coveragesOf({
      ...small,
      frameworks: [...small.frameworks, second],
      links: [...small.links, link('action 1-1', 'X')],
    });
    expect(plans.map(({ id, name }) => [id, name])).toEqual([
      ['couverture', 'Couverture'],
      ['couverture/2', 'Couverture – Stratégie national'],
    ]);
    expect(cellAt(plans[1]!, 'B6')).toMatchObject({ value: 1 });
    expect(formulaCells(plans[1]!).map(({ formula }) => formula)).toContain(
      'COUNTIF(\'Matrice – Stratégie nationale\'!C7:C10,"X")',
    );
  });

  it('shades what is to be looked at, by the words beside it', () => {
    const [objectives, actions] = coverageOf(small).conditionalFormats;
    expect([objectives!.formula, actions!.formula]).toEqual(['$D29<>""', '$E34<>""']);
    expect(objectives!.rect).toEqual({ top: 28, bottom: 30, left: 0, right: 6 });
  });

  it('shows a framework without any croix: nothing is served, nothing divided by nought', () => {
    const plan = coverageOf({ ...small, links: [] });
    expect(faultsOf(plan)).toEqual([]);
    const numbers = plan.rows
      .flatMap((row) => row.map((cell) => cell?.value))
      .filter((value) => typeof value === 'number');
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it('keeps a figure as it was read where its formula would be longer than Excel takes', () => {
    const actions = Array.from({ length: 800 }, (_, i) =>
      action(`a${String(i)}`, { row: `Feuille!${String(i)}` }),
    );
    const indicators = actions.flatMap(({ id }, i) =>
      i % 2 === 0 ? [indicator(`t${String(i)}`, { actions: [id], targets: [measure('1')] })] : [],
    );
    const links = actions.map(({ id }) => link(id, 'A'));
    const plan = coverageOf(roadmap({ actions, frameworks: [framework('A')], links, indicators }));
    expect(formulaCells(plan).every(({ formula }) => formula.length < 8192)).toBe(true);
    expect(words(plan)).toContain('A | 800 | 400');
  });
});
