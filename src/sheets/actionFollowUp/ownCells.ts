import type { ActionFollowUpField } from '../../domain/followUp/followUpFields';
import { typedShare } from '../../domain/followUp/typedShare';
import { readWeather } from '../../domain/followUp/weather';
import type { Action, Field } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import { weatherTexts } from '../../messages/fr/followUp';
import type { PlannedCell } from '../../workbook/plan';
import { SHARE_FORMAT } from '../looks';

/** How the cells of these fields show numbers. */
const numberFormats: Partial<Record<ActionFollowUpField, string>> = {
  progress: SHARE_FORMAT,
  weatherDate: 'dd/mm/yyyy',
};

/** The style that the content of the cell of a field needs: a number format, or none. */
export function formatOfField(field: ActionFollowUpField): Pick<PlannedCell, 'style'> {
  const numberFormat = numberFormats[field];
  return numberFormat === undefined ? {} : { style: { numberFormat } };
}

/**
 * What the user's own sheets say of an action: words as they are written, a share as a fraction of 1. Nothing is guessed:
 * what they do not say is an empty cell.
 */
export function ownActionCell(action: Action, field: ActionFollowUpField): PlannedCell {
  const value = ownValue(action, field);
  return { ...(value !== '' && { value }), ...formatOfField(field) };
}

function ownValue({ fields, extra }: Action, field: ActionFollowUpField): string | number {
  switch (field) {
    case 'status':
      return tidy(fields.status?.text ?? '');
    case 'progress':
      return shareOf(fields.progress);
    case 'weather':
      return weatherOf(extra);
    // Remarks of a fiche say what to heed for ever: they are no comment of a day.
    case 'weatherDate':
    case 'comment':
      return '';
  }
}

/** A share that is not understood stays in its own words. */
function shareOf(progress: Field | undefined): string | number {
  if (progress === undefined) return '';
  const points = typedShare(progress);
  return points === undefined ? progress.text : Number((points / 100).toPrecision(12));
}

/** A column « Météo » of the user's own is no field of the model: it is kept beside the fields, by its header. */
function weatherOf(extra: Action['extra']): string {
  const field = Object.entries(extra).find(([header]) => /^meteo(?: |$)/.test(plainKey(header)))?.[1];
  const text = tidy(field?.text ?? '');
  const weather = readWeather(text);
  return weather === undefined ? text : weatherTexts[weather];
}
