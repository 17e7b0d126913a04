import { copilDateFields, type CopilField } from '../../domain/copil/copilFields';
import { decisionDateFields, decisionFields, type DecisionField } from '../../domain/copil/decisions';
import type { Field } from '../../domain/roadmap';
import { decisionColumnTexts, decisionTexts } from '../../messages/fr/decisionSheet';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
import { comparedText } from '../followUp/cellText';
import type { TypedColumns } from '../followUp/typedRows';

const { headers } = textsSheetTexts;

/** The columns of the sheet « Textes »: in a row that somebody added, the question is typed too. */
export const textColumns: TypedColumns = {
  label: headers.label,
  mark: headers.mark,
  headers: [
    { text: headers.label },
    { text: headers.question, field: 'question' },
    { text: headers.text, field: 'text' },
    { text: headers.mark },
  ],
};

/** The columns of the sheet « Décisions ». */
export const decisionColumns: TypedColumns = {
  label: decisionColumnTexts.text.header,
  mark: decisionTexts.mark.header,
  headers: [
    ...decisionFields.map((field) => ({ text: decisionColumnTexts[field].header, field })),
    { text: decisionTexts.source },
    { text: decisionTexts.mark.header },
  ],
};

/** Whether a field is for words: a number in it is one of them. */
export function isTextField(field: string): boolean {
  return !copilDateFields.has(field as CopilField) && !decisionDateFields.has(field as DecisionField);
}

/** The text under which the state keeps a cell: of words all of it, their line breaks too. */
export function keptText(cell: Field, field: string): string {
  return cell.number === undefined || isTextField(field) ? cell.text : comparedText(cell);
}
