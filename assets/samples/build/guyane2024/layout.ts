import type { SheetPlan } from '../../../../src/workbook/plan';
import { fourColumnWidths, putFourColumnTable } from '../fourColumnTable';
import { putOverview } from '../overview';
import { factWidths, proseWidth, putFacts, putProse } from '../prose';
import type { Sample } from '../sample';
import { looks, SheetBuilder } from '../sheetBuilder';
import { bullet, context, facts, overview, overviewHeading, title } from './data';
import { tables } from './tables';

/** The three tables stand one under the other on one sheet. */
export const guyane2024: Sample = {
  file: 'guyane-2024-2025',
  properties: { title, author: 'Délégation de région académique au numérique pour l’éducation' },
  sheets: [coverSheet(), contextSheet(), overviewSheet(), tablesSheet()],
};

function coverSheet(): SheetPlan {
  const sheet = new SheetBuilder('Couverture', factWidths, 'portrait');
  sheet.putMerged(0, 0, 0, 1, title, looks.banner).height(0, 42);
  putFacts(sheet, 2, facts);
  return sheet.build();
}

function contextSheet(): SheetPlan {
  const sheet = new SheetBuilder('Contexte', [proseWidth], 'portrait');
  sheet.put(0, 0, 'Contexte, orientations et objectifs stratégiques', looks.banner).height(0, 36);
  putProse(sheet, 2, context);
  return sheet.build();
}

function overviewSheet(): SheetPlan {
  const sheet = new SheetBuilder("Vue d'ensemble", [44, 44, 44]);
  sheet.putMerged(0, 0, 0, 2, '3. Objectifs opérationnels', looks.banner).height(0, 36);
  sheet.put(1, 0, overviewHeading, looks.heading);
  putOverview(sheet, 3, overview, 44);
  return sheet.build();
}

function tablesSheet(): SheetPlan {
  const sheet = new SheetBuilder('Actions par axe', fourColumnWidths);
  sheet
    .putMerged(
      0,
      0,
      0,
      3,
      "Objectifs opérationnels déclinés par axe en actions, leviers et indicateurs d'évaluation",
      looks.banner,
    )
    .height(0, 42);
  sheet.put(1, 0, 'Année 2024-2025', looks.note);
  let row = 3;
  for (const table of tables) row = putFourColumnTable(sheet, row, table, bullet) + 2;
  return sheet.build();
}
