import type { Finding } from '../../domain/finding';
import { textHash } from '../../domain/textHash';

const LENGTH = 7;

/**
 * A short mark that tells a finding from every other one by what it concerns, whatever the cells: it stands beside the
 * finding on its sheet, where people may sort and delete rows, and finds it again.
 * @example findingMark({ code: 'EMP-01', about: ['2-5'] }) → 'EMP-01 0k3f9zt'
 */
export function findingMark({ code, about }: Pick<Finding, 'code' | 'about'>): string {
  const concerned = [...new Set(about)].sort();
  return `${code} ${textHash(JSON.stringify(concerned)).padStart(LENGTH, '0').slice(0, LENGTH)}`;
}
