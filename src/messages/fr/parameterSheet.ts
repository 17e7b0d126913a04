import type { FollowUpParameters } from '../../domain/followUp/parameters';

interface ParameterText {
  label: string;
  /** What it does, in one sentence. */
  help: string;
}

const lines: Record<keyof FollowUpParameters, ParameterText> = {
  day: {
    label: 'Date de référence',
    help: 'Le jour auquel on compte les retards. Laissez vide pour aujourd’hui, ou écrivez par exemple la date du COPIL.',
  },
  watchBelow: {
    label: 'Seuil «\u00a0à surveiller\u00a0»',
    help: 'Un indicateur est à surveiller quand il est en dessous de ce qui est attendu à cette date, d’autant de points ou plus. Il faut qu’un rythme soit écrit pour lui.',
  },
  lateBelow: {
    label: 'Seuil «\u00a0en retard\u00a0»',
    help: 'De même, il est en retard quand l’écart est encore plus grand.',
  },
  staleMonths: {
    label: 'Mois sans mise à jour',
    help: 'Une valeur plus ancienne est signalée comme n’étant plus à jour, sauf si l’indicateur a sa propre périodicité.',
  },
  strict: {
    label: 'Moyenne stricte',
    help: 'Oui\u00a0: pas de moyenne tant qu’il manque un taux. Non\u00a0: la moyenne de ceux qui sont connus, avec leur nombre.',
  },
};

/** The sheet of what figures depend on. */
export const parameterTexts = {
  tab: 'Paramètres',
  title: 'Paramètres du suivi',
  usage:
    'Écrivez dans la colonne «\u00a0À remplir\u00a0»\u00a0: le suivi se recalcule. Une case vide reprend la valeur habituelle.',
  headers: { label: 'Paramètre', typed: 'À remplir', used: 'Valeur utilisée', help: 'À quoi il sert' },
  lines,
  yes: 'oui',
  no: 'non',
  /** As number formats show them, behind the number. */
  units: { points: 'points', months: 'mois' },
};
