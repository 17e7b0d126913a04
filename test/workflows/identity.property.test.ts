import fc from 'fast-check';
import { keepIdentity } from '../../src/domain/identity/keepIdentity';
import { rememberItems } from '../../src/domain/identity/rememberItems';
import type { Roadmap } from '../../src/domain/roadmap';
import { anyRoadmap } from '../support/anyRoadmap';
import { anyEdits, anyTable, edited, sheetOf, type EditedTable } from '../support/editedTable';
import { sheet } from '../support/grid';
import { roadmapOf } from '../support/reading';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const read = (table: EditedTable): Roadmap => {
  const { name, rows } = sheetOf(table);
  return roadmapOf(sheet(name, rows));
};

/** The id of each row's action, by the row's name. */
const idsOf = (table: EditedTable, { actions }: Roadmap): Map<number, string> =>
  new Map(table.rows.map(({ name, title }) => [name, actions.find((one) => one.title === title)!.id]));

describe('whatever is inserted, moved, misspelled, renamed or deleted in a table', () => {
  it('every action that is still there has the id it had, and no id is there twice', () => {
    fc.assert(
      fc.property(anyTable, anyEdits, (table, edits) => {
        const before = read(table);
        const after = edited(table, edits);
        const kept = keepIdentity(read(after), rememberItems(before));
        const [was, is] = [idsOf(table, before), idsOf(after, kept)];
        for (const [name, id] of is) if (name >= 0) expect([name, id]).toEqual([name, was.get(name)]);
        expect(new Set(is.values()).size).toBe(is.size);
      }),
      { numRuns: 300 },
    );
  });

  it('an objective has the id it had', () => {
    fc.assert(
      fc.property(anyTable, anyEdits, (table, edits) => {
        const before = read(table);
        const after = edited(table, edits);
        const kept = keepIdentity(read(after), rememberItems(before));
        const names = ({ objectives }: EditedTable, { objectives: all }: Roadmap): (string | undefined)[] =>
          objectives.map((title) => all.find((one) => one.title === title)?.id);
        const was = names(table, before);
        names(after, kept).forEach((id, i) => {
          if (id !== undefined && was[i] !== undefined) expect(id).toBe(was[i]);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('only ids are changed, and the same memory changes nothing more', () => {
    fc.assert(
      fc.property(anyTable, anyEdits, (table, edits) => {
        const memory = rememberItems(read(table));
        const fresh = read(edited(table, edits));
        const kept = keepIdentity(fresh, memory);
        expect(kept.actions.map(({ title, source }) => [title, source])).toEqual(
          fresh.actions.map(({ title, source }) => [title, source]),
        );
        expect(keepIdentity(kept, memory)).toEqual(kept);
        expect(keepIdentity(fresh, rememberItems(kept))).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any roadmap', () => {
  it('stays as it was read when nothing is remembered', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        expect(keepIdentity(roadmap, {})).toBe(roadmap);
      }),
    );
  });

  it('has its items found again, whatever was remembered', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRoadmap, (before, now) => {
        const kept = keepIdentity(now, rememberItems(before));
        expect(kept.actions.map(({ title }) => title)).toEqual(now.actions.map(({ title }) => title));
      }),
    );
  });
});

describe('marks typed into the generated matrix', () => {
  const project: WrittenSheet = {
    name: 'Projet',
    rows: [
      ['Projet académique 2020'],
      ['Axe 1 : Apprendre'],
      ['Objectif 1 : Lire'],
      ['Objectif 2 : Compter'],
    ],
  };

  it('stay with their actions through all edits', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, anyEdits, fc.nat(20), async (table, edits, choice) => {
        const marked = table.rows[choice % table.rows.length]!;
        const nameIn = ({ coded, rows }: EditedTable): string | undefined => {
          const at = rows.findIndex(({ name }) => name === marked.name);
          return at < 0 ? undefined : coded ? `1-${String(at + 1)}` : rows[at]!.title;
        };
        const desk = await Desk.with(hostOf(sheetOf(table), project));
        await desk.type(nameIn(table)!, 'Compter', 'X');
        const after = edited(table, edits);
        await desk.retype(sheetOf(after));
        const name = nameIn(after);
        const expected = name === undefined ? [] : [`${name} → Compter X`];
        expect(shownLinks(await desk.read())).toEqual(expected);
        await desk.generate();
        const { roadmap } = await desk.read();
        expect(shownLinks({ roadmap })).toEqual(expected);
        expect(roadmap.observations).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
