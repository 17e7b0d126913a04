import { txt04 } from '../../src/rules/txt04';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action(title, { source: at('B4') })] });

describe('TXT-04, opened and not closed', () => {
  it.each([['Parcours de positionnement « 6ème, enseignants'], ['Former (Pix, Tribu']])(
    'finds « %s »',
    (title) => {
      expect(inShort(txt04.check(titled(title), today))).toEqual([['TXT-04', 'information', 'Feuille!B4']]);
    },
  );

  it.each([['Le « collège » connecté (suite)'], ['1) Former'], ['Former les enseignants']])(
    'says nothing of « %s »',
    (title) => {
      expect(txt04.check(titled(title), today)).toEqual([]);
    },
  );
});
