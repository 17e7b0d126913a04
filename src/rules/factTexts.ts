import type { Indicator, Roadmap } from '../domain/roadmap';
import type { PlacedText } from './allTexts';

const FACTS = ['unit', 'direction', 'frequency', 'dataSource', 'method', 'owner'] as const;

/**
 * What the cells beside an indicator say of it: its unit, its source, how it is reckoned, who follows it, what was
 * measured before. A fact has no cell of its own in the roadmap: its place is the indicator's.
 */
export function factTexts({ indicators }: Pick<Roadmap, 'indicators'>): PlacedText[] {
  return indicators.flatMap((indicator) => [
    ...FACTS.flatMap((name) => factOf(indicator, name)),
    ...indicator.history.map(({ text, source }): PlacedText => ({ text, source, part: 'measure' })),
  ]);
}

function factOf(indicator: Indicator, name: (typeof FACTS)[number]): PlacedText[] {
  const text = indicator[name];
  return text === undefined ? [] : [{ text, source: indicator.source, part: 'fact' }];
}
