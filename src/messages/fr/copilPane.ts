import type { CopilField } from '../../domain/copil/copilFields';
import { documentParts, type DocumentPart } from '../../domain/copil/documentParts';
import { chartSheetTexts } from './charts';
import { checkSheetTexts } from './checks';
import { committeePageTexts, coverTexts } from './committeePages';
import { copilChangeTexts } from './copilChanges';
import { coverageTexts } from './coverage';
import { decisionTexts } from './decisionSheet';
import { documentTexts } from './document';
import { followUpSheetTexts } from './followUpSheet';
import {
  actionCardTexts,
  axisCardTexts,
  axisTableTexts,
  fieldTableTexts,
  synopsisTexts,
} from './roadmapSheets';
import { matrixTexts } from './sheets';
import { counted, listed, nounOf, quoted } from './words';

/** The pane's tab « COPIL »: what the committee is handed. */
export const copilPaneTexts = {
  /** Above all, where the checks found what is to be corrected. */
  errors: (count: number) =>
    `${counted(count, 'constat est', 'constats sont')} à corriger avant de présenter la feuille de route.`,
  seeErrors: (count: number) => (count === 1 ? 'Voir le constat' : 'Voir les constats'),

  page: 'Le principal sur une page A4, et la même chose en 16:9 à projeter.',
  dossier: 'Dossier COPIL',
  renewDossier: 'Refaire le dossier COPIL',
  /** A long list is in the settings. */
  dossierHolds: (tabs: readonly string[]) => {
    const count = counted(tabs.length, 'feuille', 'feuilles');
    return tabs.length > 3
      ? `${count} à imprimer, de ${quoted(tabs[0]!)} à ${quoted(tabs.at(-1)!)}.`
      : `${count}\u00a0: ${listed(tabs)}.`;
  },
  dossierMade: 'Les feuilles du dossier sont dans le classeur.',
  leftOut: (tabs: readonly string[]) =>
    tabs.length === 1
      ? `La feuille ${quoted(tabs[0]!)} ne peut pas être faite avec ce que dit ce classeur.`
      : `Les feuilles ${listed(tabs.map((tab) => quoted(tab)))} ne peuvent pas être faites avec ce que dit ce classeur.`,
  separate: 'Le dossier dans un classeur à part',
  separateWhat: 'Ses feuilles seules\u00a0: ni lien vers votre classeur, ni donnée masquée.',
  opened: 'Le dossier est ouvert dans un nouveau classeur\u00a0: enregistrez-le.',
  document: 'Feuille de route à publier',
  documentWhat: (parts: readonly DocumentPart[]) =>
    `Un document Word (.docx)\u00a0: page de titre, ${
      parts.length === documentParts.length
        ? 'sommaire, tableaux par axe, fiches-actions, matrice et indicateurs'
        : listed(parts.map((part) => smallInitial(documentPartTexts[part])))
    }.`,
  /** Where Excel hands over no file. */
  documentElsewhere:
    'Excel ne peut pas remettre de fichier depuis ce volet sur cet appareil. Enregistrez votre classeur, ouvrez-le dans la page «\u00a0Feuille de route numérique\u00a0» de votre navigateur, puis cliquez ici, dans l’onglet COPIL, sur «\u00a0Feuille de route à publier\u00a0».',
  /** Where it may not. */
  documentMissing:
    'Si rien n’arrive dans vos téléchargements, ouvrez votre classeur dans la page «\u00a0Feuille de route numérique\u00a0» de votre navigateur.',
  nothingLeft:
    'Il n’y a rien à exporter avec ces réglages\u00a0: ouvrez «\u00a0Réglages du dossier\u00a0» et choisissez autrement ce qui est présenté, ou d’autres feuilles.',
  exportAnyway: 'Exporter quand même',

  settings: 'Réglages du dossier',
  kept: 'Réglage gardé.',
  note: 'Ces réglages sont gardés avec le classeur. Les axes, le pilote, le partenaire et le lieu valent pour le classeur à part et le document Word, qui disent qu’ils sont un extrait.',
  persons: 'Personnes',
  functionsOnly: 'Fonctions seulement',
  names: 'Noms des personnes',
  axes: 'Axes à présenter',
  axesNote: 'Vos feuilles gardent tous les axes.',
  filterLabels: { owner: 'Pilote', partner: 'Partenaire', place: 'Lieu' },
  /** Beside each of those, for who hears it alone. */
  filterOf: 'de ce qui est présenté',
  everyone: 'Tous',
  /** How many actions are left of how many; `word` is what the workbook calls an action. */
  filterLeaves: (left: number, all: number, word: string) => {
    const { one, many } = nounOf(word, 'action');
    return `À présenter\u00a0: ${counted(left, one, many)} sur ${String(all)}.`;
  },
  filterLeavesNothing: 'Rien dans la feuille de route ne répond à tous ces choix\u00a0: changez-en un.',
  parts: 'Feuilles du dossier',
  documentParts: 'Parties du document Word',
  indicators: 'Indicateurs de la page (cinq au plus)',
  automatic: 'Choisis d’office\u00a0: ceux dont on sait le plus, de tous les axes.',
  noneTelling: 'Aucun indicateur n’a encore de valeur ni de cible. La page montre ceux que vous ajoutez ici.',
  backToAutomatic: 'Les choisir d’office',
  addIndicator: 'Ajouter un indicateur',
  enoughIndicators: 'Pour en ajouter un autre, retirez-en un.',
  remove: 'Retirer',
  removeIndicator: (title: string) => `Retirer ${quoted(title)}`,

  typed: 'Textes et décisions',
  texts:
    'La feuille «\u00a0Textes\u00a0» pose les questions qui aident à écrire le préambule, les réussites, les difficultés et la signature.',
  decisions:
    'La feuille «\u00a0Décisions\u00a0» garde ce que chaque comité a décidé, qui s’en charge et ce que c’est devenu.',
  missing: (fields: readonly MissingText[]) =>
    `Pas encore dans la feuille «\u00a0Textes\u00a0»\u00a0: ${listed(fields.map((field) => missingTexts[field]))}. Le dossier se fait aussi sans.`,

  sinceSent: (since: string, changes: number) =>
    `${since}\u00a0: ${changes === 0 ? 'rien n’a changé' : counted(changes, 'changement', 'changements')}.`,
  declare: 'Déclarer la version envoyée',
  declareAgain:
    'La version d’aujourd’hui prendra la place de la version envoyée\u00a0: la liste des changements repartira d’elle.',
  declared: 'La version d’aujourd’hui est gardée comme version envoyée.',

  pdfTitle: 'Pour en faire un PDF',
  pdf: 'Dans Excel, cliquez sur l’onglet d’une feuille, puis, en tenant la touche Ctrl, sur ceux des autres à imprimer. Choisissez Fichier > Exporter > Créer un document PDF/XPS, puis le bouton «\u00a0Créer PDF/XPS\u00a0». Sous «\u00a0Options…\u00a0», laissez «\u00a0Feuilles actives\u00a0», puis cliquez sur «\u00a0Publier\u00a0».',
  pdfSave: 'Enregistrez d’abord le classeur, avec le bouton en haut de ce volet.',
};

