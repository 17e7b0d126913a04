import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { HEADER, read } from '../../support/tableReading';

/** Tables of a roadmap as offices lay them out: each test is a sheet, and the items that a person sees on it. */

describe('the table objective | actions | levers | indicators', () => {
  const TWO_OBJECTIVES = [
    'axe 1 Gouvernance',
    '  objectif 1.1 Conforter le pilotage',
    '    action Réunir le COPIL',
    '    action Publier la lettre',
    '    levier Réunions',
    '    indicateur Nombre de réunions',
    '  objectif 1.2 Former les équipes',
    '    action Ouvrir un parcours',
    '    levier Pix',
    '    indicateur Nombre de formés',
  ];

  it('has several items in one cell, with bullets', () => {
    const roadmap = read([
      HEADER,
      [
        '1.1 Conforter le pilotage',
        '➤ Réunir le COPIL\n➤ Publier la lettre',
        '- Réunions',
        '• Nombre de réunions',
      ],
      ['1.2 Former les équipes', '➤ Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective merged over the rows of its actions', () => {
    const roadmap = read(
      [
        HEADER,
        ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
        [null, 'Publier la lettre', null, null],
        ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
      ],
      ['A2:A3'],
    );
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective that the rows below it leave blank', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
      [null, 'Publier la lettre', null, null],
      ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has an objective repeated in every row', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Conforter le pilotage', 'Réunir le COPIL', 'Réunions', 'Nombre de réunions'],
      ['1.1 Conforter le pilotage', 'Publier la lettre', null, null],
      ['1.2 Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'],
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('has items of one row share it, so that they print as one row again', () => {
    const roadmap = read([
      HEADER,
      ['1.1 Piloter', '- Réunir\n- Publier', 'Réunions', 'Nombre'],
      ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
    ]);
    const rows = [...roadmap.actions, ...roadmap.levers, ...roadmap.indicators].map(({ title, row }) => [
      title,
      row,
    ]);
    expect(rows).toEqual([
      ['Réunir', 'Axe 1 - Gouvernance!2'],
      ['Publier', 'Axe 1 - Gouvernance!2'],
      ['Ouvrir', 'Axe 1 - Gouvernance!3'],
      ['Réunions', 'Axe 1 - Gouvernance!2'],
      ['Pix', 'Axe 1 - Gouvernance!3'],
      ['Nombre', 'Axe 1 - Gouvernance!2'],
      ['Taux', 'Axe 1 - Gouvernance!3'],
    ]);
  });

  it('tells where each item stands', () => {
    const roadmap = read(
      [HEADER, ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'], [null, 'Publier', null, null]],
      ['A2:A3'],
    );
    expect(roadmap.objectives.map(({ source }) => source)).toEqual([
      { sheet: 'Axe 1 - Gouvernance', address: 'A2:A3' },
    ]);
    expect(roadmap.actions.map(({ source }) => source.address)).toEqual(['B2', 'B3']);
  });
});

describe('what stands around the rows of a table', () => {
  const ROWS: Cells = [
    HEADER,
    ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
    ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
  ];
  const ACTIONS = ['Réunir', 'Ouvrir'];

  it.each([
    ['a total', ['Total', '2 actions', null, null]],
    ['a number of actions', ['Nombre d’actions', 2, null, null]],
    ['a note', ['* Sous réserve de moyens', null, null, null]],
    ['a legend', ['Légende : en gras, les priorités', null, null, null]],
  ])('%s is no item', (_title, line) => {
    const roadmap = read([...ROWS, line]);
    expect(roadmap.actions.map(({ title }) => title)).toEqual(ACTIONS);
    expect(roadmap.objectives).toHaveLength(2);
  });

  it('a note below the table is told, with its cell', () => {
    const roadmap = read([...ROWS, [null], ['* Sous réserve de moyens']]);
    expect(roadmap.unread).toEqual([
      {
        source: { sheet: 'Axe 1 - Gouvernance', address: 'A5' },
        text: '* Sous réserve de moyens',
        reason: 'note',
      },
    ]);
  });

  it('bands between the rows name the axes', () => {
    const roadmap = read(
      [
        HEADER,
        ['Axe 1 : Gouvernance', null, null, null],
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        ['Axe 2 : Usages', null, null, null],
        ['2.1 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      ['A2:D2', 'A4:D4'],
      'Feuil1',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    levier Réunions',
      '    indicateur Nombre',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action Ouvrir',
      '    levier Pix',
      '    indicateur Taux',
    ]);
  });
});

describe('columns', () => {
  it('that nobody knows are kept with their header', () => {
    const roadmap = read([
      ['Objectifs', 'Actions', 'Couleur du dossier', 'Indicateurs'],
      ['1.1 Piloter', 'Réunir', 'Vert', 'Nombre'],
    ]);
    expect(roadmap.actions[0]!.extra).toEqual({
      'Couleur du dossier': { text: 'Vert', source: { sheet: 'Axe 1 - Gouvernance', address: 'C2' } },
    });
  });

  it('give an action its fields', () => {
    const roadmap = read([
      ['N°', 'Intitulé de l’action', 'Pilote', 'Partenaires', 'Public', 'Échéance', 'Statut', 'Budget'],
      ['1.1', 'Réunir le COPIL', 'DRANE', 'DSI', 'Enseignants', 'Juin 2024', 'En cours', '1 000 €'],
      ['1.2', 'Publier la lettre', 'DRANE', 'CLEMI', 'Élèves', 'Mai 2024', 'Fait', '0 €'],
    ]);
    const [action] = roadmap.actions;
    expect([action!.code, action!.title]).toEqual(['1.1', 'Réunir le COPIL']);
    expect(
      Object.fromEntries(Object.entries(action!.fields).map(([name, { text }]) => [name, text])),
    ).toEqual({
      owner: 'DRANE',
      partners: 'DSI',
      audience: 'Enseignants',
      due: 'Juin 2024',
      status: 'En cours',
      budget: '1 000 €',
    });
  });
});
