import { txt04 } from '../../src/rules/txt04';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

/** Each title with the cell it stands in. */
const inCells = (...titles: [string, string][]): ReturnType<typeof roadmap> =>
  roadmap({ actions: titles.map(([title, cell]) => action(title, { source: at(cell) })) });

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

describe('TXT-04, where only one place is left to close it', () => {
  it.each([
    ['Consolider la formation (FIL', '(FIL', '(FIL)'],
    ['Participer au projet « ELÉA.', '« ELÉA', '« ELÉA\u00A0»'],
  ])('closes « %s »', (title, words, by) => {
    const [found] = txt04.check(titled(title), today);
    expect(found!.corrections).toEqual([{ kind: 'words', source: at('B4'), words, by }]);
  });

  it.each([
    ['several words', inCells(['Parcours « 6ème, enseignants', 'B4'])],
    ['two signs', inCells(['Former (« Pix', 'B4'])],
    ['a line that the next one closes', inCells(['Former (Pix', 'B4'], ['Tribu) et suivre', 'B4'])],
  ])('leaves to the user: %s', (_what, given) => {
    expect(txt04.check(given, today)[0]).not.toHaveProperty('corrections');
  });
});
