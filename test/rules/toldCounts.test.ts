import { findingText } from '../../src/messages/fr';
import { str04 } from '../../src/rules/str04';
import { inShort } from '../support/findings';
import { action, at, axis, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** A roadmap of one axis, two objectives and three actions, and a sentence about it. */
const told = (text: string): ReturnType<typeof roadmap> =>
  roadmap({
    axes: [axis('1 | Gouvernance')],
    objectives: [objective('1.1 | A'), objective('1.2 | B')],
    actions: [action('1.1.1 | C'), action('1.1.2 | D'), action('1.2.1 | E')],
    sections: [{ label: 'Introduction', text, source: at('A2') }],
  });

describe('STR-04, a sentence that counts otherwise', () => {
  it.each([
    ['La feuille de route compte 1 axe, 2 objectifs et 4 actions.'],
    ['La feuille de route académique 2024-2027 se décline en un axe, deux objectifs et quatre actions.'],
    ['Publié en juin. Le plan d’actions comprend 4 actions.'],
    ['La feuille de route s’articule autour de 3 axes déclinés en 2 objectifs.'],
    ['La présente feuille de route repose sur 3 axes.'],
    ['La feuille de route s’organise en 3 axes, répartis en 2 objectifs.'],
  ])('finds « %s »', (text) => {
    expect(inShort(str04.check(told(text), today))).toEqual([['STR-04', 'avertissement', 'Feuille!A2']]);
  });

  it('says how many there are', () => {
    const [found] = str04.check(told('La feuille de route compte 3 axes, 2 objectifs et 4 actions.'), today);
    expect(plain(findingText(found!).constat)).toBe(
      'Le texte dit « La feuille de route compte 3 axes, 2 objectifs et 4 actions », mais le classeur contient 1 axe et 3 actions.',
    );
  });

  it.each([
    ['the right numbers', 'La feuille de route compte 1 axe, 2 objectifs et 3 actions.'],
    [
      'a part of the actions',
      'La feuille de route comprend 4 actions prioritaires, dont 2 actions nouvelles.',
    ],
    ['another document', 'La feuille de route nationale compte 4 axes.'],
    ['the one before', 'La précédente feuille de route comptait 4 axes.'],
    ['something else', 'La feuille de route compte 12 partenaires.'],
    ['no number', 'La feuille de route compte des actions.'],
  ])('says nothing of %s', (_what, text) => {
    expect(str04.check(told(text), today)).toEqual([]);
  });

  it('does not count objectives of two levels', () => {
    const given = told('La feuille de route compte 1 objectif.');
    const fields = [objective('1.1.1 | F', { level: 'field', parent: 'objectif 1.1' })];
    expect(str04.check({ ...given, objectives: [...given.objectives, ...fields] }, today)).toEqual([]);
  });
});
