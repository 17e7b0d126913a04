import type { SheetPlan } from '../../../../src/workbook/plan';
import { serialOfDate } from '../../../../src/workbook/serialDates';
import { fitRow } from '../fitRow';
import { factWidths, putFacts, putProse, proseWidth } from '../prose';
import type { Sample } from '../sample';
import { looks, SheetBuilder } from '../sheetBuilder';
import { axes, context, facts, framework, title, type ActionRow, type Axis } from './data';

function presentationSheet(): SheetPlan {
  const sheet = new SheetBuilder('Présentation', factWidths, 'portrait');
  sheet.putMerged(0, 0, 0, 1, title, looks.banner).height(0, 48);
  putFacts(sheet, 2, facts);
  return sheet.build();
}

function contextSheet(): SheetPlan {
  const sheet = new SheetBuilder('Contexte', [proseWidth], 'portrait');
  putProse(sheet, 0, [context]);
  return sheet.build();
}

const COLUMNS: [header: string, width: number][] = [
  ['Objectif', 22],
  ['Code', 7],
  ['Action', 30],
  ['Pilote', 26],
  ['Public', 18],
  ['Début', 11],
  ['Échéance', 11],
  ['Statut', 10],
  ['Indicateur', 26],
  ['Valeur initiale', 9],
  ['Valeur actuelle', 9],
  ['Valeur cible', 9],
];

function axisSheet({ number, title: name, objectives }: Axis): SheetPlan {
  const widths = COLUMNS.map(([, width]) => width);
  const sheet = new SheetBuilder(`Axe ${String(number)}`, widths);
  const last = COLUMNS.length - 1;
  sheet.putMerged(0, 0, 0, last, `Axe ${String(number)} : ${name}`, looks.banner).height(0, 36);
  sheet.putRow(
    2,
    0,
    COLUMNS.map(([header]) => header),
    looks.header,
  );
  sheet.height(2, 32);
  for (const objective of objectives) {
    const top = sheet.nextRow;
    objective.rows.forEach((row, i) => {
      putAction(sheet, top + i, row);
    });
    sheet.putMerged(
      top,
      0,
      top + objective.rows.length - 1,
      0,
      `${objective.code} ${objective.title}`,
      looks.label,
    );
  }
  return sheet.build();
}

function putAction(sheet: SheetBuilder, row: number, one: ActionRow): void {
  sheet.putRow(row, 1, [one.code, one.action, one.owner, one.audience], looks.text);
  const day = { ...looks.center, numberFormat: 'dd/mm/yyyy' };
  sheet.putRow(row, 5, [serialOfDate(one.start), serialOfDate(one.due)], day);
  sheet.put(row, 7, one.status, looks.center).put(row, 8, one.indicator, looks.text);
  const value = { ...looks.center, numberFormat: one.share ? '0%' : '#,##0' };
  sheet.putRow(row, 9, [one.baseline, one.current, one.target], value);
  fitRow(
    sheet,
    row,
    [one.action, one.owner, one.audience, one.indicator].map((text, i) => ({
      text,
      width: [30, 26, 18, 26][i]!,
    })),
  );
}

const GOAL_WIDTH = 18;

function matrixSheet(): SheetPlan {
  const goals = framework.axes.flatMap((axis) => axis.objectives);
  const sheet = new SheetBuilder('Projet académique', [8, 44, ...goals.map(() => GOAL_WIDTH)]);
  sheet.putMerged(0, 0, 0, goals.length + 1, framework.title, looks.banner).height(0, 36);
  let column = 2;
  for (const { title: name, objectives } of framework.axes) {
    sheet.putMerged(2, column, 2, column + objectives.length - 1, name, looks.header);
    column += objectives.length;
  }
  sheet.putRow(3, 0, ['Code', 'Action', ...goals], looks.header);
  fitRow(sheet, 2, [{ text: framework.axes[0]!.title, width: 2 * GOAL_WIDTH }]);
  fitRow(
    sheet,
    3,
    goals.map((text) => ({ text, width: GOAL_WIDTH })),
  );
  for (const { code, action, serves } of axes.flatMap((axis) =>
    axis.objectives.flatMap(({ rows }) => rows),
  )) {
    const row = sheet.nextRow;
    sheet.putRow(row, 0, [code, action], looks.text);
    sheet.putRow(
      row,
      2,
      goals.map((_, goal) => (serves.includes(goal) ? 'X' : null)),
      looks.center,
    );
    fitRow(sheet, row, [{ text: action, width: 44 }]);
  }
  return sheet.build();
}

/** An ordinary roadmap of an invented académie: nothing in it calls for a finding. */
export const withoutFinding: Sample = {
  file: 'exemple-sans-constat',
  properties: { title, author: 'DRANE' },
  sheets: [presentationSheet(), contextSheet(), ...axes.map(axisSheet), matrixSheet()],
};
