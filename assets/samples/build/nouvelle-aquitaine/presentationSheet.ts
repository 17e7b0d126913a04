import type { SheetPlan } from '../../../../src/workbook/plan';
import { looks, SheetBuilder } from '../sheetBuilder';
import { rowHeight } from './rowHeight';
import type { Ambition, Presentation } from './types';

const labelWidth = 34;
const valueWidth = 80;

/** The first sheet: what the roadmap is, who carries it, what it aims at. */
export function presentationSheet(presentation: Presentation, ambitions: Ambition[]): SheetPlan {
  const sheet = new SheetBuilder('Présentation', [labelWidth, valueWidth], 'portrait');
  sheet.putMerged(0, 0, 0, 1, presentation.title, looks.banner).height(0, 36);
  sheet.putMerged(1, 0, 1, 1, presentation.subtitle, looks.note);

  pairs(sheet, presentation.identity);

  sheet.put(sheet.nextRow + 1, 0, 'Organisation', looks.heading);
  pairs(sheet, presentation.organisation, 0);

  for (const section of presentation.sections) {
    sheet.put(sheet.nextRow + 1, 0, section.title, looks.heading);
    for (const line of section.lines) across(sheet, `• ${line}`);
  }

  sheet.put(sheet.nextRow + 1, 0, 'Les trois ambitions', looks.heading);
  for (const ambition of ambitions) across(sheet, `Ambition ${ambition.number} : ${ambition.title}`);
  return sheet.build();
}

/** Labels on the left, values on the right; `gap` empty rows above. */
function pairs(sheet: SheetBuilder, entries: [string, string][], gap = 1): void {
  const top = sheet.nextRow + gap;
  entries.forEach(([label, value], i) => {
    sheet.put(top + i, 0, label, looks.label).put(top + i, 1, value, looks.text);
    sheet.height(top + i, Math.max(rowHeight(label, labelWidth), rowHeight(value, valueWidth)));
  });
}

function across(sheet: SheetBuilder, text: string): void {
  const row = sheet.nextRow;
  sheet.putMerged(row, 0, row, 1, text, looks.prose).height(row, rowHeight(text, labelWidth + valueWidth));
}
