import fc from 'fast-check';
import { findWords } from '../../src/domain/findWords';
import '../support/properties';

const found = (text: string, words: string): string | undefined => {
  const span = findWords(text, words);
  return span && text.slice(span.start, span.end);
};

it.each([
  ['Former les élèves', 'élèves', 'élèves'],
  ['Former les élèves', 'Élèves', undefined],
  ['Former les élèves', 'eleves', undefined],
  ['Former, former', 'ormer', undefined],
  ['aaa', 'aa', undefined],
  ['Former  les\nélèves', 'les élèves', 'les\nélèves'],
  ['de 5\u00a0% en 2020', '5 %', '5\u00a0%'],
  ['de 5\u00a0% ou 5\u202f%', '5 %', undefined],
  ['Un re\u0301seau', 'réseau', 're\u0301seau'],
  ['Un ré\u00adseau\u200b', 'réseau', 'ré\u00adseau'],
  ['L’ENT', "L'ENT", undefined],
  ['un mot', '', undefined],
  ['un mot', '\n', undefined],
])('in « %s », « %s » stands as %p', (text, words, expected) => {
  expect(found(text, words)).toBe(expected);
});

it('finds words that stand once, whatever stands around them', () => {
  const around = fc.stringMatching(/^[a-f é\n\u00a0’-]{0,12}$/);
  const words = fc.constantFrom('Xy', 'Éz x', 'Z\u0301w', 'X\u00a0%');
  fc.assert(
    fc.property(around, words, around, (before, middle, after) => {
      expect(findWords(before + middle + after, middle)).toEqual({
        start: before.length,
        end: before.length + middle.length,
      });
      expect(
        findWords(before + middle.normalize('NFC').replace('\u00a0', '  ') + after, middle),
      ).toBeDefined();
    }),
  );
});
