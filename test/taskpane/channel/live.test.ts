import { arrived, carried } from '../../../src/taskpane/channel/live';

const { signal } = new AbortController();
const progress = (): void => undefined;

it('takes options with a signal out of the values of a call, and leaves what can be copied', () => {
  expect(carried([['matrice'], { signal, progress, date: '2024-09-02' }])).toEqual({
    values: [
      { kind: 'value', value: ['matrice'] },
      { kind: 'options', others: { date: '2024-09-02' } },
    ],
    options: { signal, progress },
  });
});

it('takes out a progress that stands alone', () => {
  expect(carried(['TXT-02 1', [], progress])).toEqual({
    values: [{ kind: 'value', value: 'TXT-02 1' }, { kind: 'value', value: [] }, { kind: 'progress' }],
    options: { progress },
  });
});

it('puts signal and progress of the other thread in their places', () => {
  const there = { signal: new AbortController().signal, progress: (): void => undefined };
  const { values } = carried([1, { signal, date: '2024-09-02' }]);
  expect(arrived(values, there)).toEqual([1, { ...there, date: '2024-09-02' }]);
  expect(arrived(carried([1, progress]).values, there)).toEqual([1, there.progress]);
});
