import { TEXTS_ID } from '../../domain/copil/copilFields';
import type { Roadmap } from '../../domain/roadmap';
import type { State } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readDecisions } from './readDecisions';
import { readTexts } from './readTexts';

/**
 * A roadmap with what people typed on the generated sheets « Textes » and « Décisions »: raw in `typed` and `kept`, and the
 * decisions as far as they are understood. Its actions must have the ids that were kept.
 */
export function withCopilSheets(roadmap: Roadmap, snapshot: WorkbookSnapshot, state: State): Roadmap {
  const texts = readTexts(snapshot, state);
  const { decisions, typed: ofDecisions, kept: otherRows } = readDecisions(roadmap, snapshot, state);
  const typed = {
    ...roadmap.typed,
    ...(Object.keys(texts.typed).length > 0 && { [TEXTS_ID]: texts.typed }),
    ...ofDecisions,
  };
  const kept = [...(roadmap.kept ?? []), ...texts.kept, ...otherRows];
  return {
    ...roadmap,
    decisions,
    ...(Object.keys(typed).length > 0 && { typed }),
    ...(kept.length > 0 && { kept }),
  };
}
