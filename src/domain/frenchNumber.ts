/**
 * A number as French writes it: comma for decimals, narrow no-break space between thousands.
 * At most `decimals` of them, without zeros at the end.
 * @example frenchNumber(12345.5) → '12 345,5'
 */
export function frenchNumber(value: number, decimals = 2): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && (kept !== '' || whole !== '0') ? '-' : '';
  return sign + grouped + (kept && `,${kept}`);
}
