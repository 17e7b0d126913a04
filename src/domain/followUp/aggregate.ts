/** The mean of rates that can be computed, with how many of them were: « 3 sur 5 ». */
export interface Aggregate {
  /** In points; null where none can be computed, and, where it is to be strict, where one cannot. */
  value: number | null;
  counted: number;
  of: number;
}

/**
 * The weighted mean of an axis or an objective: `Σ pᵢ·TAᵢ / Σ pᵢ` over the indicators that have a rate
 * (`SUMPRODUCT(p,TA)/SUMIF(TA,"<>",p)`). What weighs nothing, less than nothing or no number is left out and is not
 * expected either.
 * @param strict no mean unless every rate is there, as PILOTE does
 */
export function aggregate(
  rates: readonly { rate: number | null; weight: number }[],
  strict: boolean,
): Aggregate {
  const weighing = rates.filter(({ weight }) => Number.isFinite(weight) && weight > 0);
  const known = weighing.flatMap(({ rate, weight }) =>
    rate !== null && Number.isFinite(rate) ? [{ rate, weight }] : [],
  );
  const coverage = { counted: known.length, of: weighing.length };
  if (known.length === 0 || (strict && known.length < weighing.length)) return { value: null, ...coverage };
  // Shares of the heaviest weight: their sum is always a number.
  const heaviest = Math.max(...known.map(({ weight }) => weight));
  const whole = known.reduce((sum, { weight }) => sum + weight / heaviest, 0);
  const value = known.reduce((sum, { rate, weight }) => sum + rate * (weight / heaviest / whole), 0);
  return { value, ...coverage };
}
