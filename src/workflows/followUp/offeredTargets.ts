import { parseMeasure } from '../../domain/measure';
import type { Roadmap, Source } from '../../domain/roadmap';
import { suggestions } from '../../rules/tgt04';
import { HostError, type Undo, type WorkbookHost } from '../../workbook/host';
import type { WorkbookReading } from '../readWorkbook';
import { changeTo, followUpCells, withSheets, type MakeOptions } from './followUpCells';

/** A target that the prose of a roadmap sets for an indicator without one: offered, never written unasked. */
export interface OfferedTarget {
  /** The id of the indicator. */
  indicator: string;
  title: string;
  value: number;
  /** « 50 écoles », and the sentence that says so. */
  number: string;
  text: string;
  source: Source;
}

/** What is offered, by the rule TGT-04. */
export function offeredTargets(roadmap: Roadmap): OfferedTarget[] {
  return suggestions(roadmap).flatMap(({ indicator, aim: { number, text, source } }): OfferedTarget[] => {
    const { value } = parseMeasure(number, source);
    return value === undefined
      ? []
      : [{ indicator: indicator.id, title: indicator.title, value, number, text, source }];
  });
}

/**
 * Writes targets that somebody accepted into the sheet « Suivi », which is made where it is missing; what it answers takes
 * them back. Throws HostError as `generateSheets` and `host.edit` do; `changed-meanwhile` where an indicator is no more, or
 * has a target by now.
 */
export async function acceptOffered(
  host: WorkbookHost,
  reading: WorkbookReading,
  accepted: readonly Pick<OfferedTarget, 'indicator' | 'value'>[],
  options: MakeOptions,
): Promise<Undo> {
  const now = await withSheets(
    host,
    reading,
    {
      ids: ['suivi'],
      isThere: (one) => accepted.every(({ indicator }) => followUpCells(one, indicator) !== undefined),
    },
    options,
  );
  const changes = accepted.map(({ indicator, value }) => {
    const cell = followUpCells(now, indicator)?.get('target');
    if (!cell) throw new HostError('changed-meanwhile');
    return changeTo(now.snapshot, cell, value);
  });
  const taken = changes.find(({ expected }) => expected !== null);
  if (taken) throw new HostError('changed-meanwhile', `${taken.source.sheet}!${taken.source.address}`);
  return host.edit(changes);
}
