import type { ItemName } from '../../src/domain/itemName';
import { fullNameWithin, nameWithin, ofFullName, ofName } from '../../src/messages/fr/namesWithin';
import { countedInWords } from '../../src/messages/fr/words';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const action: ItemName = { level: 'action', word: 'Action', code: '2-5', title: 'Relier les collèges' };
const field: ItemName = { level: 'field', word: 'Champ opérationnel', code: '3', title: 'Relier' };
const cible: ItemName = { level: 'objective', word: 'Cible', code: '3', title: 'Relier' };
const coded: ItemName = { level: 'objective', word: 'Objectif', code: 'CO1', title: 'Relier' };
const untold: ItemName = { level: 'action', word: 'Action', title: 'Relier les collèges' };

describe('the name of an item within a sentence', () => {
  it.each([
    [action, 'l’action 2-5', 'de l’action 2-5'],
    [field, 'le champ opérationnel 3', 'du champ opérationnel 3'],
    [cible, 'la cible 3', 'de la cible 3'],
    [coded, 'CO1', 'de CO1'],
    [untold, '« Relier les collèges »', 'de « Relier les collèges »'],
  ])('%# has the article of its noun, when it has one', (name, within, of) => {
    expect([nameWithin(name), ofName(name)].map(plain)).toEqual([within, of]);
  });

  it('has its title behind it', () => {
    expect(plain(fullNameWithin(action))).toBe('l’action 2-5 « Relier les collèges »');
    expect(plain(ofFullName(field))).toBe('du champ opérationnel 3 « Relier »');
    expect(plain(ofFullName(untold))).toBe('de « Relier les collèges »');
  });
});

it('begins a sentence with a number in words', () => {
  const shown = [1, 3, 12].map((count) => countedInWords(count, 'une date est écrite', 'dates sont écrites'));
  expect(shown.map(plain)).toEqual([
    'Une date est écrite',
    'Trois dates sont écrites',
    '12 dates sont écrites',
  ]);
});
