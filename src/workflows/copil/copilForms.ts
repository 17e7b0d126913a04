import { copilDateFields, type CopilField } from '../../domain/copil/copilFields';
import { decisionDateFields, decisionFields, type DecisionField } from '../../domain/copil/decisions';
import { decisionColumnTexts, decisionTexts } from '../../messages/fr/decisionSheet';
import { textsSheetTexts } from '../../messages/fr/textsSheet';
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
