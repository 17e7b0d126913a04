import type { FileChild } from 'docx';
import { followedIndicator } from '../domain/followUp/followedIndicator';
import { progressOf } from '../domain/followUp/progressOf';
import { frenchDay } from '../domain/frenchDay';
import { frenchNumber } from '../domain/frenchNumber';
import type { Axis, Indicator, Measure, Roadmap } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { progressStateTexts } from '../messages/fr/followUp';
import { datedFigure, documentTexts, indicatorHeaders } from '../messages/fr/document';
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
  const name = axis === null ? documentTexts.withoutAxis : levelHeading(axis, levels.axis);
  return [
    heading(2, name),
    textTable({
      orientation: 'landscape',
      columns: [
        { header: levels.field ?? levels.objective, width: 6 },
        { header: indicatorHeaders.indicator, width: 8 },
        { header: indicatorHeaders.baseline, width: 3 },
        { header: indicatorHeaders.target, width: 5 },
        { header: indicatorHeaders.current, width: 3 },
        { header: indicatorHeaders.rate, width: 3.2 },
        { header: indicatorHeaders.state, width: 3 },
      ],
      rows: inOrder.map((placed, i) => [
        objectiveCell(roadmap, inOrder, i),
        ...indicatorCells(material, placed.item),
      ]),
    }),
  ];
}

/** The objective in the first of its rows, over all of them. */
function objectiveCell(roadmap: Roadmap, inOrder: Placed<Indicator>[], i: number): TextCell | null {
  const { objective } = inOrder[i]!;
  if (i > 0 && inOrder[i - 1]!.objective === objective) return null;
  const rows = inOrder.filter((one) => one.objective === objective).length;
  const found = roadmap.objectives.find(({ id }) => id === objective);
  return { content: found === undefined ? '' : codedTitle(found), rows };
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
