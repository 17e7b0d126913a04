import type { Measure } from '../roadmap';
import { meaningfulWords } from '../text';

/** « / 122 » of « 80 / 122 ». */
const OUT_OF = /^\/ ?(\d+(?:[.,]\d+)?)$/;

/** What a number is told in: a share of 100 (`%`) or of a total, or things by their words; undefined where nothing says. */
type Told = { kind: 'share'; of: number } | { kind: 'things'; words: string } | undefined;

/**
 * The numbers of some measures in one unit, in their order; null where they are told in units that differ. Shares of
 * different totals are taken in points (« 40 / 80 » beside « 60 % » is 50). A number without a unit is in the unit of the
 * others, but a fraction beside percentages: « 0,8 » may be 0,8 % and 80 %.
 * @param unit of the indicator; what it adds is whether bare numbers are percentages
 */
export function inOneUnit(measures: readonly Measure[], unit: string | undefined): number[] | null {
  const values = measures.map(levelOf);
  const told = measures.map(toldIn);
  const shares = told.filter((one) => one?.kind === 'share');
  if (!agree(measures, ({ per }) => per) || !agree(measures, ({ scope }) => scope)) return null;
  if (shares.length === 0) {
    if (unit === '%' && values.some(isFraction)) return null;
    return agree(measures, (one) => one.unit) ? values : null;
  }
  if (told.some((one) => one?.kind === 'things')) return null;
  const [first, ...others] = new Set(shares.map(({ of }) => of));
  const bare = values.filter((_, index) => told[index] === undefined);
  if (others.length === 0) return first === 100 && bare.some(isFraction) ? null : values;
  return bare.length > 0 ? null : values.map((value, index) => (100 * value) / shares[index]!.of);
}

/** The number of a measure: its value, the lower end of its range (« retenir le minimum »). */
export function levelOf({ value, low }: Measure): number {
  return value ?? low ?? Number.NaN;
}

function toldIn({ unit }: Measure): Told {
  if (unit === undefined || unit.trim() === '') return undefined;
  if (unit === '%') return { kind: 'share', of: 100 };
  const total = Number(OUT_OF.exec(unit)?.[1]?.replace(',', '.'));
  return total > 0 ? { kind: 'share', of: total } : { kind: 'things', words: unit };
}

const isFraction = (value: number): boolean => value > 0 && value < 1;

/** True where the words that some measures say have the same meaning; those that say none agree with all. */
function agree(measures: readonly Measure[], wordsOf: (one: Measure) => string | undefined): boolean {
  const said = measures
    .map((one) => meaningfulWords(wordsOf(one) ?? '').join(' '))
    .filter((words) => words !== '');
  return new Set(said).size < 2;
}
