import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';
import { HEADER, read } from '../../support/tableReading';

describe('tables under headings', () => {
  it('belong to the heading above each', () => {
    const roadmap = read(
      [
        ['Axe 1 : Gouvernance'],
        HEADER,
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        [null],
        ['Axe 2 : Usages'],
        HEADER,
        ['2.1 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      [],
      'Tableaux',
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

  it('go on under « (suite) » with the same axis and the same objective', () => {
    const roadmap = read(
      [
        ['Axe 1 : Gouvernance'],
        HEADER,
        ['1.1 Piloter', 'Réunir', 'Réunions', 'Nombre'],
        [null],
        ['Axe 1 : Gouvernance (suite)'],
        HEADER,
        ['1.1 Piloter', 'Publier', null, null],
        ['1.2 Former', 'Ouvrir', 'Pix', 'Taux'],
      ],
      [],
      'Tableaux',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action Réunir',
      '    action Publier',
      '    levier Réunions',
      '    indicateur Nombre',
      '  objectif 1.2 Former',
      '    action Ouvrir',
      '    levier Pix',
      '    indicateur Taux',
    ]);
  });

  it('stand one sheet an axis', () => {
    const table = (objective: string, action: string): Cells => [HEADER, [objective, action, null, 'Nombre']];
    const roadmap = roadmapOf(
      sheet('Axe 1', [['Axe 1 : Gouvernance'], ...table('Piloter', 'Réunir')]),
      sheet('Axe 2', [['Axe 2 : Usages'], ...table('Former', 'Ouvrir')]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif Piloter',
      '    action Réunir',
      '    indicateur Nombre',
      'axe 2 Usages',
      '  objectif Former',
      '    action Ouvrir',
      '    indicateur Nombre',
    ]);
  });
});

describe('the flat list of actions with an axis and an objective in each row', () => {
  it('makes one axis and one objective of the repeated ones', () => {
    const roadmap = read(
      [
        ['Axe', 'Objectif', 'Code', 'Action', 'Pilote'],
        ['1 - Gouvernance', '1.1 Piloter', '1.1.1', 'Réunir', 'DRANE'],
        ['1 - Gouvernance', '1.1 Piloter', '1.1.2', 'Publier', 'DSI'],
        ['2 - Usages', '2.1 Former', '2.1.1', 'Ouvrir', 'EAFC'],
      ],
      [],
      'Actions',
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif 1.1 Piloter',
      '    action 1.1.1 Réunir',
      '    action 1.1.2 Publier',
      'axe 2 Usages',
      '  objectif 2.1 Former',
      '    action 2.1.1 Ouvrir',
    ]);
  });
});

describe('two axes in one cell', () => {
  const axesOf = (cell: string): { axes: (string | undefined)[]; told: unknown[] } => {
    const { axes, observations } = read([
      ['Axe', 'Action', 'Pilote'],
      ['Axe 1 – Former les équipes', 'Ouvrir un atelier', 'DANE'],
      [cell, 'Traduire les messages', 'DSI'],
      ['Axe 2 – Relier les familles', 'Tenir une permanence', 'DANE'],
    ]);
    const told = observations.filter(({ kind }) => kind === 'two-axes');
    return { axes: axes.map(({ code, title }) => `${String(code)} ${title}`), told };
  };
  const AXES = ['1 Former les équipes', '2 Relier les familles'];

  it('are told, and the action stands under the first', () => {
    const { axes, told } = axesOf('Axe 2 – Relier les familles\nAxe 1 – Former les équipes');
    expect(axes).toEqual(AXES);
    expect(told).toMatchObject([
      { action: { title: 'Traduire les messages' }, axes: [{ code: '2' }, { code: '1' }] },
    ]);
  });

  it('are one where the second line only goes on', () => {
    expect(axesOf('Axe 2 – Relier\nles familles')).toEqual({ axes: AXES, told: [] });
  });
});
