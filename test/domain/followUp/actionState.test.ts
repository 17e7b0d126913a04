import {
  type ActionState,
  dueDayOf,
  isLate,
  lateActions,
  stateOfStatus,
} from '../../../src/domain/followUp/actionState';
import { action, field, texts } from '../../support/roadmap';

describe('the state that a status says', () => {
  it.each<[string, ActionState]>([
    ['À venir', 'toCome'],
    ['A lancer', 'toCome'],
    ['Non commencé', 'toCome'],
    ['Pas encore démarrée', 'toCome'],
    ['Non réalisée', 'toCome'],
    ['0 %', 'toCome'],
    ['À arbitrer', 'toDecide'],
    ['À l’étude', 'toDecide'],
    ['En attente de validation', 'toDecide'],
    ['En cours', 'underWay'],
    ['EN COURS DE RÉALISATION', 'underWay'],
    ['Démarré', 'underWay'],
    ['En retard', 'underWay'],
    ['Partiellement réalisé', 'underWay'],
    ['Réalisé partiellement', 'underWay'],
    ['Réalisé à 60 %', 'underWay'],
    ['60 %', 'underWay'],
    ['En pause', 'paused'],
    ['En attente', 'paused'],
    ['Reporté', 'paused'],
    ['Bloquée', 'blocked'],
    ['Réalisé', 'done'],
    ['Terminée', 'done'],
    ['Fait', 'done'],
    ['faite le 3 mars', 'done'],
    ['Réalisé à 100 %', 'done'],
    ['100 %', 'done'],
    ['oui', 'done'],
    ['Abandonné', 'givenUp'],
    ['Annulée', 'givenUp'],
    ['', 'unknown'],
    ['-', 'unknown'],
    ['DANE', 'unknown'],
    ['Faites vos jeux', 'done'],
    ['Faiblement avancé', 'unknown'],
  ])('« %s »', (status, state) => {
    expect(stateOfStatus(status)).toBe(state);
  });
});

describe('what is late', () => {
  const due = (text: string, status?: string) =>
    action('1 | Équiper', { fields: texts({ due: text, ...(status !== undefined && { status }) }) });

  it.each<[string, string, string | undefined, boolean]>([
    ['was due and goes on', 'février 2025', 'En cours', true],
    ['was due and has no status', 'février 2025', undefined, true],
    ['is due on the day', '1er mars 2025', 'En cours', false],
    ['was due and is done', 'février 2025', 'Réalisé', false],
    ['was due and is given up', 'février 2025', 'Abandonné', false],
    ['is due in the end', 'à terme', 'En cours', false],
  ])('what %s', (_case, text, status, isIt) => {
    expect(isLate(due(text, status), '2025-03-01')).toBe(isIt);
  });

  it('is due on the last day that its words cover, or on the day of its cell', () => {
    expect(dueDayOf(due('juin 2025'))).toBe('2025-06-30');
    expect(
      dueDayOf(action('1 | Équiper', { fields: { due: field('30/06/25', 'A1', { date: '2025-06-30' }) } })),
    ).toBe('2025-06-30');
    expect(dueDayOf(action('1 | Équiper'))).toBeUndefined();
  });

  it('is nothing where nobody follows any status', () => {
    const [open, silent] = [due('janvier 2025', 'En cours'), due('janvier 2025')];
    expect(lateActions([silent, silent], '2025-03-01')).toEqual([]);
    expect(lateActions([open, silent], '2025-03-01')).toHaveLength(2);
  });
});
