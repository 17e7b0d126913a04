import { shownRows } from '../../support/plans';
import {
  action,
  axis,
  framework,
  indicator,
  lever,
  link,
  measure,
  objective,
  roadmap,
  texts,
} from '../../support/roadmap';
import { sheetOf } from './sampleReadings';

const apprendre = axis('1 | Apprendre');
const equiper = axis('2 | Équiper');
const inAxis = { axis: apprendre.id };
const lire = objective('Lire', inAxis);

describe('the synopsis', () => {
  it('has the axes side by side, each with its objectives, or its actions where it has none', () => {
    const plan = sheetOf(
      roadmap({
        axes: [apprendre, equiper],
        objectives: [lire, objective('Compter', inAxis)],
        actions: [
          action('Former', { ...inAxis, objective: lire.id }),
          action('Acheter', { axis: equiper.id }),
        ],
      }),
      'synopsis',
    );
    expect(shownRows(plan).slice(2)).toEqual([
      'Sous chaque axe, ses objectifs\u00a0; ses actions, en italique, s’il n’en a pas. | ',
      'Axe 1\u00a0: Apprendre | Axe 2\u00a0: Équiper',
      'Lire | Acheter',
      'Compter',
    ]);
    expect(plan.rows[4]![1]!.style?.italic).toBe(true);
  });

  it('goes on below with more than five axes, as evenly as it can, on one page', () => {
    const axes = Array.from({ length: 7 }, (_, i) => axis(`${String(i + 1)} | Axe`));
    const plan = sheetOf(
      roadmap({ axes, objectives: axes.map(({ id }) => objective('Lire', { id, axis: id })) }),
      'synopsis',
    );
    expect(plan.columnWidths).toHaveLength(4);
    expect(plan.rows.filter((row) => /^Axe \d/.test(String(row[0]?.value)))).toHaveLength(2);
    expect(plan.print).toMatchObject({ paper: 'A4', orientation: 'landscape', pageBreaks: [] });
  });
});

describe('the fiches', () => {
  const goals = framework('Lire', 'Compter');
  const former = action('1-1 | Former', { ...inAxis, row: 'A!2', fields: texts({ owner: 'DANE' }) });
  const suivre = action('1-2 | Suivre', { ...inAxis, row: 'A!3' });

  it('say what an action has and serves, its indicators with their targets, and ask for what others have', () => {
    const plan = sheetOf(
      roadmap({
        axes: [apprendre],
        actions: [former, suivre],
        indicators: [
          indicator('Taux', { ...inAxis, row: 'A!2', actions: [former.id], targets: [measure('80 %')] }),
        ],
        frameworks: [goals],
        links: [link(former.id, 'Lire'), link(former.id, 'Compter', 'M!D4', '○'), link(suivre.id, 'Lire')],
      }),
      'fiches',
    );
    expect(shownRows(plan).slice(3)).toEqual([
      '1-1 – Former | ',
      'Axe 1\u00a0: Apprendre | ',
      'Pilote | DANE',
      'Indicateurs | Taux\n   Valeur cible\u00a0: 80 %',
      'Objectifs servis du projet académique | • Lire\n• Compter (en partie)',
      '',
      '1-2 – Suivre | ',
      'Axe 1\u00a0: Apprendre | ',
      'Pilote | ',
      'Indicateurs | ',
      'Objectifs servis du projet académique | Lire',
    ]);
  });

  it('say once what a row of the document has for several actions together', () => {
    const shared = { ...inAxis, row: 'A!2' };
    const plan = sheetOf(
      roadmap({
        axes: [apprendre],
        actions: [action('Former', shared), action('Suivre', shared)],
        levers: [lever('Réseau', shared)],
        indicators: [indicator('Taux', { axis: null, row: 'B!9' })],
      }),
      'fiches',
    );
    const titles = plan.rows.map((row) => String(row[0]?.value ?? ''));
    expect(titles.filter((title) => /^(Former|Suivre|Commun|Indicateurs sans)/.test(title))).toEqual([
      'Former',
      'Suivre',
      'Commun aux 2 fiches qui précèdent',
      'Indicateurs sans action',
    ]);
  });
});

describe('the tables', () => {
  it('leave out the columns that nothing fills, and give each action a line where more is said of it', () => {
    const row = { ...inAxis, row: 'A!2' };
    const from = roadmap({
      axes: [apprendre],
      actions: [action('Former', { ...row, fields: texts({ owner: 'DANE' }) }), action('Suivre', row)],
      indicators: [indicator('Taux', row)],
    });
    expect(shownRows(sheetOf(from, 'tableaux')).slice(2)).toEqual([
      'Actions | Pilote | Indicateurs',
      'Axe 1\u00a0: Apprendre |  | ',
      'Former | DANE | Taux',
      'Suivre |  | ',
    ]);
    expect(shownRows(sheetOf(from, 'champs')).slice(0, 1)).toEqual(['Actions et indicateurs | ']);
  });

  it('give each indicator a line with its target values, under the cible of its champ opérationnel', () => {
    const cible = objective('1.1 | Réussir', inAxis);
    const champ = objective('CO1 | Pix', { ...inAxis, parent: cible.id, level: 'field' });
    const under = { ...inAxis, objective: champ.id };
    const plan = sheetOf(
      roadmap({
        axes: [apprendre],
        objectives: [cible, champ],
        actions: [action('Certifier', under)],
        indicators: [indicator('Taux', { ...under, targets: [measure('80 %')] }), indicator('Nombre', under)],
      }),
      'champs',
    );
    expect(shownRows(plan).slice(2)).toEqual([
      'Champs opérationnels | Actions | Indicateurs | Valeurs cibles',
      'Axe 1\u00a0: Apprendre |  |  | ',
      'Objectif 1.1\u00a0: Réussir |  |  | ',
      'CO1 – Pix | Certifier | Taux | 80 %',
      ' |  | Nombre | ',
    ]);
  });
});
