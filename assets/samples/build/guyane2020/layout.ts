import type { SheetPlan } from '../../../../src/workbook/plan';
import { fitRow } from '../fitRow';
import { fourColumnWidths, putFourColumnTable } from '../fourColumnTable';
import { putOverview } from '../overview';
import { factWidths, proseWidth, putFacts, putProse, type ProseSection } from '../prose';
import type { Sample } from '../sample';
import { looks, SheetBuilder } from '../sheetBuilder';
import { annex, type AnnexTable } from './annex';
import type { AxisSheet } from './axisSheet';
import { axisSheets, bullet, context, facts, overview, overviewHeading, situation, title } from './data';

/** One sheet a part of the document, one sheet an axis. */
export const guyane2020: Sample = {
  file: 'guyane-2020-2021',
  properties: { title, author: 'Délégation académique au numérique éducatif' },
  sheets: [
    coverSheet(),
    proseSheet('1-2 Contexte', 'Contexte, orientations et objectifs stratégiques', context),
    overviewSheet(),
    ...axisSheets.map(axisSheet),
    proseSheet('4 État des lieux', '4 - Annexe : État des lieux de l’académie', situation),
    annexSheet(),
  ],
};

function coverSheet(): SheetPlan {
  const sheet = new SheetBuilder('Feuille de route', factWidths, 'portrait');
  sheet.putMerged(0, 0, 0, 1, 'Feuille de route 2020-2021', looks.banner).height(0, 42);
  putFacts(sheet, 2, facts);
  return sheet.build();
}

function proseSheet(tab: string, band: string, sections: ProseSection[]): SheetPlan {
  const sheet = new SheetBuilder(tab, [proseWidth], 'portrait');
  sheet.put(0, 0, band, looks.banner).height(0, 36);
  putProse(sheet, 2, sections);
  return sheet.build();
}

function overviewSheet(): SheetPlan {
  const sheet = new SheetBuilder('3.1 Vue d’ensemble', [30, 30, 30, 30, 30]);
  sheet.putMerged(0, 0, 0, 4, '3 - Objectifs opérationnels en 5 axes', looks.banner).height(0, 36);
  sheet.put(2, 0, overviewHeading, looks.heading);
  putOverview(sheet, 4, overview, 30);
  return sheet.build();
}

function axisSheet({ tab, tables }: AxisSheet): SheetPlan {
  const sheet = new SheetBuilder(tab, fourColumnWidths);
  sheet.putMerged(0, 0, 0, 3, 'Feuille de route 2020-2021', looks.banner).height(0, 36);
  sheet.put(1, 0, 'Stratégie  Numérique  Académie de Guyane 2020-2021', looks.note);
  let row = 3;
  for (const table of tables) row = putFourColumnTable(sheet, row, table, bullet) + 1;
  return sheet.build();
}

function annexSheet(): SheetPlan {
  const sheet = new SheetBuilder('4 Annexe tableaux', [38, 16, 16, 16, 16, 16, 16]);
  sheet.putMerged(0, 0, 0, 6, '4 - Annexe : tableaux', looks.banner).height(0, 36);
  let row = 2;
  for (const table of annex) row = putAnnexTable(sheet, row, table) + 2;
  return sheet.build();
}

/** Puts one annex table from `top` down; answers the row after it and its note. */
function putAnnexTable(sheet: SheetBuilder, top: number, table: AnnexTable): number {
  sheet.put(top, 0, table.heading, looks.heading).height(top, 22);
  sheet.putRow(top + 1, 0, [table.corner === '' ? null : table.corner, ...table.categories], looks.header);
  let row = top + 2;
  for (const { label, values } of table.series) {
    sheet.put(row, 0, label, looks.label).putRow(row, 1, values, { ...looks.center, wrap: true });
    fitRow(
      sheet,
      row,
      values.map((value) => ({ text: String(value), width: 15 })),
    );
    row++;
  }
  if (table.note !== undefined) {
    sheet.put(row, 0, table.note, looks.note);
    row++;
  }
  return row;
}
