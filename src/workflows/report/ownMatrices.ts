import { codeKey } from '../../domain/codes';
import { objectivesOf } from '../../domain/frameworkObjectives';
import { readMark, type MarkMeaning } from '../../domain/marks';
import type { LinkEnds, Roadmap } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { Grid } from '../../layouts/grid';
import { nothingKnown, type Known } from '../../layouts/layout';
import { matrixLayout } from '../../layouts/matrices/matrix';
import type { MatrixBlock } from '../../layouts/matrices/matrixBlock';
import { orient } from '../../layouts/matrices/matrixEvidence';
import { leftSide, topSide } from '../../layouts/matrices/matrixLabels';
import { ActionFinder, findObjective } from '../../layouts/merge/mergeFrameworks';
import { cellAddress } from '../../workbook/address';
import { cellOf } from '../../workbook/cellAt';
import { choicesBySheet } from '../../workbook/choices';
import type { CellChange } from '../../workbook/host';
import type { CellValue } from '../../workbook/snapshot';
import type { WorkbookReading } from '../readWorkbook';

/** A cross table of the user's own: which of its cells is which crossing, and how marks are written there. */
export interface OwnMatrix {
  /** The change of its cell that makes the crossing say what is wanted; null where it has no such cell or says so already. */
  changeOf(link: LinkEnds, wanted: MarkMeaning): CellChange | null;
  has(link: LinkEnds): boolean;
}

const MARKS: Record<'yes' | 'partial', string> = { yes: 'X', partial: '○' };

/** The cross tables that were recognised on the user's own sheets. */
export function ownMatrices({ regions, snapshot, roadmap, state }: WorkbookReading): OwnMatrix[] {
  const said = choicesBySheet(state.choices, snapshot.sheets);
  const known = knownOf(roadmap);
  const finder = new ActionFinder(roadmap.actions);
  const grids = new Map<string, Grid>();
  return regions
    .filter(({ region }) => region.layout === matrixLayout.id)
    .flatMap(({ sheet: name, region }): OwnMatrix[] => {
      const sheet = snapshot.sheets.find((one) => one.name === name);
      if (!sheet) return [];
      const grid = grids.get(name) ?? new Grid(sheet, said.get(name));
      grids.set(name, grid);
      return [ownMatrix(grid, region.shape as MatrixBlock, { known, finder, roadmap })];
    });
}

interface Means {
  known: Known;
  finder: ActionFinder;
  roadmap: Roadmap;
}

function ownMatrix(grid: Grid, block: MatrixBlock, { known, finder, roadmap }: Means): OwnMatrix {
  const left = leftSide(grid, block, known.axisTitles);
  const top = topSide(grid, block, known.axisTitles);
  const inRows = orient(left, top, known) === 'actionsLeft';
  const [actionSide, objectiveSide] = inRows ? [left, top] : [top, left];
  const actions = new Map(
    actionSide.labels.flatMap((label) => {
      const action = finder.find(label);
      return action ? [[action.id, label.at] as const] : [];
    }),
  );
  const objectives = new Map(
    objectiveSide.labels.flatMap((label) => {
      const objective = findObjective(roadmap.frameworks, label);
      return objective ? [[objective.id, label.at] as const] : [];
    }),
  );
  const placeOf = ({ action, objective }: LinkEnds): [row: number, column: number] | null => {
    const [one, other] = [actions.get(action), objectives.get(objective)];
    if (one === undefined || other === undefined) return null;
    const [row, column] = inRows ? [one, other] : [other, one];
    const merge = grid.merge(row, column);
    return merge && (merge.top !== row || merge.left !== column) ? null : [row, column];
  };
  const writing = writingOf(grid, block);
  return {
    has: (link) => placeOf(link) !== null,
    changeOf: (link, wanted) => {
      const place = placeOf(link);
      if (!place) return null;
      // A formula may show nothing, which a grid takes for an empty cell.
      const cell = cellOf(grid.sheet, ...place);
      const isFixed = cell?.formula !== undefined || cell?.error !== undefined;
      const text = grid.cell(...place)?.text ?? cell?.text ?? '';
      if (isFixed || readMark(text) === wanted) return null;
      const source = { sheet: grid.name, address: cellAddress(...place) };
      return { source, expected: cell?.value ?? null, value: writing(wanted) };
    },
  };
}

/** How marks are written in a table: as most of those are that say the same; nothing for no mark, where most say nothing. */
function writingOf(grid: Grid, block: MatrixBlock): (wanted: MarkMeaning) => CellValue | null {
  const counts = new Map<MarkMeaning, Map<CellValue | null, number>>();
  for (const row of block.rows) {
    for (const column of block.columns) {
      const cell = grid.cell(row, column);
      const meaning = readMark(cell?.text ?? '');
      const own = counts.get(meaning) ?? new Map<CellValue | null, number>();
      const value = cell?.value ?? null;
      counts.set(meaning, own.set(value, (own.get(value) ?? 0) + 1));
    }
  }
  return (wanted) => {
    const [most] = [...(counts.get(wanted) ?? [])].sort((a, b) => b[1] - a[1]);
    if (most) return most[0];
    return wanted === 'yes' || wanted === 'partial' ? MARKS[wanted] : null;
  };
}

/** What the roadmap says of itself, for a layout that is asked again about one of its sheets. */
function knownOf({ axes, actions, frameworks }: Roadmap): Known {
  const texts = (items: readonly { title: string; mentions: { text: string }[] }[]): Set<string> =>
    new Set(
      items.flatMap(({ title, mentions }) => [title, ...mentions.map(({ text }) => text)]).map(labelKey),
    );
  return {
    ...nothingKnown,
    axisTitles: texts(axes),
    actionCodes: new Set(actions.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)]))),
    actionTitles: texts(actions),
    frameworkTitles: texts(frameworks.flatMap(objectivesOf)),
  };
}
