import fc from 'fast-check';
import { apart, together } from '../../../src/taskpane/channel/parts';

it('takes long lists out of a value, wherever they stand', () => {
  const value = { sheets: [{ name: 'Axe 1', cells: [1, 2, 3, 4, 5] }], properties: {} };
  expect(apart(value, 2)).toEqual({
    frame: { sheets: [{ name: 'Axe 1', cells: [] }], properties: {} },
    parts: [
      { path: ['sheets', 0, 'cells'], items: [1, 2] },
      { path: ['sheets', 0, 'cells'], items: [3, 4] },
      { path: ['sheets', 0, 'cells'], items: [5] },
    ],
  });
  expect(value.sheets[0]!.cells).toHaveLength(5);
});

it('leaves short lists, files and dates where they are', () => {
  const value = { cells: [1, 2], file: new Blob(['a']), read: new Date(0) };
  const { frame, parts } = apart(value, 2);
  expect(parts).toEqual([]);
  expect(frame).toEqual(value);
  expect((frame as typeof value).file).toBe(value.file);
});

it('leaves a table of many keys as it is', () => {
  const identities = { a: [1, 2, 3], b: [], c: [] };
  expect(apart({ identities }, 2)).toEqual({ frame: { identities }, parts: [] });
});

it('gives back any value that was taken apart', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 4 }), (value, most) => {
      const before = JSON.stringify(value);
      const { frame, parts } = apart(value, most);
      expect(parts.every(({ items }) => items.length <= most)).toBe(true);
      expect(together(frame, parts)).toEqual(value);
      expect(JSON.stringify(value)).toBe(before);
    }),
  );
});

it('refuses a part that has no list to go to', () => {
  expect(() => together({ cells: {} }, [{ path: ['cells'], items: [1] }])).toThrow('no list at cells');
});
