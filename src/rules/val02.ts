import type { Indicator, Measure } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { isCount, isShare } from './measureWords';
import { isBlankMark, isQuantified, type ValueKind, valuesOf } from './measures';
import { placeholderIn } from './placeholders';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-02': { pairs: { indicator: string; value: string }[] };
  }
}

const KINDS: readonly ValueKind[] = ['baseline', 'current', 'target'];

/** Words where the other indicators have a number: « en hausse » for « Nombre de visites ». */
export const val02: Rule<'VAL-02'> = {
  code: 'VAL-02',
  profile: 'all',
  check({ indicators }) {
    const found = KINDS.flatMap((kind) => unreadable(indicators, kind));
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, value }) => ({ indicator: indicator.title, value: value.text }));
    const items = found.map(({ indicator, value }) => ({ id: indicator.id, source: value.source }));
    return [{ code: 'VAL-02', severity: 'avertissement', ...concerning(items), parameters: { pairs } }];
  },
};

interface Unreadable {
  indicator: Indicator;
  value: Measure;
}

/** Values of one kind that nothing can be read of; none when most are words: that column is one of comments. */
function unreadable(indicators: readonly Indicator[], kind: ValueKind): Unreadable[] {
  const told = indicators
    .filter(({ title }) => isCount(title) || isShare(title))
    .map((indicator) => ({ indicator, values: valuesOf(indicator, kind).filter((one) => !isBlankMark(one)) }))
    .filter(({ values }) => values.length > 0);
  // One step of a target may well be told in words (« généralisation en 2023 ») beside one in figures.
  const unclear = told.filter(({ values }) => !values.some(isQuantified));
  if (!isException(unclear.length, told.length)) return [];
  return unclear.flatMap(({ indicator, values }) =>
    values.filter(isWords).map((value) => ({ indicator, value })),
  );
}

/** « À préciser » is PLH-01's; several numbers in one cell are numbers all the same. */
function isWords({ text }: Measure): boolean {
  return !/\d/.test(text) && placeholderIn({ text, part: 'measure' }) === null;
}
