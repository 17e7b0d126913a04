import { findingText } from '../../src/messages/fr';
import { dat03 } from '../../src/rules/dat03';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const period = { ...field('2021', 'A3'), start: '2021-01-01', end: '2021-12-31' };
const schoolYear = { ...field('2020-2021', 'A3'), start: '2020-09-01', end: '2021-08-31' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const due = (...texts: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    period,
    actions: texts.map((text, i) =>
      action(`Action ${String(i)}`, { fields: { due: field(text, `E${String(i + 4)}`) } }),
    ),
  });

describe('DAT-03, a date out of the period', () => {
  it('finds a due date after it', () => {
    expect(inShort(dat03.check(due('juin 2021', 'juin 2022', 'décembre 2021'), today))).toEqual([
      ['DAT-03', 'avertissement', 'Feuille!E5'],
    ]);
  });

  it('finds a target of a later year among those of the year', () => {
    const targets = [
      measure('150 enseignants en 2021', { date: '2021-12-31', source: at('C4') }),
      measure('3 000 enseignants en 2023', { date: '2023-12-31', source: at('C4') }),
    ];
    const found = dat03.check(
      roadmap({ period, indicators: [indicator('Enseignants', { targets })] }),
      today,
    );
    expect(inShort(found)).toEqual([['DAT-03', 'avertissement', 'Feuille!C4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'La cible « 3 000 enseignants en 2023 » (« Enseignants ») sort de la période de la feuille de route, « 2021 ».',
    );
  });

  it.each([
    ['dates of the period', due('juin 2021', 'Décembre 2021')],
    ['an action that goes on after it', due('juin 2021', 'De mars 2021 à mars 2022')],
    ['the rentrée that ends a school year', { ...due('rentrée 2021', 'juin 2021'), period: schoolYear }],
    ['a period that most dates do not fit', due('2023', '2024', '2025', 'juin 2021')],
    ['no period', roadmap({ actions: due('juin 2030').actions })],
  ])('says nothing of %s', (_what, given) => {
    expect(dat03.check(given, today)).toEqual([]);
  });
});
