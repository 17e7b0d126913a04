import type { Action, Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

function read(rows: Cells, merges: string[] = [], name = 'Fiches'): Roadmap {
  return roadmapOf(sheet(name, rows, merges));
}

/** The fields of an action by their texts. */
function fieldsOf(action: Action): Record<string, string> {
  return Object.fromEntries(Object.entries(action.fields).map(([name, { text }]) => [name, text]));
}

const FIELDS = {
  aim: 'Informer les enseignants',
  audience: 'Enseignants',
  owner: 'DANE',
  schedule: 'Juin 2018',
};

describe('a fiche-action of labels and values', () => {
  it('names its action in a label', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null],
      ['Action', 'La lettre des usages'],
      ['Code', '1-1'],
      ['Objectif', 'Informer les enseignants'],
      ['Public', 'Enseignants'],
      ['Pilote', 'DANE'],
      ['Calendrier', 'Juin 2018'],
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre des usages']);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(FIELDS);
  });

  it('names its action in the heading above', () => {
    const roadmap = read(
      [
        ['Axe 1 : Usages', null],
        ['1-1 : La lettre des usages', null],
        ['Objectif', 'Informer les enseignants'],
        ['Public', 'Enseignants'],
        ['Pilote', 'DANE'],
        ['Calendrier', 'Juin 2018'],
      ],
      ['A1:B1', 'A2:B2'],
    );
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre des usages']);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(FIELDS);
  });

  it('comes one under the other', () => {
    const fiche = (title: string, owner: string): Cells => [
      [title],
      ['Objectif', 'Informer'],
      ['Public', 'Enseignants'],
      ['Pilote', owner],
      [null],
    ];
    const roadmap = read([
      ['Axe 1 : Usages'],
      ...fiche('1-1 : La lettre', 'DANE'),
      ...fiche('1-2 : Le site', 'CLEMI'),
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre', '  action 1-2 Le site']);
    expect(roadmap.actions.map((action) => fieldsOf(action).owner)).toEqual(['DANE', 'CLEMI']);
  });

  it('comes one beside the other', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null],
      ['Action', 'La lettre', null, 'Action', 'Le site'],
      ['Code', '1-1', null, 'Code', '1-2'],
      ['Public', 'Enseignants', null, 'Public', 'Familles'],
      ['Pilote', 'DANE', null, 'Pilote', 'CLEMI'],
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre', '  action 1-2 Le site']);
    expect(roadmap.actions.map((action) => fieldsOf(action))).toEqual([
      { audience: 'Enseignants', owner: 'DANE' },
      { audience: 'Familles', owner: 'CLEMI' },
    ]);
  });

  it('has its labels above its texts', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Public'],
      ['Informer les enseignants', 'Enseignants'],
      ['Pilote', 'Calendrier'],
      ['DANE', 'Juin 2018'],
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre des usages']);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(FIELDS);
  });

  it('keeps its indicators, with their targets, and its means', () => {
    const roadmap = read([
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Informer les enseignants'],
      ['Public', 'Enseignants'],
      ['Pilote', 'DANE'],
      ['Moyens', '- Un rédacteur\n- Un site'],
      ['Indicateurs', 'Nombre de lecteurs'],
      ['Valeur cible', '500'],
    ]);
    const [action] = roadmap.actions;
    expect(roadmap.levers.map(({ title, actions }) => [title, actions])).toEqual([
      ['Un rédacteur', [action!.id]],
      ['Un site', [action!.id]],
    ]);
    expect(
      roadmap.indicators.map(({ title, actions, targets }) => [
        title,
        actions,
        targets.map(({ value }) => value),
      ]),
    ).toEqual([['Nombre de lecteurs', [action!.id], [500]]]);
  });

  it('keeps what else it says of its indicator: unit, values of a year, frequency', () => {
    const indicatorOf = (rows: Cells): Roadmap['indicators'][number] => {
      const { indicators, unread } = read([['Axe 1 : Usages'], ...rows]);
      expect([indicators.length, unread]).toEqual([1, []]);
      return indicators[0]!;
    };
    const labels = ['Indicateur', 'Unité', 'Cible 2021', 'Valeur initiale', 'Résultats', 'Périodicité'];
    const values = ['Nombre de lecteurs', 'nombre', 'Lycées : 80\nCollèges : 60', '20', '45', 'annuelle'];
    const told = {
      unit: 'nombre',
      targets: [
        { text: 'Lycées : 80', value: 80, date: '2021-12-31' },
        { text: 'Collèges : 60', value: 60, date: '2021-12-31' },
      ],
      baseline: { value: 20 },
      current: { value: 45 },
      frequency: 'annuelle',
    };
    const fiche = [
      ['1-1 : La lettre'],
      ['Objectif', 'Informer'],
      ['Pilote', 'DANE'],
      ['Public', 'Enseignants'],
    ];
    expect(indicatorOf([...fiche, ...labels.map((label, i) => [label, values[i]!])])).toMatchObject(told);
    // A form: labels on top of their texts.
    const form = [
      ['Moyens'],
      ['Heures supplémentaires'],
      ['Action', 'Pilote', 'Échéance'],
      ['Publier la lettre', 'DANE', '2021'],
      labels,
      values,
    ];
    expect(indicatorOf(form)).toMatchObject(told);
  });

  it('keeps « Cible » and « Résultats » in words as what they are of the action', () => {
    const [action] = read([
      ['Axe 1 : Usages'],
      ['1-1 : La lettre'],
      ['Pilote', 'DANE'],
      ['Cible', 'Enseignants du premier degré'],
      ['Indicateur', 'Nombre de lecteurs'],
      ['Résultats', 'Les enseignants lisent la lettre'],
    ]).actions;
    expect(action!.fields.audience!.text).toBe('Enseignants du premier degré');
    expect(action!.extra['Résultats']!.text).toBe('Les enseignants lisent la lettre');
  });

  it('keeps each step of a target', () => {
    const { indicators } = read([
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Informer les enseignants'],
      ['Public', 'Enseignants'],
      ['Pilote', 'DANE'],
      ['Indicateurs', 'Part des lecteurs'],
      ['Valeur cible', '20 % en 2023, 40 % en 2024'],
    ]);
    expect(indicators[0]!.targets.map(({ value, unit }) => [value, unit])).toEqual([
      [20, '%'],
      [40, '%'],
    ]);
  });

  it('tells the steps of its calendar', () => {
    const roadmap = read([
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Informer'],
      ['Public', 'Enseignants'],
      ['Calendrier', '- Prototype : juin 2018\n- Diffusion : rentrée 2018'],
    ]);
    expect(roadmap.actions[0]!.milestones).toEqual([
      { text: 'Prototype : juin 2018', date: '2018-06-30' },
      { text: 'Diffusion : rentrée 2018', date: '2018-09-01' },
    ]);
  });

  it('is an action even when nobody has filled it', () => {
    const fiche = (title: string, ...values: string[]): Cells => [
      [title],
      ...['Objectif', 'Public', 'Pilote', 'Partenaires', 'Calendrier'].map((label, i) => [
        label,
        values[i] ?? null,
      ]),
      [null],
    ];
    const roadmap = read([
      ['Axe 2 : Usages'],
      ...fiche('2-4 : Le site', 'Informer', 'Familles', 'DANE', 'CLEMI', 'Juin 2018'),
      ...fiche('2-5 : Le fab lab'),
    ]);
    expect(tree(roadmap)).toEqual(['axe 2 Usages', '  action 2-4 Le site', '  action 2-5 Le fab lab']);
    expect(roadmap.actions[1]!.fields).toEqual({});
  });
});

