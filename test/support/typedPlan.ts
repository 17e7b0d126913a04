import { sheetPlan, type SheetPlan } from '../../src/workbook/plan';

/**
 * A sheet to type in: a number with help and a warning, a day with neither; what one seldom looks at, in C:D and F, stands
 * folded.
 */
export function typedPlan(changes: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan({
    id: 'saisie',
    name: 'Saisie',
    rows: [
      ['Indicateur', 'Valeur', 'Unité', 'Source', 'Date', 'Repère'].map((value) => ({ value })),
      [{ value: 'Écoles équipées' }, {}, { value: 'écoles' }, { value: 'DRANE' }, {}, { value: 'a1-i1' }],
    ],
    columnWidths: [30, 10, 10, 20, 12, 8],
    foldedColumns: [
      { first: 2, last: 3 },
      { first: 5, last: 5 },
    ],
    validations: [
      {
        rect: { top: 1, left: 1, bottom: 1, right: 1 },
        values: [],
        strict: false,
        expects: 'number',
        warning: { title: 'Un nombre', text: 'Ceci n’est pas un nombre.' },
        prompt: { title: 'Valeur', text: 'Un nombre : 12,5 ou 80 %.' },
      },
      { rect: { top: 1, left: 4, bottom: 1, right: 4 }, values: [], strict: false, expects: 'date' },
    ],
    print: { orientation: 'portrait', paper: 'A4' },
    ...changes,
  });
}
