import type { CopilField } from '../../domain/copil/copilFields';
import type { CopilTexts } from '../../domain/copil/copilTexts';

interface TextLine {
  label: string;
  /** A question that helps to write. */
  question: string;
}

const lines: Record<CopilField, TextLine> = {
  committee: {
    label: 'Instance',
    question: 'Quelle instance se réunit\u00a0? Par exemple\u00a0: comité de pilotage du numérique.',
  },
  committeeDate: { label: 'Date de la réunion', question: 'Quel jour se réunit-elle\u00a0?' },
  title: { label: 'Titre', question: 'Sous quel titre ce document est-il présenté\u00a0?' },
  institution: { label: 'Académie', question: 'De quelle académie ou région académique\u00a0?' },
  period: { label: 'Période', question: 'Pour quelles années\u00a0?' },
  version: { label: 'Version', question: 'Quelle version de ce document\u00a0? Par exemple\u00a0: 2.' },
  versionDate: { label: 'Date de la version', question: 'De quel jour est cette version\u00a0?' },
  isFinal: {
    label: 'Version définitive',
    question:
      'Est-elle définitive\u00a0? Dès qu’une version ou une date est écrite, chaque page porte «\u00a0PROJET\u00a0» jusqu’au «\u00a0oui\u00a0».',
  },
  preamble: { label: 'Préambule', question: 'Pourquoi cette feuille de route, et pour qui\u00a0?' },
  context: { label: 'Contexte', question: 'D’où part l’académie\u00a0: équipements, usages, besoins\u00a0?' },
  orientations: {
    label: 'Orientations',
    question: 'Quelles sont les grandes priorités de la période\u00a0?',
  },
  success1: { label: 'Réussite 1', question: 'Qu’est-ce qui a bien avancé, et à quoi le voit-on\u00a0?' },
  success2: { label: 'Réussite 2', question: 'Quelle action peut servir d’exemple\u00a0?' },
  success3: { label: 'Réussite 3', question: 'Qu’y ont gagné les élèves et les enseignants\u00a0?' },
  difficulty1: { label: 'Difficulté 1', question: 'Qu’est-ce qui bloque ou prend du retard\u00a0?' },
  difficulty2: {
    label: 'Difficulté 2',
    question: 'De quoi manque-t-on\u00a0: temps, moyens, compétences\u00a0?',
  },
  difficulty3: { label: 'Difficulté 3', question: 'Sur quoi l’aide de l’instance est-elle attendue\u00a0?' },
  nextDates: {
    label: 'Dates à venir',
    question: 'Quelles sont les prochaines étapes\u00a0? Une par ligne (Alt + Entrée pour aller à la ligne).',
  },
  signatoryRole: { label: 'Fonction du signataire', question: 'À quel titre signe-t-on\u00a0?' },
  signatory: { label: 'Nom du signataire', question: 'Quel nom écrire sous la signature\u00a0?' },
};

const groups: { title: string; fields: CopilField[] }[] = [
  { title: 'La réunion', fields: ['committee', 'committeeDate'] },
  {
    title: 'Le document',
    fields: ['title', 'institution', 'period', 'version', 'versionDate', 'isFinal'],
  },
  { title: 'L’introduction', fields: ['preamble', 'context', 'orientations'] },
  { title: 'Trois réussites', fields: ['success1', 'success2', 'success3'] },
  { title: 'Trois difficultés', fields: ['difficulty1', 'difficulty2', 'difficulty3'] },
  { title: 'La suite', fields: ['nextDates'] },
  { title: 'La signature', fields: ['signatoryRole', 'signatory'] },
];

/** The sheet « Textes ». */
export const textsSheetTexts = {
  tab: 'Textes',
  title: 'Textes du comité de pilotage et du document',
  usage:
    'Écrivez dans la colonne «\u00a0À remplir\u00a0»\u00a0: vos textes sont repris dans tous les documents, et restent quand les feuilles sont refaites. Une case vide ne montre rien.',
  headers: { label: 'Texte', question: 'Pour vous aider', text: 'À remplir', mark: 'Repère' },
  lines,
  groups,
  /** Behind the question about what the user's own sheets say too. */
  fromSheets: (text: string) => `Vide\u00a0: ce que disent vos feuilles, «\u00a0${text}\u00a0».`,
  /** Rows that people added. */
  others: 'Vos autres textes',
  yesNo: ['oui', 'non'],
  /** At the foot of each page: `Comité de pilotage · 12 mars 2025`. */
  meeting: ({ committee, committeeDate }: Pick<CopilTexts, 'committee' | 'committeeDate'>) =>
    [committee, committeeDate]
      .filter((text) => text !== undefined)
      .join(' · ')
      .replace(/\s+/g, ' '),
};
