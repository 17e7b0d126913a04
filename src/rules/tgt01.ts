import type { Indicator, Roadmap, Source } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import { isBlankMark, isNumbered } from './measures';
import { rowsOf } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-01': { titles: string[]; total: number };
  }
}

/** An indicator that counts something and has no target, where others have one. */
export const tgt01: Rule<'TGT-01'> = {
  code: 'TGT-01',
  profile: 'copil',
  check(roadmap) {
    const { indicators } = roadmap;
    if (indicators.every(hasNone)) return [];
    const unclear = unclearRows(roadmap);
    const numbered = indicators.filter(isNumbered);
    const concerned = numbered.filter((one) => hasNone(one) && !unclear(one.source));
    if (concerned.length === 0) return [];
    if (isBegun(roadmap) && !isException(concerned.length, numbered.length)) return [];
    const parameters = { titles: concerned.map(({ title }) => title), total: numbered.length };
    return [{ code: 'TGT-01', severity: 'avertissement', ...concerning(concerned), parameters }];
  },
};

/** True where targets are typed on the sheet « Suivi » alone: people may have only begun to. */
function isBegun({ indicators, typed = {} }: Roadmap): boolean {
  return indicators.every((one) => hasNone(one) || typed[one.id]?.target !== undefined);
}

function hasNone({ targets }: Indicator): boolean {
  return targets.every(isBlankMark);
}

/**
 * Where there are fewer targets than indicators in a row, which of them has none is TGT-02's question; an error of Excel
 * that stands where the target was is FMT-05's.
 */
function unclearRows({ observations }: Roadmap): (source: Source) => boolean {
  const rows = new Set(
    observations
      .filter(({ kind }) => kind === 'target-count' || kind === 'error-cell')
      .flatMap(({ source }) => rowsOf(source.address).map((row) => `${source.sheet}\u0000${String(row)}`)),
  );
  return ({ sheet, address }) => rowsOf(address).some((row) => rows.has(`${sheet}\u0000${String(row)}`));
}
