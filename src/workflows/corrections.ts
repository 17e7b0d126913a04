import { isTypedSheetId } from '../domain/clean/typedSheetIds';
import type { Correction } from '../domain/finding';
import { findWords, type Span } from '../domain/findWords';
import type { Source } from '../domain/roadmap';
import { cellAddress, parseRect } from '../workbook/address';
import { cellAt, sheetNamed } from '../workbook/cellAt';
import { heldText } from '../workbook/heldText';
import type { CellChange, Undo, WorkbookHost } from '../workbook/host';
import { plainNumber } from '../workbook/plainNumber';
import { isDateFormat } from '../workbook/serialDates';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../workbook/snapshot';

/** A change of one cell, to be shown before it is made. */
export interface ProposedChange {
  source: Source;
  /** What the cell shows. */
  before: string;
  /** What it will show. */
  after: string;
  change: CellChange;
}

/** In a cell of this format everything is a text: one that becomes a number loses the format. */
const TEXT_FORMAT = '@';

/**
 * The corrections of a finding as exact changes of the cells as they were read, one for each cell, in their order. A correction that no
 * longer fits is none: its words are not in the cell exactly once, a number would show as a date there, the cell holds a
 * formula or an error, stands on a generated sheet other than the clean ones, or says so already.
 */
export function proposedChanges(
  { corrections = [] }: { corrections?: readonly Correction[] },
  snapshot: WorkbookSnapshot,
): ProposedChange[] {
  return changesOf(corrections, snapshot);
}

/** The same for corrections of several findings. Where two speak of the same words, the first is made. */
export function changesOf(corrections: readonly Correction[], snapshot: WorkbookSnapshot): ProposedChange[] {
  const byCell = new Map<string, { source: Source; wanted: Correction[] }>();
  for (const correction of corrections) {
    const source = firstCellOf(correction.source);
    if (!source) continue;
    const key = `${source.sheet}!${source.address}`;
    const known = byCell.get(key);
    if (known) known.wanted.push(correction);
    else byCell.set(key, { source, wanted: [correction] });
  }
  return inOrder([...byCell.values()], snapshot).flatMap(({ source, wanted }) => {
    const cell = correctable(snapshot, source);
    const value = cell && corrected(cell, wanted);
    if (!cell || value === undefined || value === cell.value) return [];
    return [
      {
        source,
        before: cell.text,
        after: shown(value, cell.format),
        change: { source, expected: cell.value, value },
      },
    ];
  });
}

/**
 * Makes changes that were shown, all of them or none; what it answers takes them back, as long as the cells were not
 * changed since. Throws HostError as `host.edit` does: `changed-meanwhile` names the cell that no longer holds what was
 * shown.
 */
export function correct(host: Pick<WorkbookHost, 'edit'>, chosen: readonly ProposedChange[]): Promise<Undo> {
  return host.edit(chosen.map(({ change }) => change));
}

/** In the order of the workbook: by sheet, row, column. */
function inOrder<Placed extends { source: Source }>(
  placed: readonly Placed[],
  { sheets }: WorkbookSnapshot,
): Placed[] {
  const ranks = new Map(sheets.map(({ name }, i) => [name, i]));
  const rank = ({ source }: Placed): number[] => {
    const rect = parseRect(source.address);
    return [ranks.get(source.sheet) ?? sheets.length, rect?.top ?? 0, rect?.left ?? 0];
  };
  return [...placed].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, i) => value !== second[i]);
    return at < 0 ? 0 : first[at]! - second[at]!;
  });
}

function firstCellOf({ sheet, address }: Source): Source | undefined {
  const rect = parseRect(address);
  return rect ? { sheet, address: cellAddress(rect.top, rect.left) } : undefined;
}

function correctable(snapshot: WorkbookSnapshot, source: Source): CellSnapshot | undefined {
  const generated = sheetNamed(snapshot, source.sheet)?.generated;
  // Clean sheets carry our stamp, but what stands on them is the user's own.
  if (generated !== undefined && !isTypedSheetId(generated)) return undefined;
  const cell = cellAt(snapshot, source);
  return cell?.formula === undefined && cell?.error === undefined ? cell : undefined;
}

/** What a cell becomes by corrections that all speak of it; undefined when none of them fits. */
function corrected(cell: CellSnapshot, wanted: readonly Correction[]): CellValue | undefined {
  const { value } = cell;
  const spans: (Span & { by: string })[] = [];
  for (const correction of wanted) {
    if (correction.kind === 'words') {
      const span = typeof value === 'string' ? findWords(value, correction.words) : undefined;
      if (!span || spans.some((other) => overlap(span, other))) continue;
      if ((value as string).slice(span.start, span.end) !== correction.by)
        spans.push({ ...span, by: correction.by });
    } else if (spans.length === 0) {
      const whole = wholeValue(cell, correction);
      if (whole !== undefined && whole !== value) return whole;
    }
  }
  return typeof value === 'string' && spans.length > 0 ? replaced(value, spans) : undefined;
}

function wholeValue(
  { value, format = '' }: CellSnapshot,
  correction: Exclude<Correction, { kind: 'words' }>,
): CellValue | undefined {
  if (correction.kind === 'text') return held(correction.value);
  // In a cell made for dates a number would show as one.
  const takesNumber = typeof value === 'string' && !isDateFormat(format) && Number.isFinite(correction.value);
  return takesNumber ? correction.value : undefined;
}

function replaced(text: string, spans: readonly (Span & { by: string })[]): string | undefined {
  const fromBehind = [...spans].sort((a, b) => b.start - a.start);
  return held(
    fromBehind.reduce((made, { start, end, by }) => made.slice(0, start) + by + made.slice(end), text),
  );
}

/** A text that a cell takes as it is: of one that is too long the end would be lost. */
function held(text: string): string | undefined {
  const lines = text.replace(/\r\n?/g, '\n');
  return heldText(lines) === lines ? lines : undefined;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function shown(value: CellValue, format = 'General'): string {
  if (typeof value !== 'number') return String(value);
  return plainNumber(value, format === TEXT_FORMAT ? 'General' : format);
}
