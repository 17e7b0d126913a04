/** What people did to a column of a generated sheet; widths as the host has them. */
export interface ColumnChange {
  width?: number;
  hidden?: boolean;
}

/**
 * What people changed on a column since it was generated with the width `generated` (undefined when that is not known);
 * undefined when nothing. Programs round widths in their own way: what differs by `tolerance` or less is the same.
 */
export function changedColumn(
  now: { width: number; hidden: boolean },
  generated: number | undefined,
  tolerance: number,
): ColumnChange | undefined {
  if (now.hidden) return { hidden: true };
  if (generated === undefined || !(now.width > 0)) return undefined;
  return Math.abs(now.width - generated) > tolerance ? { width: now.width } : undefined;
}
