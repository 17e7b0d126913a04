import { readingColumnTexts, readingTexts } from '../../messages/fr/readingSheet';
import type { TypedColumns } from './typedRows';

/** The id of the sheet « Relevés ». */
export const READINGS_ID = 'releves';
export const READINGS_TAB = readingTexts.tab;

/** What is typed in a row of values. */
export const readingFields = ['date', 'place', 'level', 'value', 'comment'] as const;

export const readingColumns: TypedColumns = {
  label: readingColumnTexts.indicator.header,
  mark: readingColumnTexts.mark.header,
  headers: [
    { text: readingColumnTexts.indicator.header },
    ...readingFields.map((field) => ({ text: readingColumnTexts[field].header, field })),
    { text: readingColumnTexts.mark.header },
  ],
};
