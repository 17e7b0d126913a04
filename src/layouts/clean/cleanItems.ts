import type { Near, Referable, ReferenceIndex } from '../../domain/clean/references';
import { readMark } from '../../domain/marks';
import type { Observation } from '../../domain/observation';
import type { Action, Axis, FrameworkObjective, Objective, Unread } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { Ids } from '../merge/ids';
import type { CleanRow } from './cleanTable';
import type { CleanRole } from './columns';

/** Items with what finds them again: the code and the marker of their row, and what they stand under. */
export interface AxisRow extends Referable {
  item: Axis;
}
export interface ObjectiveRow extends Referable {
  item: Objective;
  level: Objective['level'];
  axis: AxisRow | null;
  parent: ObjectiveRow | null;
}
export interface ActionRow extends Referable {
  item: Action;
  axis: AxisRow | null;
  objective: ObjectiveRow | null;
}
export interface GoalRow extends Referable {
  item: FrameworkObjective;
}

/** What is gathered while the clean sheets are read. */
export class CleanNotes {
  readonly ids = new Ids();
  readonly unread: Unread[] = [];
  readonly observations: Observation[] = [];

  /** A row without what its sheet lists: told, never dropped. */
  untitled(row: CleanRow): void {
    this.unread.push({ ...row.whole(), reason: 'unmatched' });
  }

  /** What a cell names; a name of nothing is told. */
  find<Item extends Referable>(
    row: CleanRow,
    role: CleanRole,
    index: ReferenceIndex<Item>,
    near: Near<Item>,
  ): Item | null {
    const text = row.text(role);
    const found = text === '' ? null : (index.find(text, near) ?? null);
    if (text !== '' && !found) this.unread.push({ source: row.source(role), text, reason: 'unmatched' });
    return found;
  }

  /** What each line of a cell names, with the mark in brackets behind it, if any. */
  findAll<Item extends Referable>(
    row: CleanRow,
    role: CleanRole,
    index: ReferenceIndex<Item>,
    near: Near<Item>,
  ): { item: Item; mark?: string }[] {
    return row
      .lines(role)
      .filter((line) => line !== '')
      .flatMap((line) => {
        const named = (text: string): { item: Item; mark?: string } | null => namedIn(text, index, near);
        const whole = named(line);
        if (whole) return [whole];
        const parts = line
          .split(/[;,]/)
          .map(tidy)
          .filter((part) => part !== '');
        const found = parts.map(named);
        return found.flatMap((one, i) => {
          if (one) return [one];
          // Where nothing of a line is known, it is told as it was typed.
          if (found.some((other) => other !== null) || i === 0) {
            const text = found.some((other) => other !== null) ? parts[i]! : line;
            this.unread.push({ source: row.source(role), text, reason: 'unmatched' });
          }
          return [];
        });
      });
  }
}

function namedIn<Item extends Referable>(
  text: string,
  index: ReferenceIndex<Item>,
  near: Near<Item>,
): { item: Item; mark?: string } | null {
  const plain = index.find(text, near);
  // Keys of codes know no brackets: « 1 (○) » has its mark all the same, unless it is a title as it stands.
  if (plain && labelKey(plain.title) === labelKey(text)) return { item: plain };
  const [, name, mark] = /^(.*\S)\s*\(([^()]*)\)$/.exec(text) ?? [];
  const isMark = mark !== undefined && ['yes', 'partial'].includes(readMark(mark));
  const marked = name !== undefined && isMark ? index.find(name, near) : undefined;
  if (marked) return { item: marked, mark: mark! };
  return plain ? { item: plain } : null;
}

/** The row that an item shares with others, by the number beside it; else its own. */
export function rowOf(row: CleanRow, sheet: string): string {
  const number = row.text('row');
  return number === '' ? `${sheet}!${String(row.row + 1)}` : `ligne ${number}`;
}
