/** Name of the nth chart of a generated sheet, counted from 0: how our charts are told from those that people add. */
export function chartName(planId: string, index: number): string {
  return `FDR ${planId} ${String(index + 1)}`;
}

/** True for the name of a chart that a plan made. */
export function isChartOf(planId: string, name: string): boolean {
  const prefix = `FDR ${planId} `;
  return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}
