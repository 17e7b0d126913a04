import { findingText } from '../../src/messages/fr';
import { dat02 } from '../../src/rules/dat02';
import { inShort } from '../support/findings';
import { action, at, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const period = { ...field('2017-2019', 'A3'), start: '2017-01-01', end: '2019-12-31' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const planned = (...schedules: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    period,
    actions: schedules.map((text, i) =>
      action(`4-${String(i + 1)} | Action`, { fields: { schedule: field(text, `B${String(i + 4)}`) } }),
    ),
  });

describe('DAT-02, a date before the beginning', () => {
  it('finds one before the period', () => {
    const found = dat02.check(planned('Octobre 2016.', 'Rentrée 2018', 'juin 2019'), today);
    expect(inShort(found)).toEqual([['DAT-02', 'avertissement', 'Feuille!B4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'La date « Octobre 2016 » (Action 4-1) précède le début de la feuille de route, « 2017-2019 ».',
    );
  });

  it('asks about one before the author took office', () => {
    const text = 'Délégué académique au numérique depuis novembre 2017, je souhaite placer ces actions.';
    const sections = [{ label: 'Présentation', text, source: at('A5') }];
    const found = dat02.check({ ...planned('Octobre 2017.', 'Rentrée 2018'), sections }, today);
    expect(inShort(found)).toEqual([['DAT-02', 'information', 'Feuille!B4']]);
  });

  const begun = (...starts: string[]): ReturnType<typeof roadmap> =>
    roadmap({
      period,
      actions: starts.map((text, i) =>
        action(`1-${String(i + 1)} | Action`, {
          fields: {
            start: field(text, `F${String(i + 4)}`),
            due: field('30/06/2018'),
            status: field('Réalisé'),
          },
        }),
      ),
    });
  const others = ['02/01/2017', 'mars 2017', 'rentrée 2017', '01/02/2018'];

  it('asks about the only action that begins long before, done or not', () => {
    const found = dat02.check(begun('01/09/2012', ...others), today);
    expect(inShort(found)).toEqual([['DAT-02', 'information', 'Feuille!F4']]);
  });

  it.each([
    ['one that began in the year before', ['01/09/2016', ...others]],
    ['several: it is how this office works', ['2012', 'mars 2014', ...others]],
    ['one among few', ['01/09/2012', 'mars 2017']],
  ])('does not ask about %s', (_what, starts) => {
    expect(dat02.check(begun(...starts), today)).toEqual([]);
  });

  it.each([
    ['a date of the period', ['Octobre 2017', 'juin 2018']],
    ['an action that goes on into the period', ['De juin 2016 à juin 2017', 'juin 2018']],
    ['what goes on since long before', ['Depuis 2013', 'juin 2018']],
    ['a rhythm', ['Annuelle', 'juin 2018']],
  ])('says nothing of %s', (_what, schedules) => {
    expect(dat02.check(planned(...schedules), today)).toEqual([]);
  });

  it('says nothing of what is done, nor of a period that only the name of the file tells', () => {
    const early = planned('Octobre 2016', 'juin 2018');
    const done = early.actions.map((one) => ({
      ...one,
      fields: { ...one.fields, status: field('Réalisé') },
    }));
    expect(dat02.check({ ...early, actions: done }, today)).toEqual([]);
    const guessed = { ...period, source: { sheet: '', address: '' } };
    expect(dat02.check({ ...early, period: guessed }, today)).toEqual([]);
  });
});

describe('DAT-02, finished long before', () => {
  const finished = (
    date: string,
    others = ['juin 2018', 'juin 2018', 'mai 2019', 'mai 2019'],
  ): ReturnType<typeof inShort> => {
    const status = field('Réalisé', 'C4');
    const input = planned(date, ...others);
    const [first, ...rest] = input.actions;
    const actions = [{ ...first!, fields: { ...first!.fields, status } }, ...rest];
    return inShort(dat02.check({ ...input, actions }, today));
  };

  it('asks whether the year is right', () => {
    expect(finished('30/06/2015')).toEqual([['DAT-02', 'information', 'Feuille!B4']]);
  });

  it('says nothing of what was finished the year before, nor where few dates are told', () => {
    expect(finished('30/06/2016')).toEqual([]);
    expect(finished('30/06/2015', ['juin 2018'])).toEqual([]);
  });
});
