import type { Roadmap } from '../../src/domain/roadmap';
import { findingText } from '../../src/messages/fr';
import { meta01 } from '../../src/rules/meta01';
import { inShort } from '../support/findings';
import { action, at, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const title = field('Feuille de route', 'Couverture!A1');
const institution = field('Académie de Nice', 'Couverture!A2');
const period = field('2017-2019', 'Couverture!A3');
const actions = [action('Former', { source: at('Actions!B5') })];

describe('META-01, an incomplete first page', () => {
  it('names in one finding what is missing, the author and the version with the rest', () => {
    const found = meta01.check(roadmap({ title, period, actions }), today);
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Couverture!A1']]);
    expect(findingText(found[0]!).constat).toBe(
      'La feuille de route n’indique pas l’académie, l’auteur ou le service ni la version.',
    );
  });

  it('goes to the first items where the file’s name alone tells the years', () => {
    const found = meta01.check(
      roadmap({ period: { text: '2018', source: { sheet: '', address: '' } }, actions }),
      today,
    );
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Actions!B5']]);
  });

  it('says nothing where an author or a version alone is not told', () => {
    expect(meta01.check(roadmap({ title, institution, period, actions }), today)).toEqual([]);
  });
});

describe('META-01, an empty rubric of the first page', () => {
  const unread = (text: string, place: string): Roadmap['unread'][number] => ({
    text,
    source: at(place),
    reason: 'outside-tables',
  });
  const cover = { title, institution, period, actions };

  it('finds the labels that nothing stands beside', () => {
    const labels = [unread('Version', 'Couverture!A5'), unread('Auteur :', 'Couverture!A7')];
    const found = meta01.check(roadmap({ ...cover, unread: labels }), today);
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Couverture!A5', 'Couverture!A7']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Deux rubriques de la page de garde sont vides : « Version » et « Auteur ».',
    );
  });

  it('finds a date that nobody filled in', () => {
    const found = meta01.check(roadmap({ ...cover, unread: [unread('Date', 'Couverture!A6')] }), today);
    expect(inShort(found)).toEqual([['META-01', 'avertissement', 'Couverture!A6']]);
  });

  it.each([
    ['a version told elsewhere', { version: field('v2', 'Couverture!A1') }, 'Version', 'Couverture!A5'],
    ['another sheet', {}, 'Version', 'Notes!A5'],
    ['a label that says something', {}, 'Version 2', 'Couverture!A5'],
    ['a day of something else', {}, 'Date de début', 'Couverture!A5'],
  ])('says nothing of %s', (_what, more, text, place) => {
    const input = roadmap({ ...cover, ...more, unread: [unread(text, place)] });
    expect(meta01.check(input, today)).toEqual([]);
  });
});