/** What a committee expects to be written. */
export const expectedTexts = ['preamble', 'committeeDate'] as const satisfies CopilField[];
export type MissingText = (typeof expectedTexts)[number];

const missingTexts: Record<MissingText, string> = {
  preamble: 'le préambule',
  committeeDate: 'la date de la réunion',
};

/** The tabs of the sheets that a dossier can have, by their ids. */
export const dossierTabs: Readonly<Record<string, string>> = {
  'page-de-garde': coverTexts.tab,
  'page-recteur': committeePageTexts.tab,
  synopsis: synopsisTexts.tab,
  tableaux: axisTableTexts.tab,
  matrice: matrixTexts.tab,
  couverture: coverageTexts.tab,
  suivi: followUpSheetTexts.tab,
  graphiques: chartSheetTexts.tab,
  decisions: decisionTexts.tab,
  fiches: actionCardTexts.tab,
  champs: fieldTableTexts.tab,
  cartes: axisCardTexts.tab,
  changements: copilChangeTexts.title,
  controles: checkSheetTexts.tab,
};

/** The parts of the Word document, as they are called to who chooses among them. */
export const documentPartTexts: Record<DocumentPart, string> = {
  preamble: documentTexts.preamble,
  contents: documentTexts.contents,
  introduction: documentTexts.introduction,
  tables: documentTexts.axisTables,
  cards: documentTexts.cards,
  matrix: documentTexts.matrix,
  indicators: documentTexts.indicators,
  committee: documentTexts.committee,
  annexes: documentTexts.annexes,
};

function smallInitial(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
