import { codeKey } from '../domain/codes';
import type { Finding } from '../domain/finding';
import type { Mention, Roadmap, Source } from '../domain/roadmap';
import { groupBy } from './groupBy';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { difference } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'NUM-01': { code: string; titles: string[] };
  }
}

/** One code for several items of one level under one parent, or over two of them on one sheet. */
export const num01: Rule<'NUM-01'> = {
  code: 'NUM-01',
  profile: 'copil',
  check(roadmap) {
    const shared = sharedCodes(roadmap);
    const others = [...observedClashes(roadmap), ...writtenTwice(roadmap)];
    return [...shared, ...others.filter((seen) => !shared.some((known) => tells(known, seen)))];
  },
};

interface Coded {
  id: string;
  code?: string;
  title: string;
  mentions: Mention[];
  source: Source;
}

/** Every item with what it is numbered among: its level and its parent. */
function scoped(roadmap: Roadmap): [scope: string, item: Coded][] {
  return [
    ...roadmap.axes.map((axis): [string, Coded] => ['axis', axis]),
    ...roadmap.objectives.map((item): [string, Coded] => [
      `${item.level} ${item.parent ?? item.axis ?? ''}`,
      item,
    ]),
    ...roadmap.actions.map((item): [string, Coded] => [`action ${item.objective ?? item.axis ?? ''}`, item]),
  ];
}

function sharedCodes(roadmap: Roadmap): Finding<'NUM-01'>[] {
  const items = scoped(roadmap);
  const groups = groupBy(items, ([scope, { code }]) =>
    code === undefined ? null : `${scope} ${codeKey(code)}`,
  );
  return [...groups.values()]
    .map((group) => group.map(([, item]) => item))
    .filter(areDifferent)
    .map((items) =>
      clash(
        items[0]!.code!,
        items.map(({ title }) => title),
        items.map(({ source }) => source),
        items.map(({ id }) => id),
      ),
    );
}

/**
 * One code over two items on one sheet, where another sheet gives one of them its own: a band that was copied without
 * changing its number. Two sheets that number differently say nothing of either.
 */
function writtenTwice(roadmap: Roadmap): Finding<'NUM-01'>[] {
  const written = scoped(roadmap).flatMap(([scope, item]) =>
    item.mentions.flatMap((mention) =>
      mention.code === undefined || mention.text === '' || mention.role === 'matrix'
        ? []
        : [
            {
              item,
              mention,
              key: `${scope} ${mention.source.sheet} ${mention.role} ${codeKey(mention.code)}`,
            },
          ],
    ),
  );
  return [...groupBy(written, ({ key }) => key).values()].flatMap((group) => {
    const items = [...new Set(group.map(({ item }) => item))];
    const code = group[0]!.mention.code!;
    const isNamed = items.some((item) => item.code !== undefined && codeKey(item.code) === codeKey(code));
    if (items.length < 2 || !isNamed || !areDifferent(items)) return [];
    return [
      clash(
        code,
        items.map(({ title }) => title),
        group.map(({ mention }) => mention.source),
        items.map(({ id }) => id),
      ),
    ];
  });
}

/** Two items of one code and one title are one item written twice: that is DUP-01's. */
function areDifferent(items: readonly Coded[]): boolean {
  const [first, ...others] = items;
  return others.some((other) => difference(first!.title, other.title) !== 'none');
}

function observedClashes(roadmap: Roadmap): Finding<'NUM-01'>[] {
  return roadmap.observations
    .filter((observation) => observation.kind === 'code-clash')
    .map(({ code, titles, places, source }) => clash(code, titles, [source, ...places], [code, ...titles]));
}

/** The reader sees the same clash as the items show, pair by pair. */
function tells(known: Finding<'NUM-01'>, seen: Finding<'NUM-01'>): boolean {
  return (
    codeKey(known.parameters.code) === codeKey(seen.parameters.code) &&
    seen.parameters.titles.every((title) => known.parameters.titles.includes(title))
  );
}

function clash(code: string, titles: string[], places: Source[], about: string[]): Finding<'NUM-01'> {
  return {
    code: 'NUM-01',
    severity: 'erreur',
    places: distinctPlaces(places),
    about,
    parameters: { code, titles },
  };
}
