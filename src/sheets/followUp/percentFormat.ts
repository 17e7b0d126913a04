/**
 * The format of a percentage that is stored as a fraction, with the decimals that it has, at most two.
 * @example percentFormat(0.125) → '0.0 %'
 */
export function percentFormat(fraction: number): string {
  const decimals = (/\.(\d{1,2})/.exec(String(Number((fraction * 100).toFixed(2))))?.[1] ?? '').length;
  return decimals === 0 ? '0 %' : `0.${'0'.repeat(decimals)} %`;
}
