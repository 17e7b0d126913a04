import type { FileChild } from 'docx';
import { decisionAction, decisionFields, type DecisionField } from '../domain/copil/decisions';
import { dayInWords } from '../domain/copil/dayInWords';
import type { Decision, Roadmap } from '../domain/roadmap';
import { decisionColumnTexts } from '../messages/fr/decisionSheet';
import { committeeTexts, documentTexts } from '../messages/fr/document';
import { heading, line, prose } from './blocks';
import type { ComposePart } from './part';
import { styleIds } from './styles';
import { textTable } from './textTable';

/** Those of days hold « 1er septembre 2025 » on one line. */
const WIDTHS: Record<DecisionField, number> = {
  committee: 3,
  date: 3,
  text: 7,
  action: 3,
  owner: 3,
  due: 3,
  status: 4,
};

/** What the committee is told and what it decided: successes, difficulties, decisions, dates to come. */
export const committee: ComposePart = ({ roadmap, texts }) => {
  const children = [
    ...list(committeeTexts.successes, [texts.success1, texts.success2, texts.success3]),
    ...list(committeeTexts.difficulties, [texts.difficulty1, texts.difficulty2, texts.difficulty3]),
    ...decisionTable(roadmap),
    ...(texts.nextDates === undefined
      ? []
      : [heading(2, committeeTexts.nextDates), ...prose(texts.nextDates)]),
  ];
  if (children.length === 0) return [];
  return [{ orientation: 'landscape', children: [heading(1, documentTexts.committee), ...children] }];
};

function list(title: string, texts: readonly (string | undefined)[]): FileChild[] {
  const said = texts.filter((text) => text !== undefined);
  if (said.length === 0) return [];
  return [heading(2, title), ...said.map((text) => line(text, styleIds.bullet))];
}

function decisionTable(roadmap: Roadmap): FileChild[] {
  if (roadmap.decisions.length === 0) return [];
  return [
    heading(2, committeeTexts.decisions),
    textTable({
      orientation: 'landscape',
      columns: decisionFields.map((field) => ({
        header: decisionColumnTexts[field].header,
        width: WIDTHS[field],
      })),
      rows: roadmap.decisions.map((decision) =>
        decisionFields.map((field) => ({ content: decisionText(roadmap, decision, field) })),
      ),
    }),
  ];
}

function decisionText(roadmap: Roadmap, decision: Decision, field: DecisionField): string {
  if (field === 'action') return decisionAction(roadmap, decision);
  const text = decision[field] ?? '';
  return field === 'date' || field === 'due' ? dayInWords(text) : text;
}
