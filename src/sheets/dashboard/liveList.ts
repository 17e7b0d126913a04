import { dashboardTexts } from '../../messages/fr/dashboard';
import { cellAddress } from '../../workbook/address';
import type { CellStyle } from '../../workbook/plan';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import type { Criterion } from './figure';
import type { FollowedLines } from './followedLines';

/** Lines that a list shows; how many more there are stands below them. */
export const LIST_LINES = 6;
/** Rows of a list: its heading, its lines, the rest, and one row of air. */
export const LIST_ROWS = LIST_LINES + 3;

export interface LiveList {
  /** Ends with « : », before the number. */
  title: string;
  /** Where there is nothing to be listed. */
  none: string;
  lines: FollowedLines;
  /** Header of the column that is looked into. */
  header: string;
  criterion: Criterion;
}

/** Columns of a list, from the first to the last, which holds the number of the row. */
export interface ListPlace {
  top: number;
  left: number;
  right: number;
  /** Of the columns before the last, in characters. */
  width: number;
  /** Points of the type. */
  size: number;
}

const { more, line } = dashboardTexts;
/** Characters that one unit of width holds, by point of type size. */
const CHARACTERS_PER_UNIT = 12;
const SEPARATOR = ' – ';

/**
 * The first items that answer, from the top of their sheet. Each looks for the next one below the one above it, so that
 * the list follows the sheet without dynamic arrays, and leads to its line.
 */
export function putLiveList(builder: PlanBuilder, list: LiveList, place: ListPlace): void {
  const { lines, header, criterion, title, none } = list;
  const { top, left, right, size } = place;
  const style: CellStyle = { size, vertical: 'center', indent: 1 };
  const column = lines.whole(header);
  const found = lines.found(header, criterion.isMet);
  const count = `COUNTIF(${column},"${criterion.pattern}")`;
  builder.merge(
    { top, bottom: top, left, right },
    { formula: `"${title}"&${count}`, value: title + String(found.length), style: { ...looks.band, size } },
  );
  const { codes, titles, codeLength } = lines;
  const separator = codeLength === 0 ? '' : SEPARATOR;
  const longest = Math.floor((place.width * CHARACTERS_PER_UNIT) / size) - codeLength - separator.length;
  for (let i = 0; i < LIST_LINES; i++) {
    const row = top + 1 + i;
    const [before, at] = [i === 0 ? '0' : cellAddress(row - 1, right), cellAddress(row, right)];
    const item = found[i];
    const nothing = i === 0 ? none : '';
    const code = codes === undefined ? '' : codeAt(codes, at, separator);
    builder
      .merge(
        { top: row, bottom: row, left, right: right - 1 },
        {
          formula: `IF(${at}="","${nothing}",${linkTo(titles, at, { code, longest })})`,
          value: item ? (item.code && item.code + separator) + cut(item.title, longest) : nothing,
          style: { ...style, color: looks.link.color },
        },
      )
      .put(row, right, {
        formula: `IFERROR(${before}+MATCH("${criterion.pattern}",OFFSET(${column},${before},0,ROWS(${column})-${before}),0),"")`,
        value: item?.row ?? '',
        style: { ...style, horizontal: 'right', numberFormat: line },
      });
  }
  const rest = `${count}-${String(LIST_LINES)}`;
  const others = found.length - LIST_LINES;
  builder.merge(
    { top: top + LIST_LINES + 1, bottom: top + LIST_LINES + 1, left, right },
    {
      formula: `IF(${rest}>0,"${more.before}"&(${rest})&IF(${rest}=1,"${more.one}","${more.many}"),"")`,
      value: others > 0 ? more.before + String(others) + (others === 1 ? more.one : more.many) : '',
      style: { ...style, italic: true },
    },
  );
}

/** What a line is about, its title cut to this length, as a way to it: `CELL` tells the place whatever the tab is called. */
function linkTo(titles: string, at: string, { code, longest }: { code: string; longest: number }): string {
  const title = textAt(titles, at);
  const shown = `IF(LEN(${title})>${String(longest)},LEFT(${title},${String(longest - 1)})&"…",${title})`;
  return `HYPERLINK("#"&CELL("address",INDEX(${titles},${at})),${code}${shown})`;
}

function codeAt(codes: string, at: string, separator: string): string {
  const code = textAt(codes, at);
  return `IF(${code}="","",${code}&"${separator}")&`;
}

/** `T` makes one text of what might be several cells. */
function textAt(cells: string, at: string): string {
  return `T(INDEX(${cells},${at}))`;
}

function cut(title: string, longest: number): string {
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
}
