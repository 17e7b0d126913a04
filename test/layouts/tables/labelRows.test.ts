import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Lines over the columns of a table that say themselves what they hold, and lines of a code and a title over its rows. */

const PLAN = [
  'axe A Usages',
  '  objectif A1 Former les équipes',
  '    action A1.1 Ouvrir un parcours',
  '    action A1.2 Réunir les référents',
  '    levier Pix',
  '    levier Un budget',
  '    indicateur Nombre de formés',
  '    indicateur Taux de présence',
  '  objectif A2 Équiper les écoles',
  '    action A2.1 Livrer les tablettes',
  '    levier Un marché',
];

const servedBy = ({ levers, actions }: Roadmap): string[] =>
  levers.map((lever) =>
    [lever.title, ...lever.actions.map((id) => actions.find((action) => action.id === id)!.title)].join(
      ' ← ',
    ),
  );

const partnersOf = ({ actions }: Roadmap): string[] =>
  actions.map(({ title, fields }) => `${title} / ${fields.partners?.text ?? ''}`);

describe('axis and objective over the actions of a table', () => {
  it('reads levers and indicators of an objective in lines below it', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['N°', 'Actions', 'Pilote', 'Échéance', '% d’avancement'],
          ['AXE A : Usages'],
          ['A1', 'Former les équipes'],
          [null, 'Leviers : Pix ; Un budget'],
          [null, 'Indicateurs : Nombre de formés ; Taux de présence'],
          ['A1.1', 'Ouvrir un parcours', 'DRANE', 'Juin 2025', 0.5],
          ['A1.2', 'Réunir les référents', 'DSI', 'Juin 2025', 0.3],
          ['A2', 'Équiper les écoles'],
          [null, 'Leviers : Un marché'],
          ['A2.1', 'Livrer les tablettes', 'DSI', 'Fin 2025', 0.1],
          ['Avancement moyen', null, null, null, 0.3],
        ],
        ['A2:E2', 'B3:E3', 'B4:E4', 'B5:E5', 'B8:E8', 'B9:E9'],
      ),
    );
    expect(tree(roadmap)).toEqual(PLAN);
    expect(servedBy(roadmap)).toEqual(['Pix', 'Un budget', 'Un marché']);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DRANE', 'DSI', 'DSI']);
    expect(roadmap.unread.map(({ reason }) => reason)).toEqual(['total']);
  });

  it('reads them where they close an objective, label and text in two cells, nothing merged over the titles', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['N°', 'Actions', 'Pilote', 'Échéance', 'Priorité'],
          ['Axe A : Usages'],
          ['A1', 'Former les équipes'],
          ['A1.1', 'Ouvrir un parcours', 'DRANE', 'Juin 2025', 'Haute'],
          ['A1.2', 'Réunir les référents', 'DSI', 'Juin 2025', 'Basse'],
          ['Leviers', 'Pix ; Un budget'],
          ['Indicateurs', '- Nombre de formés\n- Taux de présence'],
          ['A2', 'Équiper les écoles'],
          ['A2.1', 'Livrer les tablettes', 'DSI', 'Fin 2025', 'Haute'],
          ['Leviers', 'Un marché'],
        ],
        ['A2:E2', 'B6:E6', 'B7:E7', 'B10:E10'],
      ),
    );
    expect(tree(roadmap)).toEqual(PLAN);
    expect(servedBy(roadmap)).toEqual(['Pix', 'Un budget', 'Un marché']);
  });

  it('numbers objectives anew under each axis', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['N°', 'Actions', 'Pilote'],
          ['Axe 1 : Usages'],
          ['1', 'Former les équipes'],
          ['a', 'Ouvrir un parcours', 'DRANE'],
          ['Axe 2 : Gouvernance'],
          ['1', 'Réunir le comité'],
          ['a', 'Fixer les dates', 'DSI'],
        ],
        ['A2:C2', 'B3:C3', 'A5:C5', 'B6:C6'],
      ),
    );
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Usages', 'Gouvernance']);
    expect(roadmap.objectives.map(({ title }) => title)).toEqual(['Former les équipes', 'Réunir le comité']);
  });
});

describe('a line with a label under each action', () => {
  const ROWS = [
    ['Objectif', 'Action', 'Pilote', 'Échéance'],
    ['1.1 Former', 'Ouvrir un parcours', 'DRANE', 'Juin 2025'],
    [null, 'Leviers mobilisés : Pix ; Un budget'],
    [null, 'Partenaires : Canopé'],
    [null, 'Réunir les référents', 'DSI', 'Juin 2025'],
    [null, 'Leviers mobilisés : Une lettre de mission'],
    ['1.2 Équiper', 'Livrer les tablettes', 'DSI', 'Fin 2025'],
    [null, 'Partenaires : CTG'],
  ];
  const expectOfActions = (roadmap: Roadmap): void => {
    expect(servedBy(roadmap)).toEqual([
      'Pix ← Ouvrir un parcours',
      'Un budget ← Ouvrir un parcours',
      'Une lettre de mission ← Réunir les référents',
    ]);
    expect(partnersOf(roadmap)).toEqual([
      'Ouvrir un parcours / Canopé',
      'Réunir les référents / ',
      'Livrer les tablettes / CTG',
    ]);
    expect(roadmap.unread).toEqual([]);
  };

  it('says something of the action above it, merged over the columns', () => {
    expectOfActions(roadmapOf(sheet('Plan', ROWS, ['B3:D3', 'B4:D4', 'B6:D6', 'B8:D8'])));
  });

  it('does so where nothing is merged, for its label comes again', () => {
    expectOfActions(roadmapOf(sheet('Plan', ROWS)));
  });
});

describe('a line with a label over the actions', () => {
  it('says of all actions below it what they do not say themselves', () => {
    const roadmap = roadmapOf(
      sheet(
        'Plan',
        [
          ['Action', 'Pilote', 'Échéance'],
          ['Objectif 1.1 : Former'],
          ['Partenaires : Canopé'],
          ['Ouvrir un parcours', 'DRANE', 'Juin 2025'],
          ['Réunir les référents', 'DSI', 'Juin 2025'],
          ['Objectif 1.2 : Équiper'],
          ['Contexte : Deux écoles sur trois n’ont pas de tablettes.'],
          ['Livrer les tablettes', 'DSI', 'Fin 2025'],
        ],
        ['A2:C2', 'A3:C3', 'A6:C6', 'A7:C7'],
      ),
    );
    expect(partnersOf(roadmap)).toEqual([
      'Ouvrir un parcours / Canopé',
      'Réunir les référents / Canopé',
      'Livrer les tablettes / ',
    ]);
    expect(
      roadmap.objectives.map(({ title, sections }) => [title, sections.map(({ text }) => text)]),
    ).toEqual([
      ['Former', []],
      ['Équiper', ['Deux écoles sur trois n’ont pas de tablettes.']],
    ]);
  });

  it('leaves an action that only begins like a label', () => {
    const roadmap = roadmapOf(
      sheet('Plan', [
        ['Action', 'Pilote', 'Échéance'],
        ['Calendrier : publier les dates', null, null],
        ['Réunir les référents', 'DSI', 'Juin 2025'],
      ]),
    );
    expect(roadmap.actions.map(({ title }) => title)).toEqual([
      'Calendrier : publier les dates',
      'Réunir les référents',
    ]);
  });
});
