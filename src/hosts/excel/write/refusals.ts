import { HostError } from '../../../workbook/host';
import type { SheetTarget } from '../../../workbook/sheetTargets';
import type { Surroundings } from './look';

/**
 * Refuses, before anything is touched, what Excel would refuse half-way. Throws HostError: `opened-read-only`,
 * `locked-structure`, `protected-sheet`.
 */
export function refuseWhatIsLocked(
  { readOnly, structureLocked, sheets }: Surroundings,
  targets: readonly SheetTarget[],
): void {
  if (readOnly) throw new HostError('opened-read-only');
  if (structureLocked && targets.some(({ renewed }) => !renewed)) throw new HostError('locked-structure');
  const locked = targets.find(({ renewed, position }) => renewed && sheets[position]?.locked);
  if (locked) throw new HostError('protected-sheet', locked.tab);
}
