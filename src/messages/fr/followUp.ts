import type { ActionState } from '../../domain/followUp/actionState';
import type { Direction, Rhythm } from '../../domain/followUp/followed';
import type { MissingRate, ProgressState } from '../../domain/followUp/progress';
import type { WeatherCode } from '../../domain/followUp/weather';

/** Which way a figure is meant to go: what is offered on the sheet « Suivi ». */
export const directionTexts: Record<Direction, string> = {
  up: 'hausse',
  down: 'baisse',
  atLeast: 'maintien ≥',
  atMost: 'maintien ≤',
  within: 'maintien ±',
  milestone: 'jalon oui/non',
  qualitative: 'qualitatif',
};

/** How the way to a target is meant to be gone. */
export const rhythmTexts: Record<Rhythm, string> = {
  linear: 'linéaire',
  schoolYear: 'année scolaire',
  milestones: 'jalons',
};

/** What is offered for how often a value is expected; anything else may be typed. */
export const frequencyTexts = ['mensuelle', 'trimestrielle', 'semestrielle', 'annuelle', 'tous les deux ans'];

/** An indicator in one word, with a sign that is told apart without colour. */
export const progressStateTexts: Record<ProgressState, string> = {
  met: '✓ Cible atteinte',
  late: '! En retard',
  watch: '~ À surveiller',
  onTrack: '= En ligne',
  underWay: '→ En cours',
  unmeasured: '? Non mesuré',
  unknown: '– Non calculable',
};

/** Why there is no taux d’avancement, and what would give one. */
export const missingRateTexts: Record<MissingRate, string> = {
  noCurrent: 'Aucune valeur\u00a0: écrivez-la dans la colonne «\u00a0Valeur\u00a0»',
  noTarget: 'Aucune cible chiffrée\u00a0: écrivez-la dans la colonne «\u00a0Cible\u00a0»',
  noBaseline: 'Aucun départ\u00a0: écrivez la valeur d’où l’on part (0 si l’on part de rien)',
  relativeTarget: 'La cible est une évolution\u00a0: écrivez le niveau à atteindre',
  otherUnits: 'La cible et la valeur n’ont pas la même unité',
  qualitative: 'Indicateur qualitatif\u00a0: il se juge en mots',
};

/** Whether the value is recent enough. */
export const freshnessTexts = {
  fresh: 'Oui',
  stale: (months: string) => `Non (${months} mois)`,
  undated: 'Sans date',
  none: '',
};

/** The statuses of an action that are offered. */
export const actionStateTexts: Record<Exclude<ActionState, 'unknown'>, string> = {
  toCome: 'À venir',
  toDecide: 'À arbitrer',
  underWay: 'En cours',
  paused: 'En pause',
  blocked: 'Bloqué',
  done: 'Réalisé',
  givenUp: 'Abandonné',
};

/** The four words of PILOTE: a person chooses one, no figure does. */
export const weatherTexts: Record<WeatherCode, string> = {
  secured: 'Objectifs sécurisés',
  attainable: 'Objectifs atteignables',
  support: 'Appuis nécessaires',
  compromised: 'Objectifs compromis',
};

/** How a milestone answers; anything else that says the same is understood too. */
export const milestoneAnswers = { 1: 'oui', 0: 'non' } as const;
