import type { Source } from '../../domain/roadmap';
import type { PlannedCell } from '../../workbook/plan';
import type { TypedColumns } from './typedRows';

/** An item that has a row on a sheet of follow-up. */
export interface FollowedItem {
  id: string;
  code?: string;
  title: string;
  source: Source;
}

/** A generated sheet with one row an item, and cells made for typing in it. */
export interface FollowUpForm<Item extends FollowedItem> {
  /** The id of its plan. */
  id: string;
  tab: string;
  /** Its columns, for the headers that stand in the sheet and the fields that are remembered. */
  columns(headers: readonly string[], fields: Iterable<string>): TypedColumns;
  /** Only rows with a « Repère » are of items: other things stand below the headers too. */
  marked?: true;
  /** What the user's own sheets say of a field. */
  own(item: Item, field: string): PlannedCell;
  /** Where they say it. */
  ownSource(item: Item, field: string): Source;
  /** Whether a field is for words: a number in it is one of them. */
  isText(field: string): boolean;
}
