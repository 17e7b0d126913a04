import { frenchDay } from '../../src/domain/frenchDay';

it('writes the day first', () => {
  expect(frenchDay('2024-09-02')).toBe('02/09/2024');
});
