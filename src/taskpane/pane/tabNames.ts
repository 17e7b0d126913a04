/** The tabs of the pane, in their order. */
export const tabNames = ['roadmap', 'checks', 'matrix', 'indicators', 'copil', 'reading'] as const;
export type TabName = (typeof tabNames)[number];
