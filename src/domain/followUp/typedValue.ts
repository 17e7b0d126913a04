import { plainKey } from '../text';
import type { Direction } from './followed';

/** Why what was typed for a value cannot be taken as one. */
export type ValueProblem = 'empty' | 'notANumber' | 'fraction' | 'otherUnit' | 'notAnAnswer';

/** What was typed: a number (percentages in points), or words where it is told in words. */
export type TypedValue = { value: number | string } | { problem: ValueProblem };

/** « 1 250,5 », « -3 », « 80 % »: groups of three digits stand apart, the sign of percent stands last. */
const NUMBER = /^([-−+]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?[ \u00a0\u202f]*(%?)$/;

/**
 * What was typed for an indicator, by what its values are told in. Of one in percent a bare number from 0 to 1 may be a
 * share of 1 or of 100, and is asked about; 0 is the same in both.
 */
export function readTypedValue(
  text: string,
  { direction, isPercent, unit }: { direction: Direction; isPercent: boolean; unit?: string | undefined },
): TypedValue {
  const words = text.trim();
  if (words === '') return { problem: 'empty' };
  if (direction === 'qualitative') return { value: words };
  if (direction === 'milestone') {
    const answer = plainKey(words);
    return answer === 'oui' || answer === 'non' ? { value: answer } : { problem: 'notAnAnswer' };
  }
  const [found, sign, whole = '', decimals = '', percent] = NUMBER.exec(words) ?? [];
  if (found === undefined) return { problem: 'notANumber' };
  const size = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  const value = sign === '-' || sign === '−' ? -size : size;
  if (percent === '%' && !isPercent && unit !== undefined && unit.trim() !== '')
    return { problem: 'otherUnit' };
  if (isPercent && percent !== '%' && value > 0 && value <= 1) return { problem: 'fraction' };
  return { value };
}
