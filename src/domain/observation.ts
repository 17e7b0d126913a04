import type { LinkEnds, Named, Source } from './roadmap';

/** What names no item that is known, or several. */
interface Unmatched {
  source: Source;
  text: string;
  transposed?: true;
  /** It heads no line of a matrix: a cell lists it. */
  listed?: true;
  /** The titles of the items that it may mean, where it may mean several. */
  among?: string[];
}

/** Two places that answer one link differently: the mark of each, empty where it has none. */
interface TwoMarks extends LinkEnds {
  source: Source;
  other: Source;
  mark: string;
  otherMark: string;
}

/** What only a reader can see. Rules make findings of it. */
export type Observation =
  | { kind: 'error-cell'; source: Source; text: string }
  | {
      /** `number` is what the cell becomes, when nothing but a number stands in it. */
      kind: 'number-as-text';
      source: Source;
      text: string;
      number?: number;
    }
  | { kind: 'code-as-date'; source: Source; text: string; code: string }
  | { kind: 'unknown-mark'; source: Source; text: string }
  /** A row of the matrix that names no known action; where it is transposed, no known objective. */
  | ({ kind: 'unmatched-row' } & Unmatched)
  /** A column of the matrix that names no known objective; where it is transposed, no known action. */
  | ({ kind: 'unmatched-column' } & Unmatched)
  | { kind: 'target-count'; source: Source; indicators: number; targets: number }
  /** What can be read in two ways: the layouts of a block of a sheet, or the meanings that several columns of one table claim. */
  | { kind: 'ambiguous-layout'; source: Source; layouts: string[]; of?: 'sheet' }
  /** An item names an objective above it by a code that no objective has. */
  | { kind: 'missing-parent'; source: Source; code: string }
  /** A column of parents, under this header, is blank beside the item `text`, which stands at `item`; it answers for `of` items. */
  | { kind: 'blank-parent'; source: Source; item: Source; text: string; header: string; of: number }
  /** An action names an objective of the projet académique by a code that its list does not have. */
  | { kind: 'missing-goal'; source: Source; code: string }
  /** An indicator or a lever names its action by a code that no action has. */
  | { kind: 'missing-action'; source: Source; code: string }
  /** The user's own place and a generated matrix were changed to different answers. */
  | ({ kind: 'mark-conflict' } & TwoMarks)
  /** Two of the user's own places answer a link differently. */
  | ({ kind: 'sources-differ' } & TwoMarks)
  | { kind: 'added-row'; source: Source; text: string }
  | {
      /** A fact that the user's own place and a generated sheet both changed, to different answers: `other` is the generated one. */
      kind: 'value-conflict';
      source: Source;
      other: Source;
      /** The item, and which of its facts: a `FollowUpField`. */
      id: string;
      field: string;
      text: string;
      otherText: string;
    }
  /** What was typed on a generated sheet where a number is expected, and is none; `id` where it is an item's. */
  | { kind: 'not-a-number'; source: Source; text: string; id?: string }
  /** The same where a day is expected. */
  | { kind: 'not-a-day'; source: Source; text: string; id?: string }
  /** A row of values whose words name no indicator; or several, of these titles. */
  | { kind: 'unmatched-reading'; source: Source; text: string; among?: string[] }
  /** An accent too many, or a character that nobody sees; `text` is the whole cell, as it is. */
  | { kind: 'stray-mark'; source: Source; text: string }
  /** Two spaces or more between two words; `text` is the whole cell, as it is. */
  | { kind: 'double-space'; source: Source; text: string }
  /** A header recognised all the same, and how it is written elsewhere or with its accents. */
  | { kind: 'loose-header'; source: Source; text: string; usual: string }
  /** A header that names a level and stands over target values. */
  | { kind: 'level-word'; source: Source; text: string }
  /** A cell with bullets that have no text, and the same cell without them. */
  | { kind: 'empty-bullet'; source: Source; text: string; without: string }
  /** An action, by its id, that stands under the first axis here and under the second one there. */
  | { kind: 'two-axes'; source: Source; other: Source; id: string; action: Named; axes: [Named, Named] }
  | { kind: 'code-clash'; source: Source; code: string; titles: string[]; places: Source[] }
  | {
      /** Two items in two places, written so alike that they may be one: what they are, by their ids. */
      kind: 'perhaps-same';
      source: Source;
      other: Source;
      item: 'action' | 'objective' | 'indicator';
      ids: [string, string];
      titles: [string, string];
    }
  | {
      kind: 'number-reused';
      source: Source;
      code: string;
      titles: string[];
      places: Source[];
      continued: boolean;
    };
