import { codeKey } from './codes';

/** A projet académique as somebody enters it: its name, its axes and under each its objectives. */
export interface EnteredFramework {
  title: string;
  axes: EnteredAxis[];
}

/** An axis; one without a title and a code holds objectives that stand under none. */
export interface EnteredAxis {
  code?: string;
  title: string;
  objectives: { code?: string; title: string }[];
}

/** What the numbering of a list leaves open: codes as they would be written, once each. */
export interface NumberingGaps {
  missing: string[];
  repeated: string[];
}

/** A numbering that misses more than this is none. */
const MOST_MISSING = 20;

/**
 * Numbers that are missing between others, or stand twice. Objectives are numbered within their axis, or through all of
 * them: where each number stands once in the whole list it is one numbering.
 * @example objectives 1, 2, 4 → { missing: ['3'], repeated: [] }
 */
export function numberingGaps(axes: readonly EnteredAxis[]): NumberingGaps {
  const perAxis = axes.map(({ objectives }) => codesOf(objectives));
  const all = perAxis.flat();
  const plain = all.every((code) => !code.includes('.'));
  const isOne = plain && new Set(all).size === all.length;
  const series = isOne ? [all] : perAxis.flatMap(byPrefix);
  const found = [codesOf(axes), ...series].map(gapsIn);
  return {
    missing: found.flatMap(({ missing }) => missing),
    repeated: found.flatMap(({ repeated }) => repeated),
  };
}

function codesOf(items: readonly { code?: string }[]): string[] {
  return items.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)]));
}

/** `1.1`, `1.2`, `2.1` → those of `1.`, those of `2.` */
function byPrefix(codes: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const code of codes) {
    const prefix = code.slice(0, code.lastIndexOf('.') + 1);
    groups.set(prefix, [...(groups.get(prefix) ?? []), code]);
  }
  return [...groups.values()];
}

function gapsIn(codes: readonly string[]): NumberingGaps {
  const [first = ''] = codes;
  const prefix = first.slice(0, first.lastIndexOf('.') + 1);
  const numbers = codes.map((code) => Number(code.slice(prefix.length)));
  const repeated = [...new Set(codes.filter((code, i) => codes.indexOf(code) !== i))];
  const missing: string[] = [];
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) {
    const known = new Set(numbers);
    for (let number = 1; number < Math.max(0, ...numbers); number++)
      if (!known.has(number)) missing.push(prefix + String(number));
  }
  return { missing: missing.length > MOST_MISSING ? [] : missing, repeated };
}
