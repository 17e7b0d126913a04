import type { Direction } from './followed';

/** Numbers that a formula has come to differ behind the ninth decimal. */
const ALIKE = 5e-10;

/**
 * Whether a figure meets its target. Hausse and maintien ≥: at least it; baisse and maintien ≤: at most it; maintien ±:
 * within the tolerance; jalon: at least it (oui is 1). Null where figures do not tell: qualitatif.
 * In a cell: `ROUND(VA-VC,9)>=0`, `ROUND(VA-VC,9)<=0`, `ROUND(ABS(VA-VC)-tol,9)<=0`.
 */
export function meetsTarget(
  direction: Direction,
  value: number,
  target: number,
  tolerance: number,
): boolean | null {
  switch (direction) {
    case 'up':
    case 'atLeast':
    case 'milestone':
      return value - target >= -ALIKE;
    case 'down':
    case 'atMost':
      return value - target <= ALIKE;
    case 'within':
      return Math.abs(value - target) - tolerance <= ALIKE;
    case 'qualitative':
      return null;
  }
}
