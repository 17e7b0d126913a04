import { codeKey } from '../../domain/codes';
import { labelKey, likeness } from '../../domain/text';
import type { Observation } from '../../domain/observation';
import type { Axis, Section } from '../../domain/roadmap';
import type { AxisDraft } from '../draft';
import type { Ids } from './ids';
import { codeAmong, mentionsOf } from './mentions';
import { renamedAxis } from './renamedAxis';
import { TwinTitles } from './twinTitles';

/** Below this two titles of one code are two axes; above it they are two wordings of one. */
const SAME_CODE = 0.3;
/** Above this two titles without code are one axis. */
const SAME_TITLE = 0.75;

interface Group {
  drafts: AxisDraft[];
  codes: Set<string>;
  keys: Set<string>;
}

export interface MergedAxes {
  axes: Axis[];
  of: Map<AxisDraft, Axis>;
  observations: Observation[];
}

/** Axes met in several places become one: by code, by title, by likeness. */
export function mergeAxes(drafts: AxisDraft[], ids: Ids): MergedAxes {
  const groups: Group[] = [];
  const observations: Observation[] = [];
  const renamed = renamedAxis(drafts);
  const twins = new TwinTitles(drafts, codeKey);
  const sorted = [...drafts].sort((a, b) => Number(a.title === '') - Number(b.title === ''));
  const groupOf = new Map<AxisDraft, Group>();
  for (const draft of sorted) {
    const group = findGroup(groups, draft, twins, renamed, observations) ?? newGroup(groups);
    group.drafts.push(draft);
    if (draft.code !== undefined) group.codes.add(codeKey(draft.code));
    if (draft.title !== '') group.keys.add(twins.titleKey(draft)).add(labelKey(draft.title));
    groupOf.set(draft, group);
  }
  const rank = new Map(drafts.map((draft, i) => [draft, i]));
  for (const group of groups) group.drafts.sort((a, b) => rank.get(a)! - rank.get(b)!);
  groups.sort(byCodeThenPlace(rank));
  const axisOf = new Map(groups.map((group) => [group, axisFrom(group, ids)]));
  const of = new Map(drafts.map((draft) => [draft, axisOf.get(groupOf.get(draft)!)!]));
  return { axes: [...axisOf.values()], of, observations };
}

function newGroup(groups: Group[]): Group {
  const group: Group = { drafts: [], codes: new Set(), keys: new Set() };
  groups.push(group);
  return group;
}

function findGroup(
  groups: Group[],
  draft: AxisDraft,
  twins: TwinTitles,
  renamed: string | null,
  observations: Observation[],
): Group | undefined {
  const code = draft.code === undefined ? null : codeKey(draft.code);
  const byTitle =
    draft.title === '' ? undefined : groups.find((group) => group.keys.has(twins.titleKey(draft)));
  if (byTitle) return byTitle;
  const byCode = code === null ? undefined : groups.find((group) => group.codes.has(code));
  if (byCode) {
    const other = byCode.drafts.find((known) => known.title !== '');
    const isOne = code === renamed || draft.title === '' || !other;
    if (isOne || likeness(other.title, draft.title) >= SAME_CODE) return byCode;
    observations.push({
      kind: 'code-clash',
      source: draft.source,
      code: draft.code!,
      titles: [other.title, draft.title],
      places: [other.source, draft.source],
    });
    return undefined;
  }
  if (draft.title === '') return undefined;
  const alike = groups.filter((group) =>
    group.drafts.some((known) => likeness(known.title, draft.title) >= SAME_TITLE),
  );
  const [only] = alike;
  const otherCode = code !== null && only !== undefined && only.codes.size > 0;
  return alike.length === 1 && !otherCode ? only : undefined;
}

/** Codes give the order where every axis has one; else the order of reading. */
function byCodeThenPlace(rank: Map<AxisDraft, number>): (a: Group, b: Group) => number {
  return (a, b) => {
    const first = [...a.codes][0];
    const second = [...b.codes][0];
    const numbers = [Number(first), Number(second)];
    if (first !== undefined && second !== undefined && numbers.every(Number.isFinite))
      return numbers[0]! - numbers[1]!;
    return rank.get(a.drafts[0]!)! - rank.get(b.drafts[0]!)!;
  };
}

function axisFrom(group: Group, ids: Ids): Axis {
  const coded = group.drafts.find((draft) => draft.code !== undefined && draft.title !== '');
  const named = coded ?? group.drafts.find((draft) => draft.title !== '') ?? group.drafts[0]!;
  const { code } = codeAmong(group.drafts);
  const title = named.title || `${named.word ?? 'Axe'} ${named.code ?? ''}`.trim();
  const sections: Section[] = [];
  return {
    id: ids.make('axe', code, title),
    ...(code !== undefined && { code }),
    title,
    mentions: mentionsOf(group.drafts),
    sections,
    source: named.source,
  };
}
