import type { Action, Field, Roadmap, Source } from '../domain/roadmap';
import { cellOf, firstCell, sourcesIn } from './places';

/** How far from an action's own cell, in rows and columns, its rubric stands. */
interface Offset {
  rows: number;
  columns: number;
}

/**
 * Where a rubric of an action would stand if it were filled: as far from the action as most others have it on that sheet,
 * all of them where the rubric is not on the action's row. Undefined where that cannot be told, or something else stands there.
 */
export function emptyCells(
  roadmap: Roadmap,
  rubric: (action: Action) => Field | undefined,
): (action: Action) => Source | undefined {
  const offsets = new Map<string, Offset[]>();
  for (const action of roadmap.actions) {
    const field = rubric(action);
    const own = field && placesOf(action).find(({ sheet }) => sheet === field.source.sheet);
    if (!own) continue;
    const known = offsets.get(own.sheet);
    if (known) known.push(between(own, field.source));
    else offsets.set(own.sheet, [between(own, field.source)]);
  }
  const usual = new Map([...offsets].map(([sheet, all]) => [sheet, usualOffset(all)]));
  const taken = new Set(sourcesIn(roadmap).map(key));
  return (action) =>
    placesOf(action)
      .map((own) => moved(own, usual.get(own.sheet)))
      .find((place) => place !== undefined && !taken.has(key(place)));
}

function placesOf({ source, mentions }: Action): Source[] {
  return [source, ...mentions.map((mention) => mention.source)];
}

function between(from: Source, to: Source): Offset {
  const [start, end] = [firstCell(from.address), firstCell(to.address)];
  return { rows: end.row - start.row, columns: end.column - start.column };
}

function usualOffset(all: readonly Offset[]): Offset | undefined {
  const same = (one: Offset): Offset[] =>
    all.filter(({ rows, columns }) => rows === one.rows && columns === one.columns);
  return all.find((one) => {
    const count = same(one).length;
    return one.rows === 0 ? count * 2 > all.length : count === all.length;
  });
}

function moved({ sheet, address }: Source, offset: Offset | undefined): Source | undefined {
  if (!offset) return undefined;
  const { row, column } = firstCell(address);
  const to = { row: row + offset.rows, column: column + offset.columns };
  if (!Number.isFinite(to.row) || to.row < 1 || to.column < 1) return undefined;
  return { sheet, address: cellOf(to.row, to.column) };
}

function key({ sheet, address }: Source): string {
  const { row, column } = firstCell(address);
  return `${sheet}\u0000${String(row)}\u0000${String(column)}`;
}
