import type { Family } from '../../domain/families';
import type { Severity } from '../../domain/finding';
import { counted } from './words';

/** What rules look at, as the screen and the sheet « Contrôles » call it. */
export const familyNames: Record<Family, string> = {
  structure: 'Structure des feuilles',
  numbering: 'Numéros et codes',
  labels: 'Libellés et doublons',
  attachments: 'Rattachements',
  completeness: 'Rubriques à compléter',
  indicators: 'Indicateurs',
  targets: 'Cibles et valeurs',
  dates: 'Dates et statuts',
  actors: 'Pilotes et acteurs',
  coherence: 'Cohérence des textes',
  matrix: 'Projet académique',
  writing: 'Écriture et formats',
  document: 'Document',
  personal: 'Données personnelles',
};

export const severityNames: Record<Severity, string> = {
  erreur: 'À corriger',
  avertissement: 'À vérifier',
  information: 'Pour information',
};

/** The tab of findings: search, filters, steps, copies. */
export const checksTexts = {
  search: 'Chercher dans les constats',
  clearSearch: 'Effacer la recherche',
  moreFilters: 'Filtrer par feuille ou par sujet',
  sheet: 'Feuille',
  allSheets: 'Toutes les feuilles',
  family: 'Sujet',
  allFamilies: 'Tous les sujets',
  noneShown: 'Aucun constat ne répond à ces choix.',
  showAll: 'Tout afficher',
  shownOf: (shown: number, all: number) =>
    `${counted(shown, 'constat affiché', 'constats affichés')} sur ${String(all)}`,
  steps: 'Parcourir les constats',
  previous: 'Constat précédent (Alt + ↑)',
  next: 'Constat suivant (Alt + ↓)',
  copy: 'Copier pour un message',
  copied: (count: number) =>
    count === 1
      ? 'Le constat est copié\u00a0: collez-le dans votre message.'
      : `${counted(count, 'constat est copié', 'constats sont copiés')}\u00a0: collez-les dans votre message.`,
  notCopied:
    'La copie n’est pas permise ici. Sélectionnez le texte des constats, puis appuyez sur Ctrl\u00a0+\u00a0C.',

  /** What is copied. */
  message: {
    heading: (name: string | undefined) =>
      name === undefined
        ? 'Points relevés dans la feuille de route'
        : `Points relevés dans «\u00a0${name}\u00a0»`,
    where: (places: string) => `Où\u00a0: ${places}`,
    whatToDo: (correction: string) => `À faire\u00a0: ${correction}`,
    place: (sheet: string, address: string) => `${sheet}, ${address}`,
    otherPlaces: (count: number) => counted(count, 'autre cellule', 'autres cellules'),
  },
};

/** The sheet of findings. */
export const checkSheetTexts = {
  tab: 'Contrôles',
  title: 'Contrôle de cohérence',
  checkedOn: (identity: string, day: string) => `${identity} · Contrôle du ${day}`,
  usage:
    'Pour ne plus signaler un constat, écrivez pourquoi dans la colonne «\u00a0Ne plus signaler\u00a0: motif\u00a0». Il reste dans cette liste et revient de lui-même si ce dont il parle change.',
  none: 'Aucun constat\u00a0: rien n’est à revoir.',
  headers: {
    severity: 'Gravité',
    code: 'Code',
    sheet: 'Feuille',
    cell: 'Cellule',
    constat: 'Constat',
    correction: 'À faire',
    state: 'État',
    reason: 'Ne plus signaler\u00a0: motif',
    mark: 'Repère',
  },
  toDo: 'À traiter',
  accepted: 'Ne plus signaler',
  wholeWorkbook: 'Tout le classeur',
  moreCells: (address: string, count: number) => `${address} et ${counted(count, 'autre', 'autres')}`,
  /** Before a count of the summary. */
  countOf: (what: string) => `${what}\u00a0: `,
  between: ' · ',
};
