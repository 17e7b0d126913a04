import { numberingGaps } from '../../src/domain/enteredFramework';

/** `'1: 1.1 1.2'`: an axis and the codes of its objectives. */
const gaps = (...axes: string[]): string[] => {
  const { missing, repeated } = numberingGaps(
    axes.map((line) => {
      const [code, codes = ''] = line.split(':');
      return {
        ...(code !== '' && { code: code! }),
        title: '',
        objectives: codes
          .split(' ')
          .filter(Boolean)
          .map((one) => ({ code: one, title: '' })),
      };
    }),
  );
  return [...missing.map((code) => `sans ${code}`), ...repeated.map((code) => `deux fois ${code}`)];
};

it.each([
  [['1: 1 2', '2: 3 4'], []],
  [['1: 1 2', '2: 1 2'], []],
  [['1: 1 2', '2: 4'], ['sans 3']],
  [['1: 1.1 1.3', '2: 2.1'], ['sans 1.2']],
  [['1: 1.1', '3: 3.1'], ['sans 2']],
  [['1: 1.1 1.1', '2: 2.1'], ['deux fois 1.1']],
  [['A: A1 A3'], []],
  [['1: 2019'], []],
  [[': '], []],
])('%j → %j', (axes, expected) => {
  expect(gaps(...axes)).toEqual(expected);
});
