import type { Content } from './typedContent';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)E[+-]?\d{1,3}$/i;

/** A number as it is typed: `12.5`, `1,234`, `50%`, `(3)`, `$4`, `1E3`, `1 1/2`; undefined for what is none. */
export function typedNumber(text: string): Content | undefined {
  const [, inBrackets] = /^\(([^()+-]+)\)$/.exec(text) ?? [];
  if (inBrackets !== undefined) {
    const found = typedNumber(inBrackets);
    return found && { ...found, value: -Number(found.value) };
  }
  const [, whole, percent = ''] = /^(.+?)\s*(%)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (percent !== '') {
    const found = typedNumber(whole);
    return found && { value: Number(found.value) / 100, format: /\./.test(whole) ? '0.00%' : '0%' };
  }
  if (PLAIN.test(text)) return { value: Number(text) };
  if (GROUPED.test(text)) return { value: Number(text.replaceAll(',', '')), format: decimals(text, '#,##0') };
  if (SCIENTIFIC.test(text)) return { value: Number(text), format: '0.00E+00' };
  const [, sign, amount] = /^([+-]?)\$\s*([\d.,]+)$/.exec(text) ?? [];
  if (amount !== undefined) {
    const found = typedNumber(`${sign!}${amount}`);
    return found && { ...found, format: decimals(amount, '$#,##0') };
  }
  const [, units, over, under] = /^([+-]?\d+)\s+(\d+)\/(\d+)$/.exec(text) ?? [];
  if (units === undefined || Number(under) === 0) return undefined;
  const part = Number(over) / Number(under);
  return { value: Number(units) + (units.startsWith('-') ? -part : part), format: '# ?/?' };
}

function decimals(text: string, format: string): string {
  return text.includes('.') ? `${format}.00` : format;
}
