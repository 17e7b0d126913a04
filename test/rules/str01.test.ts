import type { Roadmap, Unread } from '../../src/domain/roadmap';
import { str01 } from '../../src/rules/str01';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const lines = (sheet: string, count: number): Unread[] =>
  Array.from({ length: count }, (_, i) => ({
    text: `Ligne ${String(i)}`,
    reason: 'outside-tables',
    source: at(`${sheet}!A${String(i + 1)}`),
  }));
const check = (parts: Partial<Roadmap>): ReturnType<typeof inShort> =>
  inShort(str01.check(roadmap(parts), today));

describe('STR-01, nothing that could be read', () => {
  it('says that nothing was found in the whole workbook', () => {
    expect(check({ unread: lines('Feuil1', 1) })).toEqual([['STR-01', 'erreur', 'Feuil1!A1']]);
  });

  it('says nothing of an empty workbook', () => {
    expect(check({})).toEqual([]);
  });

  it.each(['Axe 3', 'Actions', 'Liste des indicateurs'])('says it of the sheet « %s »', (name) => {
    const actions = [action('1-1 | La lettre', { source: at('Axe 1!B5') })];
    expect(check({ actions, unread: lines(name, 3) })).toEqual([['STR-01', 'erreur', `${name}!A1`]]);
  });

  it.each([
    ['a sheet that something was read on', 'Axe 1', 5],
    ['a sheet that announces nothing', 'Notes de réunion', 9],
    ['a note alone', 'Axe 3', 2],
  ])('says nothing of %s', (_what, name, count) => {
    const actions = [action('1-1 | La lettre', { source: at('Axe 1!B5') })];
    expect(check({ actions, unread: lines(name, count) })).toEqual([]);
  });
});
