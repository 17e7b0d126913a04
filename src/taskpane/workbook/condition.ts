import { parseRect } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';

/** The value of a cell; undefined when it is empty. */
export type ValueAt = (row: number, column: number) => CellValue | undefined;

/** Tells whether a condition holds for the cell so many rows and columns from the one that it was written for. */
export type Condition = (down: number, right: number, valueAt: ValueAt) => boolean;

type Value = CellValue | undefined;
type Expression = (down: number, right: number, valueAt: ValueAt) => Value;

const TOKENS =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Z]+(?=\()|\$?[A-Z]{1,3}\$?\d+|TRUE|FALSE|<>|<=|>=|[=<>(),])/giy;

/**
 * The formula of a conditional format: comparisons of cells with texts and numbers, joined with AND, OR and NOT, and
 * TRIM. A formula that says more is null: its format is left out of the picture rather than put where it is wrong.
 * @example readCondition('OR(C6="X",C6="○")')
 */
export function readCondition(formula: string): Condition | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  try {
    const reader = new Reader(tokens);
    const expression = reader.comparison();
    if (!reader.done) return null;
    return (down, right, valueAt) => isTrue(expression(down, right, valueAt));
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

class Unknown extends Error {}

function tokensOf(formula: string): string[] | null {
  const tokens: string[] = [];
  TOKENS.lastIndex = 0;
  let end = 0;
  for (let match = TOKENS.exec(formula); match; match = TOKENS.exec(formula)) {
    tokens.push(match[1]!);
    end = TOKENS.lastIndex;
  }
  return formula.slice(end).trim() === '' && tokens.length > 0 ? tokens : null;
}

class Reader {
  private next = 0;

  constructor(private readonly tokens: string[]) {}

  get done(): boolean {
    return this.next === this.tokens.length;
  }

  comparison(): Expression {
    const left = this.operand();
    const compare = comparisons[this.tokens[this.next] ?? ''];
    if (!compare) return left;
    this.next += 1;
    const right = this.operand();
    return (...at) => compare(order(left(...at), right(...at)));
  }

  private operand(): Expression {
    const token = this.take();
    if (token === '(') {
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    if (token.startsWith('"')) return constant(token.slice(1, -1).replaceAll('""', '"'));
    if (/^\d/.test(token)) return constant(Number(token));
    if (/^(?:TRUE|FALSE)$/i.test(token)) return constant(token.toUpperCase() === 'TRUE');
    return this.tokens[this.next] === '(' ? this.call(token) : reference(token);
  }

  private call(name: string): Expression {
    const make = functions[name.toUpperCase()];
    if (!make) throw new Unknown();
    this.expect('(');
    const given = [this.comparison()];
    while (this.tokens[this.next] === ',') {
      this.next += 1;
      given.push(this.comparison());
    }
    this.expect(')');
    return (...at) => make(given.map((expression) => expression(...at)));
  }

  private take(): string {
    const token = this.tokens[this.next++];
    if (token === undefined) throw new Unknown();
    return token;
  }

  private expect(token: string): void {
    if (this.take() !== token) throw new Unknown();
  }
}

const comparisons: Record<string, (order: number) => boolean> = {
  '=': (sign) => sign === 0,
  '<>': (sign) => sign !== 0,
  '<': (sign) => sign < 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '>=': (sign) => sign >= 0,
};

const functions: Record<string, (given: Value[]) => Value> = {
  AND: (given) => given.every(isTrue),
  OR: (given) => given.some(isTrue),
  NOT: ([value]) => !isTrue(value),
  TRIM: ([value]) =>
    String(value ?? '')
      .trim()
      .replace(/ +/g, ' '),
};

function constant(value: CellValue): Expression {
  return () => value;
}

/** Parts without `$` move with the cell that the condition is asked for. */
function reference(token: string): Expression {
  const rect = parseRect(token);
  if (!rect) throw new Unknown();
  const fixedColumn = token.startsWith('$');
  const fixedRow = token.slice(1).includes('$');
  return (down, right, valueAt) =>
    valueAt(rect.top + (fixedRow ? 0 : down), rect.left + (fixedColumn ? 0 : right));
}

function isTrue(value: Value): boolean {
  return typeof value === 'number' ? value !== 0 : value === true;
}

/** Excel's order: an empty cell is 0 and also an empty text; numbers come before texts; case does not count. */
function order(left: Value, right: Value): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === typeof b) {
    const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  const ranks = ['number', 'string', 'boolean'];
  return ranks.indexOf(typeof a) - ranks.indexOf(typeof b);
}

function emptyLike(other: Value): CellValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
