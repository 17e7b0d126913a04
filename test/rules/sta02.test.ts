import { findingText } from '../../src/messages/fr';
import { sta02 } from '../../src/rules/sta02';
import { inShort } from '../support/findings';
import { action, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const followed = (status: string, progress: string, number?: number): ReturnType<typeof roadmap> =>
  roadmap({
    actions: [
      action('1-1 | A', {
        fields: {
          status: field(status, 'G4'),
          progress: field(progress, 'H4', number === undefined ? {} : { number }),
        },
      }),
    ],
  });

/** A roadmap of one action that is done, and of one indicator of these actions. */
const measured = (actions: string[], more: Parameters<typeof indicator>[1]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: [action('A', { fields: { status: field('Réalisé', 'G4') } })],
    indicators: [indicator('Visites', { actions, targets: [measure('15', { value: 15 })], ...more })],
  });

describe('STA-02, a status and a rate that contradict each other', () => {
  it.each([
    ['Réalisé', '60 %', undefined],
    ['Terminée', '40%', 0.4],
    ['Fait', '75', 75],
    ['En cours', '100%', 1],
    ['À venir', '100 %', undefined],
  ])('finds « %s » at « %s »', (status, progress, number) => {
    expect(inShort(sta02.check(followed(status, progress, number), today))).toEqual([
      ['STA-02', 'avertissement', 'Feuille!G4'],
    ]);
  });

  it('says both in the words of the workbook', () => {
    const [found] = sta02.check(followed('Réalisé', '60 %'), today);
    expect(plain(findingText(found!).constat)).toBe(
      'Action 1-1 a le statut « Réalisé » et un avancement de « 60 % ».',
    );
  });

  it('finds an action that is done and whose own indicator is not there yet', () => {
    const found = sta02.check(measured(['action A'], { current: measure('9', { value: 9 }) }), today);
    expect(found[0]!.parameters.contradictions[0]!.rate).toBe('9 sur 15');
  });

  it.each([
    ['what is done', followed('Réalisé', '100 %')],
    ['what goes on', followed('En cours', '60%', 0.6)],
    ['what is partly done', followed('Partiellement réalisé', '60 %')],
    ['what is given up', followed('Abandonné', '60 %')],
    ['a bare 1', followed('En cours', '1', 1)],
    ['a progress in words', followed('Réalisé', 'Tout est prêt')],
    [
      'an indicator of two actions',
      measured(['action A', 'action B'], { current: measure('9', { value: 9 }) }),
    ],
    ['an indicator that is there', measured(['action A'], { current: measure('16', { value: 16 }) })],
    [
      'an indicator that must fall',
      measured(['action A'], {
        baseline: measure('20', { value: 20 }),
        current: measure('12', { value: 12 }),
      }),
    ],
  ])('says nothing of %s', (_what, given) => {
    expect(sta02.check(given, today)).toEqual([]);
  });
});

describe('STA-02, a target that is reached and an action that goes on', () => {
  const growing = (
    from: number,
    now: number,
    to: number,
    more: Partial<ReturnType<typeof indicator>> = {},
  ): ReturnType<typeof indicator> => {
    const level = (value: number): ReturnType<typeof measure> => measure(String(value), { value });
    const values = { baseline: level(from), current: level(now), targets: [level(to)] };
    return indicator(`${String(from)} to ${String(to)}`, { actions: ['action 1-1'], ...values, ...more });
  };
  const going = (status: string, ...indicators: ReturnType<typeof indicator>[]): ReturnType<typeof roadmap> =>
    roadmap({ actions: [action('1-1 | A', { fields: { status: field(status, 'G4') } })], indicators });

  it('asks whether it is done', () => {
    const found = sta02.check(going('En cours', growing(34, 110, 110)), today);
    expect(inShort(found)).toEqual([['STA-02', 'information', 'Feuille!G4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Action 1-1 a le statut « En cours », et sa cible est atteinte (110 sur 110). Est-elle terminée ?',
    );
  });

  it('asks it of a value that has fallen to its target, and says so where an action is done before that', () => {
    const fallen = growing(20, 5, 5, { direction: 'baisse' });
    const [asked] = sta02.check(going('En cours', fallen), today);
    expect(asked!.parameters).toMatchObject({ reached: true, contradictions: [{ rate: '5, cible 5' }] });
    const short = growing(20, 12, 5, { direction: 'baisse' });
    const [told] = sta02.check(going('Réalisé', short), today);
    expect(told!.parameters).toMatchObject({ reached: false, contradictions: [{ rate: '12, cible 5' }] });
  });

  it('goes by the target in the end, not by one on the way', () => {
    const steps = ['2025-12-31', '2027-12-31'].map((date, i) =>
      measure(String(50 + 50 * i), { value: 50 + 50 * i, date }),
    );
    expect(sta02.check(going('En cours', growing(0, 60, 0, { targets: steps.reverse() })), today)).toEqual(
      [],
    );
  });

  it('asks it once of several', () => {
    const both = ['1-1 | A', '1-2 | B'].map((label) =>
      action(label, { fields: { status: field('En cours', 'G4') } }),
    );
    const indicators = [growing(34, 110, 110), growing(5, 12, 10, { actions: ['action 1-2'] })];
    const [found, ...others] = sta02.check(roadmap({ actions: both, indicators }), today);
    expect(others).toEqual([]);
    expect(plain(findingText(found!).constat)).toBe(
      '2 actions ont atteint leur cible sans être réalisées : Action 1-1 (« En cours », 110 sur 110) et Action 1-2 (« En cours », 12 sur 10). Sont-elles terminées ?',
    );
  });

  it.each([
    ['a value short of its target', going('En cours', growing(34, 90, 110))],
    ['an action that is done', going('Réalisé', growing(34, 110, 110))],
    ['a level that is to be kept', going('En cours', growing(100, 100, 100))],
    ['a value that is to fall', going('En cours', growing(9, 9, 3))],
    ['a second indicator that is short', going('En cours', growing(34, 110, 110), growing(0, 1, 2))],
    [
      'an indicator of two actions',
      going('En cours', growing(34, 110, 110, { actions: ['action 1-1', 'action 1-2'] })),
    ],
  ])('says nothing of %s', (_what, given) => {
    expect(sta02.check(given, today)).toEqual([]);
  });
});
