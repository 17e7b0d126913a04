import { blocksOf, sortedProse } from '../../src/documents/sectionBlocks';
import { at } from '../support/roadmap';

const section = (label: string, text: string) => ({ label, text, source: at('A1') });

test('texts under one label are one block', () => {
  expect(blocksOf([section('Contexte :', 'Un.'), section('Contexte :', 'Deux.')])).toEqual([
    { label: 'Contexte', texts: ['Un.', 'Deux.'] },
  ]);
});

test('a numbered line among texts is the heading of what follows', () => {
  expect(
    blocksOf([
      section('1.1 Contexte', 'Un.'),
      section('1.1 Contexte', '1.2 - ORIENTATIONS'),
      section('1.1 Contexte', 'Deux.'),
    ]),
  ).toEqual([
    { label: '1.1 Contexte', texts: ['Un.'] },
    { label: '1.2 - ORIENTATIONS', texts: ['Deux.'] },
  ]);
});

test('a numbered sentence is none', () => {
  expect(blocksOf([section('Bilan', '1.2 million d’euros ont été dépensés.')])).toEqual([
    { label: 'Bilan', texts: ['1.2 million d’euros ont été dépensés.'] },
  ]);
});

test('the préambule is told by its label or by the word that it begins with', () => {
  expect(
    sortedProse([section('Préambule', 'Un.'), section('Couverture', 'Préambule Ce texte dit tout.')]),
  ).toEqual({
    preamble: ['Un.', 'Ce texte dit tout.'],
    signature: [],
    introduction: [],
    annexes: [],
  });
});

test('an annex goes on as long as its number does', () => {
  const { introduction, annexes } = sortedProse([
    section('1 - Contexte', 'Un.'),
    section('4 - Annexe : État des lieux', '4.1 - LES ÉQUIPEMENTS'),
    section('4 - Annexe : État des lieux', 'Deux.'),
    section('4.2 - LE PLAN', 'Trois.'),
    section('5 - Suite', 'Quatre.'),
  ]);

  expect(introduction.map(({ label }) => label)).toEqual(['1 - Contexte', '5 - Suite']);
  expect(annexes).toEqual([
    { label: '4 - Annexe : État des lieux', texts: [] },
    { label: '4.1 - LES ÉQUIPEMENTS', texts: ['Deux.'] },
    { label: '4.2 - LE PLAN', texts: ['Trois.'] },
  ]);
});

test('who signs stands under the préambule', () => {
  const { signature, introduction } = sortedProse([
    section('Couverture', 'Signataires Pour le recteur, le secrétaire général\nLe recteur'),
  ]);

  expect(signature).toEqual(['Pour le recteur, le secrétaire général\nLe recteur']);
  expect(introduction).toEqual([]);
});
