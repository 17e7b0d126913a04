import { copilTexts } from '../../../src/domain/copil/copilTexts';
import type { Field, Roadmap } from '../../../src/domain/roadmap';
import { field, roadmap } from '../../support/roadmap';

const typed = (fields: Record<string, Field>, more: Partial<Roadmap> = {}): Roadmap =>
  roadmap({ typed: { textes: fields }, ...more });

it('says nothing of what nobody wrote', () => {
  const { isFinal, ...texts } = copilTexts(roadmap());
  expect(isFinal).toBe('');
  expect(Object.values(texts).filter((text) => text !== undefined)).toEqual([]);
});

it('gives the texts as they were written, with their line breaks', () => {
  const texts = copilTexts(typed({ preamble: field('Un plan.\n- Pour tous. '), success1: field('  ') }));
  expect([texts.preamble, texts.success1]).toEqual(['Un plan.\n- Pour tous.', undefined]);
});

it('takes title, académie and period from the sheets where nothing is typed', () => {
  const own = { title: field('Feuille  de route'), institution: field('Guyane') };
  const texts = copilTexts(typed({ institution: field('Académie de Guyane') }, own));
  expect([texts.title, texts.institution, texts.period]).toEqual([
    'Feuille de route',
    'Académie de Guyane',
    undefined,
  ]);
});

it.each<[Field, string, string | undefined]>([
  [field('12/03/2025', 'C6', { number: 45_728, date: '2025-03-12' }), '12 mars 2025', '2025-03-12'],
  [field('1/9/2025'), '1er septembre 2025', '2025-09-01'],
  [field('12 mars 2025, 14 h'), '12 mars 2025, 14 h', '2025-03-12'],
  [field('au printemps'), 'au printemps', undefined],
  [field('17/07/1905', 'C6', { number: 2025, date: '1905-07-17' }), '2025', undefined],
  [field('31/02/2025'), '31/02/2025', undefined],
])('writes the date %j as %j', (date, words, day) => {
  const texts = copilTexts(typed({ committeeDate: date }));
  expect([texts.committeeDate, texts.committeeDay]).toEqual([words, day]);
});

it.each([
  ['oui', 'oui'],
  ['OUI ', 'oui'],
  ['VRAI', 'oui'],
  ['non', ''],
  ['bientôt', ''],
])('takes « %s » for %j where it is asked whether the document is final', (word, isFinal) => {
  expect(copilTexts(typed({ isFinal: field(word) })).isFinal).toBe(isFinal);
});
