import { codeKey } from '../../domain/codes';
import { codesIn } from '../words/codeLists';
import type { Draft } from '../draft';

/** Fewer cells may be anything. */
const FEWEST = 3;
/** Of the codes of a column, so many are those of the list. */
const MOST = 0.8;

/**
 * Headers that do not say so over what actions say of a framework: « Étiquettes » over « PA 1.1, PA 2.3 », where these are
 * codes of its objectives and nothing of the roadmap is numbered like them.
 */
export function headersOfGoalCodes(draft: Draft): Set<string> {
  const goals = keysOf(draft.frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives)));
  const own = keysOf([...draft.axes, ...draft.objectives, ...draft.actions]);
  if (goals.size < 2 || [...goals].some((key) => own.has(key))) return new Set();
  const headers = new Set(draft.actions.flatMap(({ extra }) => Object.keys(extra)));
  return new Set(
    [...headers].filter((header) => {
      const cells = draft.actions.flatMap(({ extra }) => extra[header]?.text ?? []);
      const codes = cells.map(codesIn);
      const all = codes.flatMap((found) => found ?? []);
      const known = all.filter((code) => goals.has(codeKey(code)));
      const isList = codes.filter((found) => found !== null).length >= cells.length * MOST;
      return (
        isList && cells.length >= FEWEST && new Set(known).size >= 2 && known.length >= all.length * MOST
      );
    }),
  );
}

function keysOf(items: readonly { code?: string }[]): Set<string> {
  return new Set(items.flatMap(({ code }) => (code === undefined ? [] : [codeKey(code)])));
}
