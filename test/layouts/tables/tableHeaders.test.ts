import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { HEADER, read } from '../../support/tableReading';

describe('a header', () => {
  const ROW = ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre de réunions'];
  const ITEMS = [
    'axe 1 Gouvernance',
    '  objectif 1.1 Piloter',
    '    action Réunir',
    '    levier Réunions',
    '    indicateur Nombre de réunions',
  ];

  it.each([
    ['in capitals', ['OBJECTIFS OPÉRATIONNELS', 'ACTIONS', 'LEVIERS', 'INDICATEURS']],
    ['without accents', ['OBJECTIFS OPERATIONNELS', 'ACTIONS', 'LEVIERS', 'INDICATEURS']],
    ['in the singular', ['Objectif', 'Action', 'Levier', 'Indicateur']],
    [
      'with line breaks',
      ['Objectifs\nopérationnels', 'Actions\nà mener', 'Leviers\nmobilisés', 'Indicateurs\nde suivi'],
    ],
    [
      'with colons and no-break spaces',
      ['Objectifs\u00A0:', 'Actions\u00A0:', 'Leviers\u00A0:', 'Indicateurs\u00A0:'],
    ],
    ['with other words', ['Objectif', 'Mesures', 'Moyens', 'Critères de réussite']],
    [
      'with brackets',
      ['Objectifs (opérationnels)', 'Actions (2024)', 'Leviers (moyens)', 'Indicateurs (suivi)'],
    ],
  ])('%s', (_title, header) => {
    expect(tree(read([header, ROW]))).toEqual(ITEMS);
  });

  it('stands below a title band', () => {
    const rows: Cells = [
      ['Académie de Guyane', null, null, null],
      ['Feuille de route du numérique éducatif 2024-2025', null, null, null],
      [null],
      ['Axe 1 : Gouvernance', null, null, null],
      HEADER,
      ROW,
    ];
    expect(tree(read(rows, ['A1:D1', 'A2:D2', 'A4:D4'], 'Feuil1'))).toEqual(ITEMS);
  });

  it('stands in two rows, the upper one merged over the lower', () => {
    const roadmap = read(
      [
        ['Objectifs', 'Actions', null, 'Indicateurs'],
        [null, 'Intitulé', 'Échéance', null],
        ['1.1 Piloter', 'Réunir', 'Juin 2024', 'Nombre de réunions'],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    indicateur Nombre de réunions',
    ]);
    expect(roadmap.actions[0]!.fields.due?.text).toBe('Juin 2024');
  });

  it('stands in two rows, where « Cible » under « Indicateurs » is a target', () => {
    const roadmap = read(
      [
        ['Objectifs', 'Actions', 'Indicateurs', null],
        [null, null, 'Intitulé', 'Cible'],
        ['1.1 Piloter', 'Réunir', 'Nombre de réunions', '10'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    indicateur Nombre de réunions → 10',
    ]);
  });

  it('starts in any column', () => {
    expect(
      tree(
        read([
          [null, null, ...HEADER],
          [null, null, ...ROW],
        ]),
      ),
    ).toEqual(ITEMS);
  });

  it('is no first row of a table, whatever its phases could head', () => {
    expect(
      tree(
        read([
          ['Objectif', 'Action', 'Responsable', '2024-2025', '2025-2026', 'Observations'],
          ['3.1 Développer les usages', 'Ouvrir un parcours', 'DRANE', 'Lancement', 'Évaluation'],
          [null, 'Réunir les référents', 'DSI', 'Cadrage', 'Déploiement'],
          ['3.2 Équiper les écoles', 'Livrer les tablettes', 'DSI', 'Déploiement', 'Bilan'],
        ]),
      ),
    ).toEqual([
      'axe 1 Gouvernance',
      '  objectif 3.1 Développer les usages',
      '    action Ouvrir un parcours',
      '    action Réunir les référents',
      '  objectif 3.2 Équiper les écoles',
      '    action Livrer les tablettes',
    ]);
  });
});
