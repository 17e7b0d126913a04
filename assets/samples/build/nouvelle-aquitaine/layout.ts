import type { SheetPlan } from '../../../../src/workbook/plan';
import type { Sample } from '../sample';
import { ambitionSheet, type Columns } from './ambitionSheet';
import { ambitions } from './data';
import { presentation } from './presentation';
import { presentationSheet } from './presentationSheet';

/** By ambition: the first has the Pix table of six columns, the second the « Déclinaison » tables of four. */
const columns: Columns[] = [
  { widths: [38, 42, 14, 14, 14, 32], targetColumns: 4 },
  { widths: [34, 40, 46, 62], targetColumns: 1 },
  { widths: [44, 54, 54], targetColumns: 1 },
];

/** Every sheet, laid out anew: the same at each call. */
export function nouvelleAquitaineSheets(): SheetPlan[] {
  return [
    presentationSheet(presentation, ambitions),
    ...ambitions.map((ambition, i) => ambitionSheet(ambition, columns[i]!)),
  ];
}

/** Nouvelle-Aquitaine 2021: ambitions, cibles and champs opérationnels, one sheet an ambition. */
export const nouvelleAquitaine: Sample = {
  file: 'nouvelle-aquitaine-2021',
  properties: { title: presentation.title, author: 'DRANE Nouvelle-Aquitaine' },
  sheets: nouvelleAquitaineSheets(),
};
