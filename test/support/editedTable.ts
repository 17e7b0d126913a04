import fc from 'fast-check';
import type { WrittenSheet } from './workbooks';

/** A table of objectives and actions, as a person edits it; `name` tells a row through all edits. */
export interface EditedTable {
  coded: boolean;
  objectives: string[];
  rows: EditedRow[];
}

export interface EditedRow {
  name: number;
  /** Which of the objectives, from 0. */
  objective: number;
  title: string;
  /** Where it stood first: a title misspelled under another objective is too much to be sure of, and is not tried. */
  home: number;
}

export type Edit =
  | { kind: 'insert' | 'delete' | 'misspell'; at: number }
  | { kind: 'move'; at: number; to: number; objective: number }
  | { kind: 'reword'; objective: number };

const THINGS =
  'la messagerie,un portail,des tablettes,le réseau wifi,une lettre mensuelle,des manuels,la cybersécurité,un concours,des séminaires,les licences,le handicap,la robotique'.split(
    ',',
  );
const NEW_THINGS = 'un jumelage,la fibre,des webinaires,un annuaire,les podcasts'.split(',');
const VERBS = ['Déployer', 'Promouvoir', 'Financer', 'Organiser', 'Documenter'];
const OBJECTIVES = ['Former les enseignants', 'Équiper les établissements', 'Protéger les données'];

const rows: fc.Arbitrary<EditedRow[]> = fc
  .uniqueArray(
    fc.record({ thing: fc.nat(THINGS.length - 1), verb: fc.constantFrom(...VERBS), objective: fc.nat(2) }),
    { minLength: 3, maxLength: 9, selector: ({ thing }) => thing },
  )
  .map((all) =>
    all
      .sort((a, b) => a.objective - b.objective)
      .map(({ thing, verb, objective }, name) => ({
        name,
        objective,
        home: objective,
        title: `${verb} ${THINGS[thing]!}`,
      })),
  );

export const anyTable: fc.Arbitrary<EditedTable> = fc.record({
  coded: fc.boolean(),
  objectives: fc.constant(OBJECTIVES),
  rows,
});

const place = fc.nat(20);
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('insert' as const, 'delete' as const, 'misspell' as const),
      at: place,
    }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place, objective: fc.nat(2) }),
    fc.record({ kind: fc.constant('reword' as const), objective: fc.nat(2) }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The table after the edits, one after the other; actions that are inserted have names below 0. */
export function edited(table: EditedTable, edits: readonly Edit[]): EditedTable {
  return edits.reduce((current, edit, i) => editedOnce(current, edit, i), table);
}

function editedOnce(table: EditedTable, edit: Edit, count: number): EditedTable {
  if (edit.kind === 'reword') {
    const objectives = table.objectives.map((title, i) =>
      i === edit.objective ? `${title} du bassin` : title,
    );
    return { ...table, objectives };
  }
  const at = edit.at % table.rows.length;
  const row = table.rows[at]!;
  const others = table.rows.filter((other) => other !== row);
  const before = (list: EditedRow[], index: number, added: EditedRow): EditedTable => ({
    ...table,
    rows: [...list.slice(0, index), added, ...list.slice(index)].sort((a, b) => a.objective - b.objective),
  });
  if (edit.kind === 'insert') {
    const title = `Lancer ${NEW_THINGS[count]!}`;
    return before(table.rows, at, { name: -1 - count, objective: row.objective, home: row.objective, title });
  }
  if (edit.kind === 'delete') return table.rows.length === 1 ? table : { ...table, rows: others };
  if (edit.kind === 'move') {
    const objective = row.title.endsWith('ss') ? row.home : edit.objective;
    return before(others, edit.to % table.rows.length, { ...row, objective });
  }
  if (row.objective !== row.home) return table;
  const misspelled = { ...row, title: `${row.title.replace(/s*$/, '')}ss` };
  return { ...table, rows: table.rows.map((other) => (other === row ? misspelled : other)) };
}

/** The table as a sheet; codes are counted from the top. */
export function sheetOf({ coded, objectives, rows: all }: EditedTable): WrittenSheet {
  const header = ['Objectif', ...(coded ? ['Code'] : []), 'Action', 'Pilote'];
  return {
    name: 'Actions',
    rows: [
      ['Axe : Usages'],
      header,
      ...all.map(({ objective, title }, i) => [
        objectives[objective]!,
        ...(coded ? [`1-${String(i + 1)}`] : []),
        title,
        'DANE',
      ]),
    ],
  };
}
