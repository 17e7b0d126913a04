import type { Framework, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { replacementTexts } from '../../messages/fr/replacement';
import type { SheetPlan } from '../../workbook/plan';
import { printTexts } from '../print';
import { planMatrix } from './matrixSheet';
import { ROWS } from './matrixLayout';

const ARCHIVE = 'archive-matrice';

/** The stamp of an archive that is to be written: one that no sheet of the workbook has. */
export function archiveId(taken: ReadonlySet<string | undefined>): string {
  for (let number = 1; ; number++) {
    const id = `${ARCHIVE}/${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * The matrix of a framework as it is when another one takes its place, on the ISO day `day`: to be looked at, never read
 * nor renewed. The roadmap has actions, the framework objectives.
 */
export function archivedMatrix(
  roadmap: Roadmap,
  framework: Framework,
  { id, by, day }: { id: string; by: Framework; day: string },
): SheetPlan {
  const plan = planMatrix(roadmap, framework);
  const rows = plan.rows.map((cells) => [...cells]);
  const texts = {
    [ROWS.title]: replacementTexts.archiveTitle(tidy(framework.title)),
    [ROWS.usage]: replacementTexts.archiveNote(tidy(by.title), day),
  };
  for (const [row, value] of Object.entries(texts)) {
    const cell = rows[Number(row)]?.[0];
    if (cell) rows[Number(row)]![0] = { ...cell, value };
  }
  return {
    ...plan,
    id,
    name: replacementTexts.archiveTab,
    rows,
    names: [],
    validations: [],
    owned: [],
    print: { ...plan.print, ...printTexts(roadmap, texts[ROWS.title]!) },
  };
}
