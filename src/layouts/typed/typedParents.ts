import { codeKey } from '../../domain/codes';
import { labelKey } from '../../domain/text';
import { TYPED_RANK } from './typedKinds';
import type { TypedRow } from './typedRows';

/**
 * The line that each line of a list with kinds belongs to: the one that it names, else the one whose code begins its own
 * (`2.1` of `2.1.A3`), else the nearest one above of a higher level; null at the top. An indicator in a list without codes
 * or blanks before its texts belongs to the objective above it, for nothing says to which action.
 */
export function typedParents(lines: TypedRow[], titleOf: (line: TypedRow) => string): (TypedRow | null)[] {
  const byCode = new Map<string, TypedRow>();
  const byTitle = new Map<string, TypedRow>();
  for (const line of lines) {
    if (line.code !== undefined && !byCode.has(codeKey(line.code))) byCode.set(codeKey(line.code), line);
    if (!byTitle.has(labelKey(titleOf(line)))) byTitle.set(labelKey(titleOf(line)), line);
  }
  const indented = new Set(lines.map(({ indent }) => indent)).size > 1;
  return lines.map((line, i) => {
    const higher = (other: TypedRow | undefined): other is TypedRow =>
      other !== undefined && TYPED_RANK[other.level] < TYPED_RANK[line.level];
    const named = line.parent === undefined ? undefined : byCode.get(codeKey(line.parent));
    const titled = line.parent === undefined ? undefined : byTitle.get(labelKey(line.parent));
    if (higher(named)) return named;
    if (higher(titled)) return titled;
    for (const code of line.code === undefined ? [] : codesAbove(codeKey(line.code))) {
      const found = byCode.get(code);
      if (higher(found)) return found;
    }
    for (let at = i - 1; at >= 0; at--) {
      const other = lines[at];
      if (!higher(other)) continue;
      const isIn = indented
        ? other.indent < line.indent || other.level === 'axis'
        : other.level !== 'action' || line.level === 'detail';
      if (isIn) return other;
    }
    return null;
  });
}

function codesAbove(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, parts.length - 1 - i).join('.'));
}
