import fc from 'fast-check';
import { followedIndicator } from '../../../src/domain/followUp/followedIndicator';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { parseMeasure, parseMeasures } from '../../../src/domain/measure';
import { parametersOn } from '../../support/followed';
import '../../support/properties';
import { at, indicator } from '../../support/roadmap';

const words = fc.constantFrom(
  ...['80 %', '0,8', '-5', '80 / 122', '5 à 10', 'Doublement en 3 ans', '+20 %', '-', 'oui', 'non', ''],
  ...[
    '14 EPLE et 4 écoles',
    '20 % en 2023, 40 % en 2024',
    'au plus 10',
    '9999999999999999999999',
    'à définir',
  ],
);
const text = fc.oneof(words, fc.string(), fc.integer().map(String));
const cells = fc.record({
  from: text,
  now: text,
  to: text,
  direction: fc.oneof(
    fc.constantFrom('', 'hausse', 'baisse', 'maintien', 'jalon', 'qualitatif'),
    fc.string(),
  ),
  frequency: text,
  rhythm: fc.constantFrom('', 'linéaire', 'année scolaire', 'jalons'),
  title: fc.string(),
});

it('follows whatever is written without a number that is none', () => {
  fc.assert(
    fc.property(cells, ({ from, now, to, title, ...more }) => {
      const one = indicator(`1 | ${title}`, {
        ...more,
        baseline: parseMeasure(from, at('A1')),
        current: parseMeasure(now, at('B1')),
        targets: parseMeasures(to, at('C1')),
      });
      const followed = followedIndicator(one, { actions: [] });
      const { baseline, current, target, steps } = followed;
      for (const told of [baseline, current, target, ...steps])
        expect(told === undefined || Number.isFinite(told.value)).toBe(true);
      const { rate, missing } = progressOf(followed, parametersOn('2025-03-01'));
      expect(rate === null).toBe(missing !== undefined);
      expect(rate === null || (rate >= 0 && rate <= 100)).toBe(true);
    }),
  );
});
