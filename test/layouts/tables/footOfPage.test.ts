import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { HEADER, read } from '../../support/tableReading';

/** A document pasted whole: its table goes on behind the foot of the page, without its header. */

const FIRST = ['Former les équipes', 'Ouvrir un parcours', 'Pix', 'Nombre de formés'];
const SECOND = ['Piloter le plan', 'Réunir le comité', 'Crédits', 'Nombre de réunions'];
const TREE = [
  'axe 1 Gouvernance',
  '  objectif Former les équipes',
  '    action Ouvrir un parcours',
  '    levier Pix',
  '    indicateur Nombre de formés',
  '  objectif Piloter le plan',
  '    action Réunir le comité',
  '    levier Crédits',
  '    indicateur Nombre de réunions',
];

describe('the foot of a page inside a table', () => {
  it.each<[string, Cells]>([
    ['a number alone', [[], [null, null, null, '9'], [], []]],
    ['with its word', [[], ['Page 9'], []]],
    ['of how many', [[], [null, 'Page 9 sur 14'], [], []]],
    ['behind the title of the document', [[], ['Stratégie numérique   Page 9/14'], [], []]],
  ])('%s', (_, foot) => {
    const found = read([HEADER, FIRST, ...foot, SECOND, [], [null, null, null, '10']]);
    expect(tree(found)).toEqual(TREE);
  });

  it('ends the table where something else comes behind it', () => {
    const found = read([HEADER, FIRST, [], [null, null, null, '9'], [], ['Signatures', 'Le recteur']]);
    expect(tree(found)).toEqual(TREE.slice(0, 5));
  });

  it('is no figure of a row', () => {
    const found = read([
      ['Objectif', 'Indicateur', 'Cible 2025'],
      ['Former les équipes', 'Nombre de formés', 40],
      ['Piloter le plan', 'Nombre de réunions', 9],
    ]);
    expect(found.indicators.map(({ targets }) => targets[0]?.text)).toEqual(['40', '9']);
  });
});
