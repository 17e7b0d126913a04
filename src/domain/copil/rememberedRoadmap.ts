import type { Indicator, Measure, Roadmap } from '../roadmap';
import { tidy } from '../text';
import { textHash } from '../textHash';

/** Kinds of items that are compared, in the order in which changes are told. */
export const pictureKinds = ['axis', 'objective', 'field', 'action', 'lever', 'indicator'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What may change of an item beside its name and its place, in the order in which it is told. */
export const pictureFacts = ['status', 'due', 'baseline', 'current', 'target'] as const;
export type PictureFact = (typeof pictureFacts)[number];

/** What is remembered of an item: enough to tell what changed, small enough to travel with the workbook. */
export interface PictureItem {
  kind: PictureKind;
  code?: string;
  /** A long one is cut; what tells it from others stands behind the cut. */
  title: string;
  /** The id of what is right above it. */
  parent: string | null;
  facts: Partial<Record<PictureFact, string>>;
}

/** A roadmap as it was on some day, by the ids of its items, in its order. */
export type RememberedRoadmap = ReadonlyMap<string, PictureItem>;

/** The version of a roadmap that people outside the workbook have in their hands. */
export interface SentVersion {
  /** ISO day on which it was declared sent. */
  date: string;
  /** What the sheet « Textes » called it then. */
  version?: string;
  roadmap: RememberedRoadmap;
}

const LONGEST = 140;

/** What is to be remembered of a roadmap, so that a later one can be compared with it. */
export function pictureOf({ axes, objectives, actions, levers, indicators }: Roadmap): RememberedRoadmap {
  const items = new Map<string, PictureItem>();
  const add = (
    kind: PictureKind,
    { id, code, title }: { id: string; code?: string; title: string },
    parent: string | null,
    facts: Partial<Record<PictureFact, string | undefined>> = {},
  ): void => {
    const said = pictureFacts.map((fact) => [fact, shortened(facts[fact] ?? '')] as const);
    items.set(id, {
      kind,
      ...(code !== undefined && { code }),
      title: shortened(title),
      parent,
      facts: Object.fromEntries(said.filter(([, text]) => text !== '')),
    });
  };
  for (const one of axes) add('axis', one, null);
  for (const one of objectives) add(one.level, one, one.parent ?? one.axis);
  for (const one of actions) {
    const { status, due } = one.fields;
    add('action', one, one.objective ?? one.axis, { status: status?.text, due: due?.text });
  }
  for (const one of levers) add('lever', one, one.objective ?? one.axis);
  for (const one of indicators) add('indicator', one, one.objective ?? one.axis, figuresOf(one));
  return items;
}

function figuresOf({
  baseline,
  current,
  due,
  targets,
}: Indicator): Partial<Record<PictureFact, string | undefined>> {
  return {
    due,
    baseline: baseline?.text,
    current: current?.text,
    target: targets.map(textOf).join('\u00A0; '),
  };
}

function textOf({ text }: Measure): string {
  return tidy(text);
}

function shortened(text: string): string {
  const plain = tidy(text);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST)}…${textHash(plain)}`;
}

/** A remembered text as people may read it. */
export function readable(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST + 1);
}
