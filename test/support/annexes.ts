import type { Field, Series } from '../../src/domain/roadmap';
import { at, field } from './roadmap';

/** Annex figures in a few words: `12`, `83,2 %` and `35 €` are numbers as cells hold them; other words are only text. */
export function annex(title: string, categories: string[], rows: Record<string, string[]>): Series {
  return {
    title,
    categories,
    rows: Object.entries(rows).map(([label, texts]) => ({ label, values: texts.map(figure) })),
    source: at('Annexe!A1'),
  };
}

function figure(text: string): Field {
  const [, read, unit] = /^([\d,]+)(?: (%|€))?$/.exec(text) ?? [];
  if (read === undefined) return field(text);
  const number = Number(read.replace(',', '.'));
  return field(text, 'B2', { number: unit === '%' ? Number((number / 100).toFixed(6)) : number });
}
