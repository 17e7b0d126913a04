import type { Roadmap } from '../../src/domain/roadmap';
import { sta03 } from '../../src/rules/sta03';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, axis, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-15' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** An action with its météo and, where it is known, what is done of it. */
function judged(value: string, progress?: string, date = '2026-01-05', status = 'En cours'): Roadmap {
  const fields = {
    status: field(status),
    ...(progress !== undefined && { progress: field(progress) }),
  };
  return roadmap({
    actions: [action('1-1 | A', { fields })],
    weather: [{ item: 'action 1-1', value, date, source: at('Suivi des actions!D4') }],
  });
}

/** An indicator from 0 to 100 that is at this value. */
const at100 = (title: string, value: number, more: Parameters<typeof indicator>[1] = {}) =>
  indicator(title, {
    actions: ['action 1-1'],
    baseline: measure('0', { value: 0, date: '2025-01-01' }),
    current: measure(String(value), { value, date: '2026-01-01' }),
    targets: [measure('100', { value: 100, date: '2029-01-01' })],
    ...more,
  });

describe('STA-03, a météo that the figures contradict', () => {
  it('finds it, as a question', () => {
    const found = sta03.check(judged('Objectifs sécurisés', '20 %'), today);
    expect(inShort(found)).toEqual([['STA-03', 'information', 'Suivi des actions!D4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Action 1-1 : la météo est « Objectifs sécurisés » et l’avancement de 20 %.',
    );
    expect(sta03.check(judged('compromis', '100 %'), today)).toHaveLength(1);
  });

  it('finds it by the indicators of the action, or of the axis, when all say so', () => {
    const of = (...values: number[]): Roadmap => ({
      ...judged('Objectifs sécurisés'),
      indicators: values.map((value, i) => at100(`Nombre ${String(i)}`, value)),
    });
    expect(sta03.check(of(20, 30), today)).toHaveLength(1);
    expect(sta03.check(of(20, 80), today)).toEqual([]);
    const ofAxis = {
      ...of(20, 30),
      axes: [axis('1 | Former')],
      weather: [{ item: 'axe 1', value: 'Objectifs sécurisés', source: at('B4') }],
    };
    const indicators = ofAxis.indicators.map((one) => ({ ...one, axis: 'axe 1' }));
    expect(sta03.check({ ...ofAxis, indicators }, today)).toHaveLength(1);
  });

  it('says nothing of a rate that fits, that is not known, or that was expected by now', () => {
    expect(sta03.check(judged('Objectifs sécurisés', '60 %'), today)).toEqual([]);
    expect(sta03.check(judged('Objectifs sécurisés'), today)).toEqual([]);
    expect(sta03.check(judged('Appuis nécessaires', '20 %'), today)).toEqual([]);
    expect(sta03.check(judged('Objectifs compromis', '90 %'), today)).toEqual([]);
    const inTime = { ...judged('Objectifs sécurisés'), indicators: [at100('N', 26, { rhythm: 'linéaire' })] };
    expect(sta03.check(inTime, today)).toEqual([]);
  });
});

describe('STA-03, a météo of one’s own columns', () => {
  /** An action of 2026 with its own « Météo », and what is reached of its only indicator. */
  const own = (weather: string, value: number, start = '2025-01-15', status = 'En cours'): Roadmap =>
    roadmap({
      actions: [
        action('1-1 | A', {
          fields: {
            status: field(status),
            start: field(start, 'G4', { date: start }),
            due: field('2027-01-15', 'H4', { date: '2027-01-15' }),
          },
          extra: { Météo: field(weather, 'K4') },
        }),
      ],
      indicators: [at100('Nombre', value)],
    });

  it.each(['Ensoleillé', 'Soleil', 'Objectifs sécurisés'])(
    '« %s » is no weather for what is far behind',
    (word) => {
      const found = sta03.check(own(word, 8), today);
      expect(inShort(found)).toEqual([['STA-03', 'information', 'Feuille!K4']]);
      expect(plain(findingText(found[0]!).constat)).toBe(
        `Action 1-1 : la météo est « ${word} » et l’avancement de 8 %.`,
      );
    },
  );

  it('« Orageux » is none for what is reached', () => {
    expect(sta03.check(own('Orageux', 100), today)).toHaveLength(1);
  });

  it.each([
    ['what is about where its days want it', own('Ensoleillé', 40)],
    ['what has only begun', own('Ensoleillé', 0, '2026-01-02')],
    ['what is done', own('Ensoleillé', 8, '2025-01-15', 'Réalisé')],
    ['a weather between the two', own('Nuageux', 8)],
    ['a storm before the end', own('Orageux', 8)],
  ])('nothing is said of %s', (_what, given) => {
    expect(sta03.check(given, today)).toEqual([]);
  });
});

describe('STA-03, a météo to be looked at again', () => {
  it('finds one of six months ago', () => {
    const found = sta03.check(judged('Objectifs atteignables', undefined, '2025-06-15'), today);
    expect(inShort(found)).toEqual([['STA-03', 'information', 'Suivi des actions!D4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Une météo n’a pas été revue depuis six mois ou plus : Action 1-1 (« Objectifs atteignables », 7 mois).',
    );
  });

  it('says nothing of a younger one, nor of an action that is done', () => {
    expect(sta03.check(judged('Objectifs atteignables', undefined, '2025-08-01'), today)).toEqual([]);
    const done = judged('Objectifs sécurisés', undefined, '2024-08-01', 'Réalisé');
    expect(sta03.check(done, today)).toEqual([]);
  });

  it('finds words that are none of the four, and says which ones there are', () => {
    const words = judged('Ensoleillé', '20 %');
    const typed = { 'action 1-1': { weather: field('Ensoleillé', 'Suivi des actions!D4') } };
    const [found] = sta03.check({ ...words, typed }, today);
    expect(plain(findingText(found!).constat)).toBe('Une météo n’est pas reconnue : « Ensoleillé ».');
    expect(plain(findingText(found!).correction)).toBe(
      'Choisissez : Objectifs sécurisés, Objectifs atteignables, Appuis nécessaires ou Objectifs compromis.',
    );
    // In one's own sheet a météo may have words of its own.
    expect(sta03.check(words, today)).toEqual([]);
    expect(sta03.check(judged(' objectifs SECURISES '), today)).toEqual([]);
    expect(sta03.check(judged(''), today)).toEqual([]);
  });
});
