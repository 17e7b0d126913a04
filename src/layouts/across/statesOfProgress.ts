import type { Draft } from '../draft';
import { isStatusWord } from '../words/statusWords';

/** So many of what a sheet says under « Avancement » are states: it is the status. Else it tells figures, some left to come. */
const MOST = 0.6;

/**
 * Takes « Avancement : en cours » for the status of its action in fiches and outlines, as tables do for their columns:
 * « 40 % » says how far it is. Beside a status it stays what it is called.
 */
export function takeStatesOfProgress(draft: Draft): void {
  const said = draft.actions.filter(({ fields }) => fields.progress !== undefined);
  for (const sheet of new Set(said.map(({ source }) => source.sheet))) {
    const ofSheet = said.filter(({ source }) => source.sheet === sheet);
    const stated = ofSheet.filter(({ fields: { progress } }) => isStatusWord(progress!.text));
    if (stated.length < ofSheet.length * MOST) continue;
    for (const { fields } of stated) {
      if (fields.status) continue;
      fields.status = fields.progress!;
      delete fields.progress;
    }
  }
}
