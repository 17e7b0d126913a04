import type { actionFollowUpFields, indicatorFollowUpFields } from '../../domain/followUp/followUpFields';

type Field = (typeof indicatorFollowUpFields)[number] | (typeof actionFollowUpFields)[number];

/** What is typed of an item, with its article, for the middle of a sentence. */
const fieldNames: Record<Field, string> = {
  target: 'la cible',
  current: 'la valeur',
  currentDate: 'la date de la valeur',
  comment: 'le commentaire',
  unit: 'l’unité',
  direction: 'le sens',
  tolerance: 'la tolérance',
  baseline: 'le départ',
  baselineDate: 'la date du départ',
  due: 'l’échéance',
  rhythm: 'le rythme',
  dataSource: 'la source',
  frequency: 'la périodicité',
  owner: 'le pilote',
  weight: 'la pondération',
  status: 'le statut',
  progress: 'l’avancement',
  weather: 'la météo',
  weatherDate: 'la date de la météo',
};

/**
 * A field of the follow-up with its article.
 * @example fieldName('step2026') → 'la cible 2026'
 */
export function fieldName(field: string): string {
  const step = /^step(\d{4})$/.exec(field);
  if (step) return `la cible ${step[1]!}`;
  return (fieldNames as Partial<Record<string, string>>)[field] ?? 'une réponse';
}
