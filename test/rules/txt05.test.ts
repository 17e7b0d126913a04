import { txt05 } from '../../src/rules/txt05';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action(title, { source: at('B4') })] });

describe('TXT-05, spoilt words', () => {
  it.each([
    ['Améliorer la fluidité\u0301 des parcours'],
    ['L’accompagne- ment des équipes'],
    ['Agir sur l’apprentissa ge'],
    ['Numé\u00ADrique'],
  ])('finds « %s »', (title) => {
    expect(inShort(txt05.check(titled(title), today))).toEqual([['TXT-05', 'information', 'Feuille!B4']]);
  });

  it.each([
    ['Améliorer la fluidité des parcours'],
    ['Améliorer la fluidite\u0301'],
    ['Pré- et post-bac'],
    ['L’accompagnement'],
  ])('says nothing of « %s »', (title) => {
    expect(txt05.check(titled(title), today)).toEqual([]);
  });
});
