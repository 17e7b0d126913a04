import type { DecisionField } from '../../domain/copil/decisions';

interface DecisionColumnText {
  header: string;
  /** What is said where one types. */
  help: string;
}

export const decisionColumnTexts: Record<DecisionField, DecisionColumnText> = {
  committee: { header: 'Instance', help: 'Qui décide, par exemple\u00a0: comité de pilotage du numérique.' },
  date: { header: 'Date', help: 'Le jour de la réunion, par exemple 15/06/2026.' },
  text: { header: 'Décision', help: 'Ce qui est décidé ou demandé, en une phrase.' },
  action: {
    header: 'Action',
    help: 'L’action concernée\u00a0: choisissez-la dans la liste, ou laissez vide.',
  },
  owner: { header: 'Responsable', help: 'Qui s’en charge.' },
  due: { header: 'Échéance', help: 'Pour quel jour, par exemple 30/09/2026.' },
  status: { header: 'Suite', help: 'Où en est-elle\u00a0? Choisissez dans la liste.' },
};

/** The sheet « Décisions ». */
export const decisionTexts = {
  tab: 'Décisions',
  title: 'Décisions des instances',
  usage:
    'Une ligne par décision, demandée ou prise. Vos lignes sont reprises dans les documents, et restent quand les feuilles sont refaites. Continuez sous la dernière ligne\u00a0: le tableau s’agrandit.',
  source: 'Lu dans',
  place: (sheet: string, address: string) => `${sheet}, ${address}`,
  mark: { header: 'Repère', help: 'Sert à retrouver la ligne\u00a0: ne le changez pas.' },
  /** Heads the names that the list offers, which stand folded behind the table. */
  list: 'Liste des actions',
  states: ['À faire', 'En cours', 'Faite', 'Abandonnée'],
};
