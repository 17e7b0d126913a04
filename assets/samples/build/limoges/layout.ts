import type { SheetPlan } from '../../../../src/workbook/plan';
import { factWidths, proseWidth, putFacts, putProse } from '../prose';
import type { Sample } from '../sample';
import { fitRow } from '../fitRow';
import { looks, SheetBuilder } from '../sheetBuilder';
import { cardSheets, context, facts, title, type AxisCard, type CardSheet } from './data';

/** Seven cards of labels and values, stacked on two sheets. */
export const limoges: Sample = {
  file: 'limoges-2016-2017',
  properties: { title, author: 'Délégation académique au numérique' },
  sheets: [presentationSheet(), contextSheet(), ...cardSheets.map(cardSheet)],
};

function presentationSheet(): SheetPlan {
  const sheet = new SheetBuilder('Présentation', factWidths, 'portrait');
  sheet.putMerged(0, 0, 0, 1, title, looks.banner).height(0, 48);
  putFacts(sheet, 2, facts);
  return sheet.build();
}

function contextSheet(): SheetPlan {
  const sheet = new SheetBuilder('Contexte', [proseWidth], 'portrait');
  putProse(sheet, 0, context);
  return sheet.build();
}

function cardSheet({ tab, heading, cards }: CardSheet): SheetPlan {
  const sheet = new SheetBuilder(tab, factWidths, 'portrait');
  sheet.putMerged(0, 0, 0, 1, heading, { ...looks.banner, size: 12 }).height(0, 40);
  let row = 2;
  for (const card of cards) row = putCard(sheet, row, card) + 1;
  return sheet.build();
}

/** Puts one card from `top` down, one line of the cell an item; answers the row after it. */
function putCard(sheet: SheetBuilder, top: number, card: AxisCard): number {
  const axis = card.description === undefined ? card.title : `${card.title}\n${card.description}`;
  sheet.put(top, 0, 'Axe', looks.header).put(top, 1, axis, { ...looks.label, fill: 'D9E2F3' });
  fitRow(sheet, top, [{ text: axis, width: factWidths[1], size: 12 }]);
  return putFacts(sheet, top + 1, [
    ['État des lieux', card.situation.join('\n')],
    ['Objectifs', card.objectives.join('\n')],
    ['Actions à mener', card.actions.join('\n')],
    ['Moyens et acteurs mobilisés', card.means.join('\n')],
    ['Indicateurs et preuves de réussite', card.indicators.join('\n')],
  ]);
}
