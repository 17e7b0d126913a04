import type { FileChild } from 'docx';
import { followedIndicator } from '../domain/followUp/followedIndicator';
import { progressOf } from '../domain/followUp/progressOf';
import { frenchDay } from '../domain/frenchDay';
import { frenchNumber } from '../domain/frenchNumber';
import type { Axis, Indicator, Measure, Roadmap } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';
import { progressStateTexts } from '../messages/fr/followUp';
import { axisTableHeaders, datedFigure, documentTexts, indicatorHeaders } from '../messages/fr/document';
import { topOf } from './axisRows';
import { heading } from './blocks';
import { codedTitle, levelHeading } from './labels';
import type { ComposePart, DocumentMaterial } from './part';
import { placedItems, printedAxes, standsUnder, type Placed } from './placed';
import { textTable, type TextCell } from './textTable';

/**
 * Indicators with départ, cible, valeur, taux and état, by axis; columns in which nothing stands are left out. Where nothing
 * but their names is known the tables by axis have said it all.
 */
export const indicators: ComposePart = (material) => {
  const { roadmap, hasTables } = material;
  const placed = placedItems(roadmap);
  const areMeasured = roadmap.indicators.some(isMeasured);
  if (placed.indicators.length === 0 || (hasTables && !areMeasured)) return [];
  const children = printedAxes(roadmap, placed).flatMap((axis) => {
    const own = placed.indicators.filter(standsUnder(roadmap, axis));
    return own.length === 0 ? [] : axisTable(material, axis, own);
  });
  return [{ orientation: 'landscape', children: [heading(1, documentTexts.indicators), ...children] }];
};

function isMeasured({ baseline, current, targets }: Indicator): boolean {
  return baseline !== undefined || current !== undefined || targets.length > 0;
}

function axisTable(material: DocumentMaterial, axis: Axis | null, own: Placed<Indicator>[]): FileChild[] {
  const { roadmap } = material;
  const { levels } = roadmap;
  const inOrder = [null, ...roadmap.objectives.map(({ id }) => id)].flatMap((id) =>
    own.filter(({ objective }) => objective === id),
  );
  const places = inOrder.map(({ objective }) => standsIn(roadmap, objective));
  const [tops, fields] = [places.map(({ top }) => top), places.map(({ field }) => field)];
  const isTaken = plainKey(levels.objective) === plainKey(indicatorHeaders.target);
  const name = axis === null ? documentTexts.withoutAxis : levelHeading(axis, levels.axis);
  return [
    heading(2, name),
    textTable({
      orientation: 'landscape',
      columns: [
        { header: levels.objective, width: 5 },
        { header: levels.field ?? axisTableHeaders.field, width: 5 },
        { header: indicatorHeaders.indicator, width: 7 },
        { header: indicatorHeaders.baseline, width: 3 },
        { header: indicatorHeaders[isTaken ? 'targetValue' : 'target'], width: 5 },
        { header: indicatorHeaders.current, width: 3 },
        { header: indicatorHeaders.rate, width: 3.2 },
        { header: indicatorHeaders.state, width: 3 },
      ],
      rows: inOrder.map(({ item }, i) => [
        coveringCell(tops, i),
        coveringCell(fields, i),
        ...indicatorCells(material, item),
      ]),
    }),
  ];
}

/** What a cell over rows says: the same `key` in rows below each other is one cell. */
interface Covering {
  key: string;
  label: string;
}

/** The objective at the top, and the champ opérationnel below it, of what stands under an objective. */
function standsIn({ objectives }: Roadmap, objective: string | null): { top: Covering; field: Covering } {
  const all = new Map(objectives.map((one) => [one.id, one]));
  const own = objective === null ? undefined : all.get(objective);
  if (own === undefined) return { top: { key: '', label: '' }, field: { key: '', label: '' } };
  const top = topOf(own, all);
  return {
    top: { key: top.id, label: codedTitle(top) },
    field: { key: own.id, label: own === top ? '' : codedTitle(own) },
  };
}

/** What covers a row, in the first of its rows. */
function coveringCell(column: readonly Covering[], i: number): TextCell | null {
  const { key, label } = column[i]!;
  if (column[i - 1]?.key === key) return null;
  const next = column.findIndex((one, at) => at > i && one.key !== key);
  return { content: label, rows: (next < 0 ? column.length : next) - i };
}

function indicatorCells({ roadmap, parameters }: DocumentMaterial, indicator: Indicator): TextCell[] {
  const { baseline, current, targets, details } = indicator;
  const { rate, state } = progressOf(followedIndicator(indicator, roadmap), parameters);
  // A state that says only that nothing was measured says nothing.
  const isFollowed = current !== undefined;
  return [
    { content: [{ text: codedTitle(indicator), details }] },
    { content: figure(baseline) },
    { content: targets.map(figure).join('\n') },
    { content: figure(current) },
    { content: rate === null ? '' : `${frenchNumber(rate, 0)} %` },
    { content: isFollowed ? progressStateTexts[state] : '' },
  ];
}

/** A figure as it is written, with its day where its words do not tell it; the end of a year is the year. */
function figure(measure: Measure | undefined): string {
  if (measure === undefined) return '';
  const text = tidy(measure.text);
  const { date } = measure;
  if (date === undefined || text.includes(date.slice(0, 4))) return text;
  return datedFigure(text, date.endsWith('-12-31') ? date.slice(0, 4) : frenchDay(date));
}
