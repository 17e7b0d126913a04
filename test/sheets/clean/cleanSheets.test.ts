import { cleanSheets, newRoadmapSheets } from '../../../src/sheets/clean/cleanSheets';
import { cellAt, faultsOf, shownRows } from '../../support/plans';
import {
  action,
  at,
  axis,
  field,
  framework,
  indicator,
  lever,
  link,
  measure,
  objective,
  roadmap,
} from '../../support/roadmap';

const cible = objective('2.1 | Former', { axis: 'axe 2' });
const plans = cleanSheets(
  roadmap({
    levels: { axis: 'Ambition', objective: 'Cible', field: 'Champ opérationnel', action: 'Action' },
    axes: [
      axis('1 | Équiper', {
        sections: [{ label: 'Contexte', text: 'Des écoles isolées.', source: at('A1') }],
      }),
      axis('2 | Accompagner'),
    ],
    objectives: [cible, objective('Les formateurs', { axis: 'axe 2', parent: cible.id, level: 'field' })],
    actions: [
      action('Ouvrir un parcours', {
        ...{ axis: 'axe 2', objective: 'objectif Les formateurs', row: 'Feuille!7' },
        fields: {
          owner: field('DRANE'),
          due: field('30/06/2026', 'A1', { number: 46203, date: '2026-06-30' }),
        },
        extra: { Météo: field('Soleil') },
      }),
    ],
    levers: [lever('Un réseau', { axis: 'axe 2', objective: cible.id, row: 'Feuille!7' })],
    indicators: [
      indicator('Enseignants formés', {
        ...{ axis: 'axe 2', objective: cible.id, actions: ['action Ouvrir un parcours'], row: 'Feuille!9' },
        targets: [measure('40 %', { date: '2025-12-31' }), measure('80 %', { date: '2026-12-31' })],
      }),
    ],
    frameworks: [framework('Mieux former', 'Ouvrir l’école')],
    links: [
      link('action Ouvrir un parcours', 'Mieux former', 'A1', '●'),
      link('action Ouvrir un parcours', 'Ouvrir l’école', 'A1', '○'),
    ],
  }),
);

/** A sheet as `header: content` for each filled cell, row by row. */
function filled(id: string): string[] {
  const plan = plans.find((one) => one.id === id)!;
  const [headers, ...rows] = plan.rows;
  return rows.map((cells) =>
    cells
      .flatMap((cell, i) =>
        cell?.value === undefined ? [] : [`${String(headers![i]!.value)}: ${String(cell.value)}`],
      )
      .join(' | '),
  );
}

describe('the clean sheets', () => {
  it('have one item a row, under the roadmap’s own words', () => {
    expect(filled('propre-axes')).toEqual([
      'Code: 1 | Ambition: Équiper | Contexte: Des écoles isolées.',
      'Code: 2 | Ambition: Accompagner',
    ]);
    expect(filled('propre-objectifs')).toEqual([
      'Code: 2.1 | Cible: Former | Ambition: 2',
      'Cible: 2.1 | Champ opérationnel: Les formateurs | Ambition: 2',
    ]);
    expect(filled('propre-actions')).toEqual([
      'Action: Ouvrir un parcours | Ambition: 2 | Cible: 2.1 | Champ opérationnel: Les formateurs | Pilote: DRANE | ' +
        'Échéance: 46203 | Objectifs du projet académique (●): Mieux former\nOuvrir l’école (○) | Météo: Soleil | Ligne: 1',
    ]);
    expect(filled('propre-leviers')).toEqual(['Levier: Un réseau | Ambition: 2 | Cible: 2.1 | Ligne: 1']);
    expect(filled('propre-indicateurs')).toEqual([
      'Indicateur: Enseignants formés | Ambition: 2 | Cible: 2.1 | Actions: Ouvrir un parcours | ' +
        'Valeur cible: 40 %\n80 % | Échéance: 31/12/2025\n31/12/2026',
    ]);
    expect(filled('propre-projet')).toEqual([
      'Code de l’axe: 1 | Axe du projet: Mieux former | Objectif du projet: Mieux former',
      'Code de l’axe: 1 | Axe du projet: Mieux former | Objectif du projet: Ouvrir l’école',
    ]);
  });

  it('are tables with help on each header and lists that grow with the tables', () => {
    const actions = plans.find(({ id }) => id === 'propre-actions')!;
    expect(actions.tables).toEqual([
      {
        name: 'FDR_TableActions',
        rect: { top: 0, left: 0, bottom: 1, right: actions.columnWidths.length - 1 },
      },
    ]);
    const helps = actions.validations.filter(({ rect, prompt }) => rect.top === 0 && prompt);
    expect(helps).toHaveLength(actions.columnWidths.length);
    expect(actions.validations.flatMap(({ from }) => from ?? [])).toEqual([
      'FDR_Axes_codes',
      'FDR_Objectifs_codes',
    ]);
    const named = plans.flatMap(({ names }) => names.map(({ name }) => name));
    expect(named).toEqual(['FDR_Axes_codes', 'FDR_Axes', 'FDR_Objectifs_codes', 'FDR_Objectifs']);
    expect(cellAt(actions, 'A2').style?.numberFormat).toBe('@');
  });

  it('tell actions of one title apart by a marker, only where something names one of them', () => {
    const twins = [
      action('Former', { id: 'a' }),
      action('Former', { id: 'b' }),
      action('Équiper', { id: 'c' }),
    ];
    const [, , actions, , indicators] = cleanSheets(
      roadmap({ actions: twins, indicators: [indicator('Part', { actions: ['b', 'c'] })] }),
    );
    expect(
      shownRows(actions!)
        .slice(1)
        .map((row) => row.split(' | ').slice(0, 2)),
    ).toEqual([
      ['', 'Former'],
      ['#1', 'Former'],
      ['', 'Équiper'],
    ]);
    expect(shownRows(indicators!)[1]).toContain('#1\nÉquiper');
  });

  it('are sound, full or with their examples', () => {
    expect([...plans, ...newRoadmapSheets('2024-11-22')].flatMap(faultsOf)).toEqual([]);
  });
});
