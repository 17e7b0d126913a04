import { codeKey } from '../../domain/codes';
import { plainKey } from '../../domain/text';
import type { OutlineHeader, OutlineLine } from './frameworkLines';

/**
 * « Code | Ambition | Objectif »: a code stands beside the ambition of its row and numbers the objective behind it, where
 * rows of one ambition have different codes. Everywhere else the lines stay as they are.
 */
export function codesOfObjectives(lines: OutlineLine[], header: OutlineHeader | null): OutlineLine[] {
  const coded = header && firstCodeColumn(header);
  if (coded === null) return lines;
  const isBeside = ({ column, code }: OutlineLine): boolean => column === coded.code && code !== undefined;
  const axes = lines.filter((line) => line.level === 'axis' && isBeside(line));
  const objectives = lines.filter(({ level }) => level === 'objective');
  const hasOwn = objectives.some((line) => line.code !== undefined && !isBeside(line));
  const numbers = objectives.some(isBeside) || axes.some((axis) => axes.some((other) => differ(axis, other)));
  if (hasOwn || !numbers) return lines;
  const byRow = new Map(axes.map((axis) => [axis.row, axis]));
  return lines.map((line) => {
    if (axes.includes(line)) return withoutCode(line, coded.axis);
    const beside = line.level === 'objective' ? byRow.get(line.row) : undefined;
    if (!beside) return line;
    byRow.delete(line.row);
    return { ...line, code: beside.code!, ...(beside.dated && { dated: beside.dated }) };
  });
}

/** The one column of codes, before a column of axes and one of objectives; null for any other header. */
function firstCodeColumn({ roles }: OutlineHeader): { code: number; axis: number } | null {
  const columns = [...roles.keys()].sort((a, b) => a - b);
  const [code, axis, ...others] = columns;
  if (code === undefined || axis === undefined || others.length !== 1) return null;
  return roles.get(code) === 'code' && roles.get(axis) === 'axis' && roles.get(others[0]!) !== 'code'
    ? { code, axis }
    : null;
}

function differ(one: OutlineLine, other: OutlineLine): boolean {
  return plainKey(one.title) === plainKey(other.title) && codeKey(one.code!) !== codeKey(other.code!);
}

function withoutCode(line: OutlineLine, column: number): OutlineLine {
  const { row, title, word, glyph, indent, level, source } = line;
  return { row, column, title, ...(word && { word }), glyph, indent, level, source };
}
