import type { ActionFields, Roadmap, Source } from '../domain/roadmap';

/** One text of the roadmap with its place: what rules about wording look through. */
export interface PlacedText {
  text: string;
  source: Source;
  /** `title` and `detail` of an item, the name of an action's field, `prose`, `extra`, `measure`, `fact` or `unread`. */
  part: 'title' | 'detail' | keyof ActionFields | 'prose' | 'extra' | 'measure' | 'fact' | 'unread';
}

/** Every text that was read, once, in the roadmap's order; those that were not understood come last. */
export function allTexts(roadmap: Roadmap): PlacedText[] {
  const { axes, objectives, actions, levers, indicators } = roadmap;
  return [
    ...roadmap.sections.map(prose),
    ...axes.flatMap((axis) => [title(axis), ...axis.sections.map(prose)]),
    ...objectives.flatMap((objective) => [title(objective), ...objective.sections.map(prose)]),
    ...actions.flatMap((action) => [
      ...titleAndDetails(action),
      ...(Object.keys(action.fields) as (keyof ActionFields)[]).map((name) =>
        placed(name, action.fields[name]!),
      ),
      ...Object.values(action.extra).map((field) => placed('extra', field)),
    ]),
    ...levers.flatMap(titleAndDetails),
    ...indicators.flatMap((indicator) => [
      ...titleAndDetails(indicator),
      ...[indicator.baseline, indicator.current, ...indicator.targets]
        .filter((measure) => measure !== undefined)
        .map((measure) => placed('measure', measure)),
    ]),
    ...roadmap.unread.map((unread) => placed('unread', unread)),
  ];
}

function placed(part: PlacedText['part'], { text, source }: { text: string; source: Source }): PlacedText {
  return { text, source, part };
}

function prose(section: { text: string; source: Source }): PlacedText {
  return placed('prose', section);
}

function title(item: { title: string; source: Source }): PlacedText {
  return { text: item.title, source: item.source, part: 'title' };
}

function titleAndDetails(item: { title: string; details: string[]; source: Source }): PlacedText[] {
  const details = item.details.map((text): PlacedText => ({ text, source: item.source, part: 'detail' }));
  return [title(item), ...details];
}
