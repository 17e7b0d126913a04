import type { CleanSheetId } from '../../domain/clean/cleanSheetIds';
import { readLevelHeader } from '../../domain/clean/levelHeader';
import { readMarkedHeader } from '../../domain/clean/markedHeader';
import { plainKey } from '../../domain/text';
import { readHeader } from '../words/vocabulary';

/** What a column of a clean sheet holds. `title` is what the sheet lists; `extra` is a column that people added. */
export type CleanRole = 'title' | 'axis' | 'objective' | 'field' | 'extra' | keyof typeof HEADERS;

/** The headers of our own columns, as `plainKey` gives them. Their words on screen are in the messages. */
const HEADERS = {
  code: 'code',
  details: 'precisions',
  owner: 'pilote',
  partners: 'partenaires',
  audience: 'public',
  aim: 'finalite',
  description: 'description',
  schedule: 'calendrier',
  start: 'debut',
  due: 'echeance',
  milestones: 'jalons',
  status: 'statut',
  progress: 'avancement',
  priority: 'priorite',
  budget: 'budget',
  remarks: 'remarques',
  goals: 'objectifs du projet academique',
  row: 'ligne',
  lever: 'levier',
  indicator: 'indicateur',
  actions: 'actions',
  unit: 'unite',
  baseline: 'valeur initiale',
  baselineDate: 'date de la valeur initiale',
  target: 'valeur cible',
  targetDate: 'echeance',
  current: 'valeur actuelle',
  currentDate: 'date de la valeur actuelle',
  history: 'valeurs precedentes',
  historyDates: 'dates precedentes',
  direction: 'sens',
  weight: 'ponderation',
  frequency: 'periodicite',
  dataSource: 'source',
  method: 'mode de calcul',
  indicatorOwner: 'responsable de la donnee',
  framework: 'projet',
  frameworkAxisCode: 'code de l axe',
  frameworkAxis: 'axe du projet',
  goal: 'objectif du projet',
  level: 'niveau',
  subject: 'objet',
  label: 'intitule',
  text: 'texte',
} as const;

const ABOVE = ['axis', 'objective', 'field'] as const;

/** What each sheet has, beside the columns that people added. */
const ROLES: Record<CleanSheetId, readonly CleanRole[]> = {
  'propre-axes': ['code', 'axis'],
  'propre-objectifs': ['code', ...ABOVE],
  'propre-presentations': ['level', 'subject', 'label', 'text'],
  'propre-actions': [
    ...([
      'code',
      'title',
      ...ABOVE,
      'details',
      'owner',
      'partners',
      'audience',
      'aim',
      'description',
    ] as const),
    ...(['schedule', 'start', 'due', 'milestones', 'status', 'progress', 'priority', 'budget'] as const),
    ...(['remarks', 'goals', 'row'] as const),
  ],
  'propre-leviers': ['code', 'lever', ...ABOVE, 'actions', 'details', 'row'],
  'propre-indicateurs': [
    ...(['code', 'indicator', ...ABOVE, 'actions', 'details', 'unit', 'baseline', 'baselineDate'] as const),
    ...(['target', 'targetDate', 'current', 'currentDate', 'history', 'historyDates', 'direction'] as const),
    ...(['weight', 'frequency', 'dataSource', 'method', 'indicatorOwner', 'row'] as const),
  ],
  'propre-projet': ['framework', 'frameworkAxisCode', 'frameworkAxis', 'code', 'goal'],
};

/** Words of the ordinary vocabulary that mean a column of ours, for headers that people have reworded. */
const OTHER_WORDS: Partial<Record<string, CleanRole>> = { contribution: 'goals', cible: 'objective' };

/** The role of a header by our own words on this sheet; null for any other header. */
export function ownRole(sheet: CleanSheetId, header: string): CleanRole | null {
  const known = ROLES[sheet].find(
    (role) => role in HEADERS && isHeaderOf(role as keyof typeof HEADERS, header),
  );
  if (known) return known;
  const level = readLevelHeader(header)?.level;
  const role = level === 'action' ? 'title' : level;
  return role !== undefined && ROLES[sheet].includes(role) ? role : null;
}

function isHeaderOf(role: keyof typeof HEADERS, header: string): boolean {
  const name = role === 'goals' ? readMarkedHeader(header).header : header;
  return HEADERS[role] === plainKey(name);
}

/** The role of a header by the ordinary vocabulary; null where it has none on this sheet. */
export function likelyRole(sheet: CleanSheetId, header: string): CleanRole | null {
  const word = readHeader(header);
  if (!word) return null;
  const role = OTHER_WORDS[word.role] ?? (word.role === 'action' ? 'title' : word.role);
  return ROLES[sheet].find((known) => known === role) ?? null;
}

/** True for a header that a column of ours may have on this sheet: an added column of this name has a number then. */
export function isOurHeader(sheet: CleanSheetId, header: string): boolean {
  return readLevelHeader(header) !== null || ownRole(sheet, header) !== null;
}
