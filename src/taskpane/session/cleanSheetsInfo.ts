import { isCleanSheetId } from '../../domain/clean/cleanSheetIds';
import type { Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { exampleTexts } from '../../messages/fr/cleanSheets';
import type { WorkbookReading } from '../../workflows/readWorkbook';
import type { CleanSheetsInfo } from './session';

/** What the pane has to know of the clean sheets of a workbook; nothing where there are none. */
export function cleanSheetsInfo(reading: WorkbookReading): { cleanSheets?: CleanSheetsInfo } {
  const { snapshot, roadmap, truth } = reading;
  if (truth === undefined) return {};
  const clean = snapshot.sheets.filter(({ generated }) => isCleanSheetId(generated));
  return {
    cleanSheets: {
      tabs: clean.map(({ name }) => name),
      truth,
      hasOthers: snapshot.sheets.some(({ generated, cells }) => generated === undefined && cells.length > 0),
      isExample: truth === 'propre' && isExample(roadmap),
    },
  };
}

function isExample({ axes, objectives, actions, indicators }: Roadmap): boolean {
  const titles = [...axes, ...objectives, ...actions, ...indicators].map(({ title }) => tidy(title));
  const { axis, objective, action, indicator } = exampleTexts;
  const examples = [axis, objective, action, indicator].map(tidy);
  return titles.length > 0 && titles.every((title) => examples.includes(title));
}
