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

/**
 * « N° projet | Projet » in a header of levels, means or indicators without actions: what the objectives are carried out
 * by. Beside actions, or over nothing of a roadmap, the word is left to mean what it means.
 */
export function namedProjects(cells: HeaderCell[]): HeaderCell[] {
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
