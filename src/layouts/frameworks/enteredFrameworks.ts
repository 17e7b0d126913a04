import { isEnteredSheetId, isLaterSheetId } from '../../domain/clean/enteredSheetIds';
import type { SheetRecognition } from '../../domain/recognition';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { CleanNotes } from '../clean/cleanItems';
import { CleanTable } from '../clean/cleanTable';
import { readFrameworks } from '../clean/readFrameworks';
import type { FrameworkDraft } from '../draft';
import { Grid } from '../grid';
import { unread } from '../recognition';

/** The sheets in which a projet académique was entered with our help, the first of each stamp: a copy of a tab has it too. */
export function enteredSheetsOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): SheetSnapshot[] {
  const complete = sheets.filter(({ generated, incomplete }) => isEnteredSheetId(generated) && !incomplete);
  return complete.filter(
    (sheet, i) => complete.findIndex(({ generated }) => generated === sheet.generated) === i,
  );
}

/** What these sheets hold, found by the headers of their columns wherever people moved them. */
export function enteredDrafts(snapshot: Pick<WorkbookSnapshot, 'sheets'>): FrameworkDraft[] {
  return enteredSheetsOf(snapshot).flatMap((sheet) => {
    const entered = isLaterSheetId(sheet.generated) ? 'later' : 'first';
    const table = CleanTable.on(new Grid(sheet), 'propre-projet');
    const { frameworks } = readFrameworks(table, new CleanNotes());
    return frameworks.map(({ title, source, axes }): FrameworkDraft => ({
      title,
      source,
      entered,
      axes: axes.map(({ code, title: axis, objectives }) => ({
        ...(code !== undefined && { code }),
        title: axis,
        objectives: objectives.map((objective, order) => ({
          ...(objective.code !== undefined && { code: objective.code }),
          title: objective.title,
          source: objective.mentions[0]!.source,
          role: 'list',
          order,
        })),
      })),
    }));
  });
}

/** Such a sheet as people are told of it. */
export function recognisedAsEntered(sheet: SheetSnapshot): SheetRecognition {
  const source = { sheet: sheet.name, address: 'A1' };
  return { ...unread(sheet), regions: [{ kind: 'projet-academique', source, certainty: 'sure' }] };
}