describe('the card of an axis', () => {
  const CARD: Cells = [
    ['Axe', 'Gouvernance'],
    ['Contexte', 'Le pilotage est à consolider dans les trois départements.'],
    ['Objectif', 'Conforter le pilotage'],
    ['Actions', '- Réunir le COPIL\n- Publier la lettre'],
    ['Moyens', 'Deux chargés de mission'],
    ['Indicateurs', 'Nombre de réunions'],
  ];

  it('holds an objective with its actions, means and indicators', () => {
    expect(tree(read(CARD, [], 'Limoges'))).toEqual([
      'axe Gouvernance',
      '  objectif Conforter le pilotage',
      '    action Réunir le COPIL',
      '    action Publier la lettre',
      '    levier Deux chargés de mission',
      '    indicateur Nombre de réunions',
    ]);
  });

  it('keeps its prose with the axis', () => {
    const { axes } = read(CARD, [], 'Limoges');
    expect(axes[0]!.sections).toEqual([
      {
        label: 'Contexte',
        text: 'Le pilotage est à consolider dans les trois départements.',
        source: { sheet: 'Limoges', address: 'B2' },
      },
    ]);
  });

  it('gives its actions to the axis where it has several objectives', () => {
    const rows = CARD.map((row) => (row[0] === 'Objectif' ? ['Objectifs', '- Conforter\n- Partager'] : row));
    expect(tree(read(rows, [], 'Limoges'))).toEqual([
      'axe Gouvernance',
      '  action Réunir le COPIL',
      '  action Publier la lettre',
      '  levier Deux chargés de mission',
      '  indicateur Nombre de réunions',
      '  objectif Conforter',
      '  objectif Partager',
    ]);
  });
});

