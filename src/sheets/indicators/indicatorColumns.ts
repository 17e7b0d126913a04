import type { Measure } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { indicatorTexts } from '../../messages/fr';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { codedTitle } from '../labels';
import { looks } from '../looks';
import type { ShownIndicator } from './indicatorRows';
import { dueCell, hasFigure, targetUnit, targetValue } from './targetCells';

/** One line of the table: a target of an indicator, or an indicator without target. */
export interface IndicatorLine {
  shown: ShownIndicator;
  target: Measure | null;
}

export interface IndicatorColumn {
  id: 'indicator' | 'actions' | 'target' | 'value' | 'unit' | 'due' | 'source';
  header: string;
  width: number;
  style: CellStyle;
  /** A column that stays out when it would be empty. */
  optional: boolean;
  cell(line: IndicatorLine): PlannedCell;
  /** Lines below each other for which this is equal share one cell. */
  shared(line: IndicatorLine): unknown;
}

/** Longer titles of actions without code are cut: the matrix has them whole. */
const LONGEST_ACTION = 60;
/** Codes stand side by side; longer names each on a line of its own, in a column with room for them. */
const LONGEST_CODE = 8;
const WIDE_ACTIONS = 38;
/** A place is one link, which LibreOffice does not break: the column has room for it, within reason. */
const PLACE_WIDTH = { least: 20, most: 44, around: 2 };

const all: IndicatorColumn[] = [
  {
    id: 'indicator',
    header: indicatorTexts.indicator,
    width: 56,
    style: looks.text,
    optional: false,
    cell: ({ shown: { indicator } }) => ({ value: codedTitle(indicator) }),
    shared: ({ shown }) => shown,
  },
  {
    id: 'actions',
    header: indicatorTexts.actions,
    width: 14,
    style: looks.text,
    optional: true,
    cell: ({ shown: { actions } }) => textCell(joined(actions)),
    shared: ({ shown }) => (shown.actions.length > 0 ? joined(shown.actions) : shown),
  },
  {
    id: 'target',
    header: indicatorTexts.target,
    width: 46,
    style: looks.text,
    optional: false,
    cell: ({ target }) => textCell(tidy(target?.text ?? '')),
    shared: unique,
  },
  {
    id: 'value',
    header: indicatorTexts.targetValue,
    width: 10,
    style: looks.number,
    optional: true,
    cell: ({ target }) => (target ? targetValue(target) : {}),
    shared: unique,
  },
  {
    id: 'unit',
    header: indicatorTexts.unit,
    width: 22,
    style: looks.text,
    optional: true,
    cell: ({ target, shown: { indicator } }) =>
      target && hasFigure(target) ? textCell(targetUnit(target) || (indicator.unit ?? '')) : {},
    shared: unique,
  },
  {
    id: 'due',
    header: indicatorTexts.due,
    width: 12,
    style: looks.centered,
    optional: true,
    cell: ({ target }) => (target?.date === undefined ? {} : dueCell(target.date)),
    shared: unique,
  },
  {
    id: 'source',
    header: indicatorTexts.source,
    width: PLACE_WIDTH.least,
    style: { ...looks.text, ...looks.link },
    optional: false,
    cell: ({ shown: { indicator } }) => ({
      value: indicatorTexts.place(indicator.source.sheet, indicator.source.address),
      link: indicator.source,
    }),
    shared: ({ shown }) => shown,
  },
];

/** The columns that these lines fill, as wide as what stands in them asks for. */
export function indicatorColumns(lines: IndicatorLine[]): IndicatorColumn[] {
  const byName = lines.some(({ shown }) => shown.actions.some((name) => name.length > LONGEST_CODE));
  return all
    .filter(({ optional, cell }) => !optional || lines.some((line) => cell(line).value !== undefined))
    .map((column) => {
      if (column.id === 'actions' && byName) return { ...column, width: WIDE_ACTIONS };
      return column.id === 'source' ? { ...column, width: placeWidth(lines.map(column.cell)) } : column;
    });
}

function placeWidth(places: PlannedCell[]): number {
  const { least, most, around } = PLACE_WIDTH;
  const longest = places.reduce((length, { value }) => Math.max(length, String(value).length), 0);
  return Math.min(most, Math.max(least, longest + around));
}

function unique(line: IndicatorLine): unknown {
  return line;
}

function joined(actions: string[]): string {
  const short = actions.map((name) => shortened(tidy(name)));
  return short.join(short.some((name) => name.length > LONGEST_CODE) ? '\n' : ', ');
}

function shortened(name: string): string {
  if (name.length <= LONGEST_ACTION) return name;
  return `${name.slice(0, LONGEST_ACTION).replace(/\s+\S*$/, '')}…`;
}

function textCell(value: string): PlannedCell {
  return value === '' ? {} : { value };
}
