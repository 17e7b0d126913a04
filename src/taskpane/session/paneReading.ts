import type { Capabilities } from '../../workbook/host';
import { changesSinceSent } from '../../workflows/copil/sentVersion';
import type { ProposedChange } from '../../workflows/corrections';
import { possibleSheets } from '../../workflows/generateSheets';
import type { WorkbookReading } from '../../workflows/readWorkbook';
import { cleanSheetsInfo } from './cleanSheetsInfo';
import { matrixDifferences } from './matrixDifferences';
import type { PaneReading } from './session';

/** What the session knows beside what was read. */
interface Beside {
  /** The file's name, where the workbook does not tell it. */
  name: string | undefined;
  /** The last correction that can be taken back. */
  corrected: ProposedChange[] | undefined;
}

/** What was read of a workbook, as the pane sees it. */
export function paneReading(
  reading: WorkbookReading,
  { writes, makesWorkbook, flattensTexts, atomic, keepsState }: Capabilities,
  beside: Beside,
): PaneReading {
  const name = reading.snapshot.name ?? beside.name;
  const sent = changesSinceSent(reading);
  return {
    ...(name !== undefined && { name }),
    roadmap: reading.roadmap,
    isRoadmap: reading.isRoadmap,
    sheets: reading.snapshot.sheets.map(({ name, kind, hidden, generated }) => ({
      name,
      kind,
      hidden,
      ...(generated !== undefined && { generated }),
    })),
    recognition: reading.sheets,
    ...cleanSheetsInfo(reading),
    keepsChoices: keepsState,
    settings: reading.state.settings,
    possible: possibleSheets(reading.roadmap),
    writes: writes || makesWorkbook === true,
    ...(makesWorkbook && { makesWorkbook }),
    ...(flattensTexts && { flattensTexts }),
    atomic,
    ...matrixDifferences(reading),
    ...(sent && { sent }),
    ...(beside.corrected && { corrected: beside.corrected }),
  };
}
