import { codeKey, splitCode } from '../../domain/codes';
import type { Observation } from '../../domain/observation';
import type { Action, Framework, FrameworkObjective, Link, Source } from '../../domain/roadmap';
import { parseRect } from '../../workbook/address';
import type { LinkDraft, LinkTable } from '../draft';
import { differences } from './linkDifferences';
import { ActionFinder, compactKey, findObjective } from './mergeFrameworks';

/** What heads a row or a column of a matrix, or what a cell lists. */
type LinkSide = LinkDraft['action'];

export interface MergedLinks {
  links: Link[];
  observations: Observation[];
}

/**
 * Marks become links where both sides are found: all places together. What matches nothing, or several items, is told
 * once; so is what two places answer differently.
 */
export function mergeLinks(
  drafts: LinkDraft[],
  tables: LinkTable[],
  actions: Action[],
  frameworks: Framework[],
): MergedLinks {
  const links: Link[] = [];
  const observations: Observation[] = [];
  const finder = new ActionFinder(actions);
  const told = new Set<string>();
  const seen = new Set<string>();
  const linkOf = new Map<LinkDraft, Link>();
  const objectives = new Map<string, FrameworkObjective[]>();
  const objectivesOf = (wanted: LinkDraft['objective']): FrameworkObjective[] => {
    const key = `${wanted.framework}|${wanted.axis}|${wanted.code}|${wanted.title}`;
    const known = objectives.get(key) ?? objectivesMeant(frameworks, wanted);
    objectives.set(key, known);
    return known;
  };
  const tell = (side: LinkSide, among: string[], isColumn: boolean, more: Shown): void => {
    // A cell may list several.
    const place = `${side.source.sheet}!${side.source.address} ${side.code} ${side.title}`;
    if (told.has(place)) return;
    told.add(place);
    observations.push({
      kind: isColumn ? 'unmatched-column' : 'unmatched-row',
      source: side.source,
      text: [side.code, side.title].filter(Boolean).join(' '),
      ...more,
      ...(among.length > 1 && { among }),
    });
  };
  for (const draft of drafts) {
    const meantActions = finder.among(draft.action);
    const meantObjectives = objectivesOf(draft.objective);
    const actionsAbove = isAbove(draft.action.source, draft.source);
    const shownAs = (side: LinkSide): Shown => ({
      ...(actionsAbove && { transposed: true }),
      ...(isSame(side.source, draft.source) && { listed: true }),
    });
    const [action, otherAction] = meantActions;
    const [objective, otherObjective] = meantObjectives;
    if (!action || otherAction)
      tell(draft.action, titlesOf(meantActions), actionsAbove, shownAs(draft.action));
    if (!objective || otherObjective)
      tell(draft.objective, titlesOf(meantObjectives), !actionsAbove, shownAs(draft.objective));
    if (!action || otherAction || !objective || otherObjective) continue;
    const link = { action: action.id, objective: objective.id, mark: draft.mark, source: draft.source };
    linkOf.set(draft, link);
    if (seen.has(`${action.id}|${objective.id}`)) continue;
    seen.add(`${action.id}|${objective.id}`);
    links.push(link);
  }
  observations.push(
    ...differences({
      tables,
      linkOf,
      frameworks,
      actionOf: (wanted) => only(finder.among(wanted))?.id,
      objectiveOf: (wanted) =>
        only(objectivesOf({ axis: '', source: { sheet: '', address: '' }, ...wanted }))?.id,
    }),
  );
  return { links, observations };
}

type Shown = Pick<Extract<Observation, { kind: 'unmatched-row' }>, 'transposed' | 'listed'>;

/** The objectives that a label may mean: by its title, else all that have its code in the framework and the axis that it names. */
function objectivesMeant(frameworks: Framework[], wanted: LinkDraft['objective']): FrameworkObjective[] {
  if (wanted.title !== '' || wanted.code === undefined) {
    const found = findObjective(frameworks, wanted);
    return found ? [found] : [];
  }
  const key = codeKey(wanted.code);
  const named = frameworks.filter(({ title }) => compactKey(title) === compactKey(wanted.framework ?? ''));
  const axisKeys = [wanted.axis, splitCode(wanted.axis).title].map(compactKey);
  const coded = (named.length > 0 ? named : frameworks).flatMap(({ axes }) =>
    axes.flatMap((axis) =>
      axis.objectives
        .filter(({ code }) => code !== undefined && codeKey(code) === key)
        .map((objective) => ({ objective, inAxis: axisKeys.includes(compactKey(axis.title)) })),
    ),
  );
  const near = coded.filter(({ inAxis }) => inAxis);
  return (near.length > 0 ? near : coded).map(({ objective }) => objective);
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function titlesOf(items: readonly { title: string }[]): string[] {
  return items.map(({ title }) => title);
}

function isSame(a: Source, b: Source): boolean {
  return a.sheet === b.sheet && a.address === b.address;
}

/** True when a label of a matrix heads the column of a mark, and not its row. */
function isAbove(label: Source, mark: Source): boolean {
  const [head, cell] = [parseRect(label.address), parseRect(mark.address)];
  return label.sheet === mark.sheet && head !== null && cell !== null && head.bottom < cell.top;
}