describe('a value that begins with the word of a label', () => {
  const fiche = (title: string, means: string, measure: string): Cells => [
    [title],
    ['Axe', 'Axe 1 – Équipements'],
    ['But', 'Équiper les écoles'],
    ['Pilote', 'DANE'],
    ['Moyens', means],
    ['Échéance', 'Juin 2026'],
    ['Indicateur', measure],
    ['Valeur cible', '95'],
    [null],
  ];

  it.each([
    ['Crédits d’équipement ; Enquête annuelle', 'Taux de réalisation'],
    ['Financement de la région', 'Avancement du déploiement'],
    ['Budget académique', 'Public touché'],
  ])('« %s », « %s » are values of the fiche', (means, measure) => {
    const roadmap = read([
      ['Fiches-actions'],
      [null],
      ...fiche('Action 1-1 : Recenser', means, measure),
      ...fiche('Action 1-2 : Raccorder', 'Heures de coordination', 'Nombre d’écoles'),
    ]);
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Équipements']);
    expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'Recenser'],
      ['1-2', 'Raccorder'],
    ]);
    const measured = roadmap.indicators.map(({ title, targets }) => [title, targets[0]?.value]);
    expect(measured).toEqual([
      [measure, 95],
      ['Nombre d’écoles', 95],
    ]);
    expect(roadmap.actions[0]!.fields.due?.text).toBe('Juin 2026');
  });

  it('may follow one another', () => {
    const { actions, axes } = read([
      ['2-3 : Raccorder les écoles'],
      ['Pilote', 'DSI'],
      ['Axe', 'Axe 2 : Équipements'],
      ['But', 'Raccorder toutes les écoles'],
      ['Statut', 'Réalisé'],
      ['Moyens', 'Crédits d’équipement, Enquête annuelle'],
      ['Calendrier', 'Juin 2026'],
      ['Indicateur', 'Nombre d’écoles'],
    ]);
    expect(axes.map(({ title }) => title)).toEqual(['Équipements']);
    const [only] = actions;
    expect([actions.length, only!.code, only!.fields.status?.text, only!.fields.schedule?.text]).toEqual([
      1,
      '2-3',
      'Réalisé',
      'Juin 2026',
    ]);
  });

  it('a header of two columns below such lines stays a table', () => {
    const roadmap = read([
      ['Axe :', '1 – Gouvernance'],
      ['Objectif :', '1.1 – Piloter'],
      ['Action', 'Indicateur'],
      ['Réunir', 'Nombre de réunions'],
      ['Publier', 'Nombre de lettres'],
    ]);
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Réunir', 'Publier']);
  });

  it('stays a value at the end of its row, among values of cards that share their labels', () => {
    const roadmap = read([
      ['Axe 2 : Équipements'],
      [null],
      ['Objectif', '2.1 Accompagner', '2.2 Contractualiser', '2.3 Piloter'],
      ['Actions', '- Équiper\n- Former', '- Signer\n- Verser', '- Réunir\n- Répondre'],
      ['Indicateurs', 'Nombre de dossiers', 'Service fait', 'Indicateurs renseignés'],
      ['Pilote', 'DANE', 'DSI', 'DANE'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 2 Équipements',
      '  objectif 2.1 Accompagner',
      '    action Équiper',
      '    action Former',
      '    indicateur Nombre de dossiers',
      '  objectif 2.2 Contractualiser',
      '    action Signer',
      '    action Verser',
      '    indicateur Service fait',
      '  objectif 2.3 Piloter',
      '    action Réunir',
      '    action Répondre',
      '    indicateur Indicateurs renseignés',
    ]);
  });
});
