import { composeDocument, type DocumentOptions } from '../../src/documents/composeDocument';
import type { Roadmap } from '../../src/domain/roadmap';
import { action, axis, field, lever, objective, roadmap, texts } from '../support/roadmap';
import { openedDocument, type OpenedDocument } from './openedDocument';

export const DAY = '2025-03-12';

/** The document of a roadmap, opened. */
export async function documentOf(
  given: Partial<Roadmap>,
  options: Partial<DocumentOptions> = {},
): Promise<OpenedDocument> {
  return openedDocument(await composeDocument(roadmap(given), { day: DAY, ...options }));
}

/** Two axes, the second with nothing in it. */
export const small: Partial<Roadmap> = {
  title: field('Feuille de route : le numérique'),
  institution: field('Académie de Belleville'),
  period: field('2025-2027'),
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  objectives: [objective('1.1 | Former les équipes', { axis: 'axe 1' })],
  actions: [
    action('1.1.1 | Réunir', { objective: 'objectif 1.1', row: 'F!4', details: ['par bassin'] }),
    action('1.1.2 | Publier', { objective: 'objectif 1.1', row: 'F!4' }),
    action('1.1.3 | Relire', { objective: 'objectif 1.1', row: 'F!5', fields: texts({ owner: 'DANE' }) }),
  ],
  levers: [lever('Un budget', { objective: 'objectif 1.1', row: 'F!4' })],
};
