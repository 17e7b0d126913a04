import { codeKey } from '../../domain/codes';
import { startsWithInfinitive } from '../../domain/text';
import type { OutlineLine } from './frameworkLines';

/** An axis of an outline with its objectives; no line for objectives that stand under no axis. */
export interface OutlineAxis {
  line: OutlineLine | null;
  objectives: OutlineLine[];
}

type Test = (line: OutlineLine) => boolean;

/**
 * Tells axes from objectives: by their words or their column's header, else by codes (`1` over `1.1`), else by the
 * column they stand in, by bullets, by indents. Where nothing tells them apart, the heading over a plain list does
 * (« Les axes… », « Les objectifs… »). Null for what is no such list.
 */
export function outlineOf(lines: OutlineLine[], heading: string): OutlineAxis[] | null {
  const isAxis = axisTest(lines);
  if (!isAxis) return plainList(lines, heading);
  const axes: OutlineAxis[] = [];
  // Axes side by side stay open together: what is below goes to the one in its column.
  let open: OutlineAxis[] = [];
  let above: OutlineLine | null = null;
  for (const [i, line] of lines.entries()) {
    if (isAxis(line)) {
      const again = open.find((axis) => axis.line && sameAxis(axis.line, line));
      if (!again) {
        const axis = { line, objectives: [] };
        axes.push(axis);
        open = open[0]?.line?.row === line.row ? [...open, axis] : [axis];
      } else open = [again];
    } else if (open.length > 0) {
      if (above && endsHere(above, line, isAxis)) break;
      const axis = open.filter((other) => other.line!.column <= line.column).at(-1) ?? open[0]!;
      if (isTitleOf(axis, line, lines[i + 1])) axis.line = { ...axis.line!, title: line.title };
      else axis.objectives.push(line);
    }
    above = line;
  }
  return axes;
}

/** Axes that stand side by side, each with its objectives below. */
export function isSideBySide(axes: OutlineAxis[]): boolean {
  return axes.length > 1 && axes.every((axis) => axis.line?.row === axes[0]!.line?.row);
}

/** PA1, OPA2, OB3: what the plan’s own letters number are its objectives. */
const OBJECTIVE_CODE = /^(?:o|ob|obj|op|pa|opa|pra)[ -]?\d/i;

const AXES = /axe|ambition|orientation|priorit/i;

function plainList(lines: OutlineLine[], heading: string): OutlineAxis[] | null {
  const alike = lines.every((line) => line.column === lines[0]!.column && line.glyph === lines[0]!.glyph);
  const listed = lines.every(
    (line) => line.glyph !== '' || line.code !== undefined || startsWithInfinitive(line.title),
  );
  if (lines.length < 2 || !alike || !listed) return null;
  if (/objectif/i.test(heading) || lines.every(({ code }) => OBJECTIVE_CODE.test(code ?? '')))
    return [{ line: null, objectives: lines }];
  // « A : Réussite · B : Équité » in one line, and nothing says that these are axes.
  if (!AXES.test(heading) && lines.every(({ level }) => level === 'objective'))
    return [{ line: null, objectives: lines }];
  return AXES.test(heading) ? lines.map((line) => ({ line, objectives: [] })) : null;
}

/** The axis written again beside each of its objectives. */
function sameAxis(a: OutlineLine, b: OutlineLine): boolean {
  return a.title === b.title && a.code === b.code && a.column === b.column;
}

/** After a blank row a line of another kind is a note or the next thing on the sheet. */
function endsHere(above: OutlineLine, line: OutlineLine, isAxis: Test): boolean {
  return (
    line.row - above.row > 1 && !isAxis(above) && (line.glyph !== above.glyph || line.column !== above.column)
  );
}

/** « Axe 1 », and its title on the next row, before objectives with bullets. */
function isTitleOf(axis: OutlineAxis, line: OutlineLine, next: OutlineLine | undefined): boolean {
  if (axis.line?.title !== '' || axis.objectives.length > 0) return false;
  return (
    line.column === axis.line.column &&
    line.code === undefined &&
    line.glyph === '' &&
    next !== undefined &&
    next.glyph !== ''
  );
}

function axisTest(lines: OutlineLine[]): Test | null {
  const said: Test = (line) => (line.word === 'axis' || line.level === 'axis') && line.level !== 'objective';
  if (lines.some(said)) return said;
  const parts = new Map(
    lines.map((line) => [line, line.code === undefined ? 0 : codeKey(line.code).split('.').length]),
  );
  const counts = [...parts.values()];
  if (counts.includes(1) && counts.some((count) => count !== 1)) return (line) => parts.get(line) === 1;
  const measures: ((line: OutlineLine) => number)[] = [
    (line) => line.column,
    (line) => (line.glyph === '' ? 0 : 1),
    (line) => line.indent,
  ];
  for (const measure of measures) {
    const least = Math.min(...lines.map(measure));
    const differs = lines.some((line) => measure(line) > least);
    if (differs && measure(lines[0]!) === least) return (line) => measure(line) === least;
  }
  return null;
}
