import { labelKey } from '../../../src/domain/text';
import { likeEntry, ListTexts, type Listable } from '../../../src/workflows/report/listText';

const OBJECTIVES: Listable[] = [
  { id: 'a', code: '1.1', title: 'Accompagner les équipes' },
  { id: 'b', code: '1.2', title: 'Réduire les écarts' },
  { id: 'c', code: '1.3', title: 'Lire, écrire et compter' },
  { id: 'd', code: '2.1', title: 'Associer les familles' },
];

const lists = new ListTexts(
  OBJECTIVES,
  ({ code, title }) =>
    OBJECTIVES.find((one) => (title === '' ? one.code === code : labelKey(one.title) === labelKey(title)))
      ?.id,
);

const added = (text: string, id: string, like?: string): string =>
  lists.changed(
    text,
    { add: [OBJECTIVES.find((one) => one.id === id)!], remove: new Set() },
    like === undefined ? {} : lists.writingOf(like),
  );
const without = (text: string, id: string): string => lists.changed(text, { add: [], remove: new Set([id]) });

describe('a code added to a list', () => {
  it.each([
    ['1.1, 2.1', 'b', '1.1, 1.2, 2.1'],
    ['1.1, 1.2', 'd', '1.1, 1.2, 2.1'],
    ['1.2', 'a', '1.1, 1.2'],
    ['1.1 ; 2.1', 'b', '1.1 ; 1.2 ; 2.1'],
    ['1.1\n2.1', 'b', '1.1\n1.2\n2.1'],
    ['Obj. 1.1 / Obj. 2.1', 'b', 'Obj. 1.1 / Obj. 1.2 / Obj. 2.1'],
    ['1.1 et 1.2', 'd', '1.1, 1.2 et 2.1'],
    ['1.1, 1.2 et 2.1', 'c', '1.1, 1.2, 1.3 et 2.1'],
    ['- 1.1\n- 2.1', 'b', '- 1.1\n- 1.2\n- 2.1'],
  ])('%j', (text, id, expected) => {
    expect(added(text, id)).toBe(expected);
  });

  it('is written as in the other cells of its column where the cell is empty', () => {
    expect(added('', 'b', 'Objectif 2.1 ; Objectif 1.1')).toBe('Objectif 1.2');
    expect(added('1.1', 'b', '1.1 ; 2.1')).toBe('1.1 ; 1.2');
    expect(added('', 'b')).toBe('1.2');
  });
});

describe('a title added to a list', () => {
  it.each([
    [
      'Accompagner les équipes\nAssocier les familles',
      'b',
      'Accompagner les équipes\nRéduire les écarts\nAssocier les familles',
    ],
    ['• Accompagner les équipes', 'd', '• Accompagner les équipes\n• Associer les familles'],
    ['1.1 – Accompagner les équipes', 'd', '1.1 – Accompagner les équipes\n2.1 – Associer les familles'],
    [
      'Accompagner les équipes, Associer les familles',
      'b',
      'Accompagner les équipes, Réduire les écarts, Associer les familles',
    ],
    [
      'Lire, écrire et compter ; Associer les familles',
      'a',
      'Accompagner les équipes ; Lire, écrire et compter ; Associer les familles',
    ],
  ])('%j', (text, id, expected) => {
    expect(added(text, id)).toBe(expected);
  });
});

describe('an entry taken out of a list', () => {
  it.each([
    ['1.1, 1.2, 2.1', 'b', '1.1, 2.1'],
    ['1.1, 1.2', 'a', '1.2'],
    ['1.1', 'a', ''],
    ['1.1, 1.2 et 2.1', 'd', '1.1 et 1.2'],
    ['1.1 à 1.3', 'b', '1.1, 1.3'],
    ['1.1\n- à préciser\n1.2', 'b', '1.1\n- à préciser'],
    ['Accompagner les équipes\nLire, écrire et compter', 'c', 'Accompagner les équipes'],
  ])('%j', (text, id, expected) => {
    expect(without(text, id)).toBe(expected);
  });
});

describe('an entry like another one', () => {
  it('keeps all that is not its code or its title', () => {
    expect(
      likeEntry('1-1 : La lettre', { code: '1-1', title: 'La lettre' }, { code: '1-9', title: 'Le lien' }),
    ).toBe('1-9 : Le lien');
  });

  it('is not known where neither is in the text, or the other has no code', () => {
    expect(
      likeEntry('voir plus bas', { code: '1', title: 'Lire' }, { code: '2', title: 'Dire' }),
    ).toBeUndefined();
    expect(likeEntry('1 Lire', { code: '1', title: 'Lire' }, { title: 'Dire' })).toBeUndefined();
  });
});
