import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Fiches with a small table of indicators at their foot. */

const VALUES = ['Indicateur', 'Valeur initiale (juin 2025)', 'Valeur actuelle', 'Valeur cible'];

function fiche(title: string, objective: string, indicators: Cells): Cells {
  return [
    [title],
    ['Axe', 'Axe 1 – Équiper'],
    ['Objectif', objective],
    ['Description', 'Ce qui est fait.'],
    ['Pilote', 'DSI', 'Statut', 'En cours'],
    ['Début', '06/10/2025', 'Échéance', '30/06/2028'],
    VALUES,
    ...indicators,
    [],
  ];
}

const FICHES: Cells = [
  ...fiche('Fiche 1.1.1 – Installer des tablettes', '1.1 – Doter les écoles', [
    ['Nombre d’écoles', '24 écoles', '60 écoles', '144 écoles'],
  ]),
  ...fiche('Fiche 1.2.1 – Relever les prises', '1.2 – Sécuriser les réseaux', [
    ['Part des réseaux', '25 %', '63 %', '100 %'],
    ['Nombre de bornes', '10 bornes', '30 bornes', '90 bornes'],
  ]),
];

describe('a fiche with a table of indicators at its foot', () => {
  it('is that of one action, under its objective, and the indicators are its own', () => {
    const { axes, objectives, actions, indicators, unread } = roadmapOf(sheet('Fiches', FICHES));
    expect(axes.map(({ code, title }) => [code, title])).toEqual([['1', 'Équiper']]);
    expect(
      actions.map((action) => [
        action.code,
        action.title,
        objectives.find(({ id }) => id === action.objective)?.title,
        action.fields.owner?.text,
        action.fields.due?.text,
      ]),
    ).toEqual([
      ['1.1.1', 'Installer des tablettes', 'Doter les écoles', 'DSI', '30/06/2028'],
      ['1.2.1', 'Relever les prises', 'Sécuriser les réseaux', 'DSI', '30/06/2028'],
    ]);
    const codeOf = (id: string): string | undefined => actions.find((action) => action.id === id)?.code;
    expect(
      indicators.map((one) => [
        one.title,
        one.baseline?.text,
        one.targets[0]?.text,
        ...one.actions.map(codeOf),
      ]),
    ).toEqual([
      ['Nombre d’écoles', '24 écoles', '144 écoles', '1.1.1'],
      ['Part des réseaux', '25 %', '100 %', '1.2.1'],
      ['Nombre de bornes', '10 bornes', '90 bornes', '1.2.1'],
    ]);
    expect(unread).toEqual([]);
  });

  it('names no indicator where nobody has filled the table yet, and the next fiches are read all the same', () => {
    const { actions, indicators } = roadmapOf(
      sheet('Fiches', [
        ...fiche('Fiche 1.1.2 – Prêter des vidéoprojecteurs', '1.1 – Doter les écoles', []),
        ...FICHES,
      ]),
    );
    expect(actions.map(({ code }) => code)).toEqual(['1.1.2', '1.1.1', '1.2.1']);
    expect(indicators.map(({ title }) => title)).toEqual([
      'Nombre d’écoles',
      'Part des réseaux',
      'Nombre de bornes',
    ]);
  });

  it('stands under the two axes that it names', () => {
    const [first, ...rows] = fiche('Fiche 1.1.1 – Installer des tablettes', '1.1 – Doter les écoles', [
      ['Nombre d’écoles', '24 écoles', '60 écoles', '144 écoles'],
    ]);
    rows[0] = ['Axe', 'Axe 1 – Équiper / Axe 2 – Apprendre'];
    const { axes, observations } = roadmapOf(
      sheet('Plan', [
        ['Axe', 'Objectif'],
        ['Axe 1 – Équiper', '1.1 – Doter les écoles'],
        ['Axe 2 – Apprendre', '2.1 – Lire'],
      ]),
      sheet('Fiches', [first!, ...rows]),
    );
    expect(axes.map(({ title }) => title)).toEqual(['Équiper', 'Apprendre']);
    expect(observations.map(({ kind }) => kind)).toContain('two-axes');
  });

  it('keeps what an objective is to do as an aim where its number is not that of the action', () => {
    const { objectives, actions } = roadmapOf(
      sheet(
        'Fiches',
        fiche('Action 2 : Installer des tablettes', 'Faire entrer le numérique', [['Nombre', '1', '2', '3']]),
      ),
    );
    expect(objectives).toEqual([]);
    expect(actions[0]!.fields.aim?.text).toBe('Faire entrer le numérique');
  });
});
