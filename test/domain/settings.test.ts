import { changedSettings } from '../../src/domain/settings';

describe('settings after changes', () => {
  it('keeps those that nobody changed, and takes a new value', () => {
    expect(changedSettings({ a: '1', b: '2' }, { b: '3', c: '4' })).toEqual({ a: '1', b: '3', c: '4' });
  });

  it('takes one back to its default', () => {
    expect(changedSettings({ a: '1', b: '2' }, { a: null })).toEqual({ b: '2' });
  });
});
