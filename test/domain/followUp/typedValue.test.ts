import { readTypedValue, type TypedValue } from '../../../src/domain/followUp/typedValue';

const counted = (text: string): TypedValue =>
  readTypedValue(text, { direction: 'up', isPercent: false, unit: 'lettres' });
const inPercent = (text: string): TypedValue => readTypedValue(text, { direction: 'up', isPercent: true });

it('takes numbers as French writes them', () => {
  expect(counted('12')).toEqual({ value: 12 });
  expect(counted(' 1 250,5 ')).toEqual({ value: 1250.5 });
  expect(counted('1\u202f250')).toEqual({ value: 1250 });
  expect(counted('−3')).toEqual({ value: -3 });
  expect(counted('0.75')).toEqual({ value: 0.75 });
});

it('tells what is no number', () => {
  for (const text of ['une dizaine', '12 lettres', '1 25', '12/06/2024', '1e3', '--2', '1,2,3'])
    expect(counted(text)).toEqual({ problem: 'notANumber' });
  expect(counted('  ')).toEqual({ problem: 'empty' });
});

it('asks which percentage a bare fraction is, and only then', () => {
  expect(inPercent('0,8')).toEqual({ problem: 'fraction' });
  expect(inPercent('1')).toEqual({ problem: 'fraction' });
  expect(inPercent('0,8 %')).toEqual({ value: 0.8 });
  expect(inPercent('80')).toEqual({ value: 80 });
  expect(inPercent('80 %')).toEqual({ value: 80 });
  expect(inPercent('0')).toEqual({ value: 0 });
  expect(counted('0,8')).toEqual({ value: 0.8 });
});

it('takes no percentage of what is counted in things; of what has no unit yet it does', () => {
  expect(counted('80 %')).toEqual({ problem: 'otherUnit' });
  expect(readTypedValue('80 %', { direction: 'up', isPercent: false })).toEqual({ value: 80 });
});

it('takes yes or no of a milestone, and words of what is judged in words', () => {
  expect(readTypedValue('Oui', { direction: 'milestone', isPercent: false })).toEqual({ value: 'oui' });
  expect(readTypedValue('3', { direction: 'milestone', isPercent: false })).toEqual({
    problem: 'notAnAnswer',
  });
  const words = 'Les équipes en parlent';
  expect(readTypedValue(words, { direction: 'qualitative', isPercent: false })).toEqual({ value: words });
});
