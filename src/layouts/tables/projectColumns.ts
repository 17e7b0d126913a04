import { plainKey } from '../../domain/text';
import { codesIn } from '../words/codeLists';
import { ITEM_ROLES, type HeaderWord } from '../words/vocabulary';
import type { HeaderCell } from './tableHeader';

/** Words that name other things as well: a « projet » may be a software, or the document. */
const PROJECT =
  /^(?:projets?|initiatives?|demarches?|realisations?)(?: (?:a mener|menes|prevus|retenus|associes))?$/;
const CODE =
  /^(?:n|no|n o|num|numero|ref|reference|code)(?: d[eu])? (?:l )?(?:projet|initiative|demarche)s?$/;
const ABOVE: ReadonlySet<HeaderWord['role']> = new Set([
  'axis',
  'objective',
  'strategicObjective',
  'field',
  'lever',
  'indicator',
]);

/** What several actions make up together, where a column further right lists these. */
const WORK = /^(?:projets?|chantiers?|programmes?)(?: (?:strategiques?|prioritaires?|operationnels?))?$/;
const MEASURE = /^mesures?(?: \d+)?$/;

/**
 * « Projet | Chantier | Opérations »: of several words for what is done, those further left name the levels above the
 * last. « Mesure 1 | Attendu 1 » beside them is measured, and no action.
 */
function namedLevels(cells: HeaderCell[]): HeaderCell[] {
  const isMeasured = (cell: HeaderCell): boolean =>
    cell.said === undefined &&
    cell.role === 'action' &&
    MEASURE.test(plainKey(cell.text)) &&
    cells.some(({ role, number }) => role === 'target' && number === cell.number);
  const acts = cells.filter(({ role }) => role === 'action').filter((cell) => !isMeasured(cell));
  const last = acts.at(-1);
  if (!last || !cells.some((cell) => isMeasured(cell) || cell.role === 'indicator' || cell.role === 'lever'))
    return cells;
  const works = cells.filter(
    (cell) => cell.left < last.left && cell.said === undefined && WORK.test(plainKey(cell.text)),
  );
  const above = cells.some(({ role }) => role === 'objective') ? ['field'] : ['objective', 'field'];
  const levels = works.length <= above.length && !WORK.test(plainKey(last.text)) ? works : [];
  return cells.map((cell): HeaderCell => {
    if (levels.includes(cell)) return { ...cell, role: above[levels.indexOf(cell)] as 'objective' | 'field' };
    return isMeasured(cell) ? { ...cell, role: 'indicator' } : cell;
  });
}

/**
 * « N° projet | Projet » in a header of levels, means or indicators without actions: what the objectives are carried out
 * by. Beside actions, or over nothing of a roadmap, the word is left to mean what it means.
 */
export function namedProjects(written: HeaderCell[]): HeaderCell[] {
  const cells = namedLevels(written);
  const serving = servingColumn(cells);
  if (serving) return cells.map((cell) => (cell === serving ? { ...cell, role: 'action' } : cell));
  const isAction = ({ role, of }: HeaderCell): boolean =>
    role === 'action' || ((role === 'title' || role === 'code') && of === 'action');
  const isOfRoadmap = cells.some(
    ({ role }) => role !== undefined && (ABOVE.has(role) || ITEM_ROLES.has(role)),
  );
  const projects = cells.filter((cell) => cell.said === undefined && PROJECT.test(plainKey(cell.text)));
  if (projects.length !== 1 || !isOfRoadmap || cells.some(isAction)) return cells;
  return cells.map((cell): HeaderCell => {
    if (cell === projects[0]) return { ...cell, role: 'action' };
    return cell.said === undefined && CODE.test(plainKey(cell.text))
      ? { ...cell, role: 'code', of: 'action' }
      : cell;
  });
}

/** « N° | Étape | Objectif du projet académique | Pilote »: whatever the word, what is numbered and serves a plan is an action. */
function servingColumn(cells: HeaderCell[]): HeaderCell | undefined {
  const isItem = ({ role, of }: HeaderCell): boolean =>
    of !== undefined || role === 'title' || (role !== undefined && ITEM_ROLES.has(role));
  const serves = cells.some(({ role, text }) => role === 'contribution' && codesIn(text) === null);
  if (!serves || cells.some((cell) => isItem(cell) || cell.role === 'cible')) return undefined;
  return cells.find(
    (cell, i) => cell.role === undefined && cell.said === undefined && cells[i - 1]?.role === 'code',
  );
}
