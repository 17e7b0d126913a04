import type { SheetPlan } from '../../../../src/workbook/plan';
import type { Sample } from '../sample';
import { looks, SheetBuilder } from '../sheetBuilder';
import { crossTables, objectivesPerAxis } from './crossTables';
import { axes, cover, framework } from './data';
import type { Axis, CrossTable, Fiche } from './types';

const ficheLabels: { label: string; field: Exclude<keyof Fiche, 'code' | 'title'> }[] = [
  { label: 'Objectifs spécifiques', field: 'aim' },
  { label: 'Public', field: 'audience' },
  { label: 'Acteurs', field: 'actors' },
  { label: 'Description succincte', field: 'description' },
  { label: 'Programmation ou calendrier', field: 'schedule' },
  { label: 'Indicateurs', field: 'indicators' },
  { label: 'Remarques, moyens, points de vigilance …', field: 'remarks' },
];

/** The height in points that a wrapped text needs in a column of this width; Excel fits no merged cell itself. */
function heightOf(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  return lines * 15 + 4;
}

function finish(builder: SheetBuilder, pageBreaks: number[] = []): SheetPlan {
  const plan = builder.build();
  const footer = `&L${cover.institution}&RFeuille de route ${cover.period}`;
  return { ...plan, print: { ...plan.print, footer, ...(pageBreaks.length > 0 ? { pageBreaks } : {}) } };
}

function coverSheet(): SheetPlan {
  const widths = [10, 34, 60];
  const builder = new SheetBuilder('Présentation', widths, 'landscape');
  builder.putMerged(0, 0, 0, 2, cover.title, looks.banner).height(0, 42);
  builder.putMerged(1, 0, 1, 2, cover.institution, looks.heading).height(1, 24);
  builder.putMerged(2, 0, 2, 2, cover.period, looks.heading).height(2, 24);
  builder.putMerged(4, 0, 4, 2, cover.foreword, looks.prose).height(4, heightOf(cover.foreword, 104));
  builder.put(5, 2, cover.signature, { ...looks.note, horizontal: 'right' });
  axes.forEach((axis, i) => {
    const row = 7 + i;
    builder.put(row, 0, `Axe ${axis.number}`, looks.label);
    builder.put(row, 1, axis.coverTitle, { ...looks.text, bold: true });
    builder.put(row, 2, axis.coverText, looks.text);
    builder.height(row, Math.max(heightOf(axis.coverTitle, 30), heightOf(axis.coverText, 64)));
  });
  builder.put(builder.nextRow + 1, 0, cover.contact, looks.note);
  return finish(builder);
}

/** A label in the first column, its text over the two others. */
function putField(builder: SheetBuilder, row: number, label: string, text: string): void {
  builder.put(row, 0, label, looks.label);
  builder.putMerged(row, 1, row, 2, text === '' ? null : text, looks.text);
  builder.height(row, Math.max(heightOf(label, 22), heightOf(text, 80)));
}

function putFiche(builder: SheetBuilder, axis: Axis, fiche: Fiche): void {
  const top = builder.nextRow + 1;
  builder.putMerged(top, 0, top, 2, axis.ficheTitle, { ...looks.heading, size: 11, italic: true });
  builder.putMerged(top + 1, 0, top + 1, 2, `${fiche.code} : ${fiche.title}`, looks.heading);
  builder.height(top, 20).height(top + 1, 24);
  ficheLabels.forEach(({ label, field }, i) => putField(builder, top + 2 + i, label, fiche[field]));
}

function axisSheet(axis: Axis): SheetPlan {
  const builder = new SheetBuilder(`Axe ${axis.number}`, [22, 26, 48], 'portrait');
  builder.putMerged(0, 0, 0, 2, `Axe ${axis.number} : ${axis.coverTitle}`, looks.banner).height(0, 48);
  axis.card.forEach(({ label, text }, i) => putField(builder, 2 + i, label, text));
  const tableTop = builder.nextRow + 1;
  axis.summary.forEach(({ code, title, text }, i) => {
    const row = tableTop + i;
    builder.put(row, 0, code, { ...looks.center, bold: true });
    builder.put(row, 1, title, { ...looks.text, bold: true });
    builder.put(row, 2, text, looks.text);
    builder.height(row, Math.max(heightOf(title, 26), heightOf(text, 50)));
  });
  const pageBreaks: number[] = [];
  axis.fiches.forEach((fiche, i) => {
    // Two fiches a page.
    if (i % 2 === 0) pageBreaks.push(builder.nextRow + 1);
    putFiche(builder, axis, fiche);
  });
  return finish(builder, pageBreaks);
}

function frameworkSheet(): SheetPlan {
  const builder = new SheetBuilder('Projet académique', [100], 'landscape');
  builder.put(0, 0, framework.title, looks.banner).height(0, 52);
  framework.introduction.forEach((text, i) => {
    builder.put(2 + i, 0, text, looks.prose).height(2 + i, heightOf(text, 94));
  });
  const listTop = builder.nextRow + 1;
  builder.put(listTop, 0, framework.axesHeading, looks.heading).height(listTop, 24);
  for (const axis of framework.axes) {
    builder.put(builder.nextRow, 0, `o ${axis.title}`, { bold: true, indent: 1 });
    for (const objective of axis.objectives) builder.put(builder.nextRow, 0, `o ${objective}`, { indent: 4 });
  }
  const roadmapTop = builder.nextRow + 1;
  builder.put(roadmapTop, 0, framework.roadmapHeading, looks.heading).height(roadmapTop, 24);
  for (const axis of axes) {
    builder.put(builder.nextRow, 0, `o Axe ${axis.number} : ${axis.listTitle}`, { indent: 1 });
  }
  return finish(builder);
}

function putCrossTable(builder: SheetBuilder, table: CrossTable): void {
  const top = builder.nextRow + 1;
  let column = 2;
  table.axisTitles.forEach((title, i) => {
    const width = objectivesPerAxis[i]!;
    builder.putMerged(top, column, top, column + width - 1, title, looks.header);
    column += width;
  });
  builder.height(top, 36);
  builder.putRow(top + 1, 2, table.objectives, { ...looks.header, bold: false, size: 9 });
  builder.height(top + 1, 88);
  // The document leaves an empty row between the labels and the first action.
  builder.putRow(top + 2, 0, Array<null>(13).fill(null), looks.text).height(top + 2, 8);
  table.rows.forEach(({ code, title, marks }, i) => {
    const row = top + 3 + i;
    builder.put(row, 0, code, { ...looks.center, bold: true });
    builder.put(row, 1, title, { ...looks.text, vertical: 'center' });
    const cells = Array.from(marks, (mark) => (mark === '·' ? null : mark));
    builder.putRow(row, 2, cells, looks.center).height(row, heightOf(title, 26));
  });
}

function crossSheet(): SheetPlan {
  const builder = new SheetBuilder('Tableaux croisés', [6, 26, ...Array<number>(11).fill(13.5)], 'landscape');
  builder.putMerged(0, 0, 0, 12, 'Feuille de route et projet académique', looks.banner).height(0, 32);
  const tops: number[] = [];
  for (const table of crossTables) {
    tops.push(builder.nextRow + 1);
    putCrossTable(builder, table);
  }
  return finish(builder, [tops[2]!]);
}

/** Feuille de route of the académie de Nice: cards, fiches-actions and the four cross tables. */
export const nice: Sample = {
  file: 'nice-2017-2019',
  properties: { title: `${cover.title} ${cover.period}`, author: cover.institution },
  sheets: [coverSheet(), ...axes.map(axisSheet), frameworkSheet(), crossSheet()],
};
