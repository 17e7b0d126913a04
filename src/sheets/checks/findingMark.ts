import type { Finding } from '../../domain/finding';

const LETTERS = 36;
const LENGTH = 6;

/**
 * A short mark that tells a finding from every other one by what it concerns, whatever the cells: it stands beside the
 * finding on its sheet, where people may sort and delete rows, and finds it again.
 * @example findingMark({ code: 'EMP-01', about: ['2-5'] }) → 'EMP-01 0k3f9z'
 */
export function findingMark({ code, about }: Pick<Finding, 'code' | 'about'>): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const character of [...new Set(about)].sort().join('\n')) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return `${code} ${hash.toString(LETTERS).padStart(LENGTH, '0').slice(-LENGTH)}`;
}
