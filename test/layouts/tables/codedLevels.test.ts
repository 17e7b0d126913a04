import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** The titles of all levels in one column, beside a column of codes that alone tells them apart. */

/** The same plan under other codes and another header over its titles. */
function plan(
  header: string,
  [axis, objective, first, second, other, third]: (string | number | null)[],
): Cells {
  return [
    ['Réf.', header, 'Pilote', 'Échéance', 'Leviers', 'Indicateurs'],
    [axis!, 'Consolider les usages', null, null, null, null],
    [objective!, 'Former les équipes', null, null, '• Pix\n• Tribu', 'Nombre de formés'],
    [first!, 'Ouvrir un parcours', 'DSI', 'juin 2025', null, null],
    [second!, 'Publier une lettre', 'EAFC', null, null, null],
    [other!, 'Réunir les équipes', null, null, 'Crédits', null],
    [third!, 'Tenir un comité', 'DSI', 'mars 2025', null, null],
  ];
}

/** The codes of the tree below; '' for a level without any. */
function roadmap([axis, objective, first, second, other, third]: string[]): string[] {
  return [
    `axe ${axis}Consolider les usages`,
    `  objectif ${objective}Former les équipes`,
    `    action ${first}Ouvrir un parcours`,
    `    action ${second}Publier une lettre`,
    '    levier Pix',
    '    levier Tribu',
    '    indicateur Nombre de formés',
    `  objectif ${other}Réunir les équipes`,
    `    action ${third}Tenir un comité`,
    '    levier Crédits',
  ];
}

describe('codes of all levels in one column', () => {
  it.each([
    ['Axes, objectifs et actions', 'A A1 A1.1 A1.2 A2 A2.1'],
    ['Intitulé', 'A A1 A1.1 A1.2 A2 A2.1'],
    ['Libellé', '1 1.1 1.1.1 1.1.2 1.2 1.2.1'],
    ['Désignation', 'I I.1 I.1.a I.1.b I.2 I.2.a'],
    ['Contenu', '1 1.1 1.1.1 1.1.2 1.2 1.2.1'],
    ['Objectifs et actions de la feuille de route', 'B B1 B1.1 B1.2 B2 B2.1'],
  ])('stand beside titles under « %s »: %s', (header, written) => {
    const codes = written.split(' ');
    const found = read(plan(header, codes), [], 'Plan');
    expect(tree(found)).toEqual(roadmap(codes.map((code) => `${code} `)));
    expect(found.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DSI', 'EAFC', 'DSI']);
  });

  it('say the word and the code of an axis once more in its title', () => {
    const cells = plan('Axes, objectifs et actions', ['A', 'A1', 'A1.1', 'A1.2', 'A2', 'A2.1']);
    cells[1]![1] = 'Axe A : Consolider les usages';
    expect(tree(read(cells, [], 'Plan'))).toEqual(roadmap(['A ', 'A1 ', 'A1.1 ', 'A1.2 ', 'A2 ', 'A2.1 ']));
  });

  it('begin below a first level without any, which the header names', () => {
    const cells = plan('Axes, objectifs et actions', [null, '1', '1.1', '1.2', '2', '2.1']);
    expect(tree(read(cells, [], 'Plan'))).toEqual(roadmap(['', '1 ', '1.1 ', '1.2 ', '2 ', '2.1 ']));
  });

  it('are those of objectives and actions where the header names no axis', () => {
    const cells = plan('Objectifs et actions', ['', '1', '1.1', '1.2', '2', '2.1']).filter((_, i) => i !== 1);
    expect(tree(read(cells, [], 'Plan'))).toEqual([
      'objectif 1 Former les équipes',
      '  action 1.1 Ouvrir un parcours',
      '  action 1.2 Publier une lettre',
      '  levier Pix',
      '  levier Tribu',
      '  indicateur Nombre de formés',
      'objectif 2 Réunir les équipes',
      '  action 2.1 Tenir un comité',
      '  levier Crédits',
    ]);
  });
});
