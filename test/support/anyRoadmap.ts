import fc from 'fast-check';
import type { Observation } from '../../src/domain/observation';
import type { Mention, Roadmap, Source } from '../../src/domain/roadmap';
import {
  action,
  axis,
  field,
  framework,
  indicator,
  lever,
  link,
  measure,
  objective,
  roadmap,
} from './roadmap';

/** Roadmaps of any shape for properties: few distinct labels, codes and ids, so that they meet and clash. */

const LABELS = [
  '',
  'Former',
  'Former les enseignants au numérique',
  'Former les enseignants au numérique éducatif',
  'Conforter la gouvernance',
  'Renforcer la gouvernance',
  'À définir',
  '(((',
  'RRUNP et RRUPN',
  'Nombre de projets',
  'Axe 9',
  'é́ \u00A0…',
];

const label = fc.oneof(fc.constantFrom(...LABELS), fc.string({ maxLength: 40 }));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const place: fc.Arbitrary<Source> = fc.record({
  sheet: fc.constantFrom('Feuille', 'Axe 1', ''),
  address: fc.constantFrom('A1', 'B4:D9', 'ZZ100', '', 'nulle part'),
});
const code = fc.constantFrom('1', '1-1', '1.1', 'CO1', 'II', '(', '');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const mention: fc.Arbitrary<Mention> = fc.record(
  {
    text: label,
    source: place,
    role: fc.constantFrom('detail', 'overview', 'fiche', 'matrix', 'list'),
    order: fc.nat(5),
    code,
  },
  { requiredKeys: ['text', 'source', 'role', 'order'] },
);
const mentions = fc.array(mention, { maxLength: 3 });

const anyMeasure = fc
  .record(
    {
      value: fc.double({ noNaN: true, min: -1000, max: 1000 }),
      relative: fc.boolean(),
      unit: fc.constantFrom('%', 'projets'),
      date: fc.constantFrom('2021-12-31', '2030-01-01'),
    },
    { requiredKeys: [] },
  )
  .chain((more) => fc.tuple(label, place).map(([text, source]) => measure(text, { source, ...more })));

const anyField = fc
  .tuple(label, place, fc.option(fc.constantFrom('2018-09-01', '2031-01-01'), { nil: undefined }))
  .map(([text, source, date]) => field(text, 'A1', { source, ...(date !== undefined && { date }) }));

const anyFields = fc.record(
  {
    owner: anyField,
    aim: anyField,
    description: anyField,
    schedule: anyField,
    start: anyField,
    due: anyField,
    status: anyField,
    remarks: anyField,
    partners: anyField,
  },
  { requiredKeys: [] },
);

const withCode = fc.record({ code }, { requiredKeys: [] });

const anyAxis = fc
  .tuple(id, label, mentions, place, withCode)
  .map(([axisId, title, said, source, coded]) =>
    axis(title, { id: axisId, title, mentions: said, source, ...coded }),
  );

const anyObjective = fc
  .tuple(
    id,
    label,
    mentions,
    place,
    maybe(id),
    maybe(id),
    fc.constantFrom('objective' as const, 'field' as const),
    withCode,
  )
  .map(([itemId, title, said, source, inAxis, parent, level, coded]) =>
    objective(title, { id: itemId, title, mentions: said, source, axis: inAxis, parent, level, ...coded }),
  );

const anyAction = fc
  .tuple(id, label, mentions, place, maybe(id), maybe(id), anyFields, withCode)
  .map(([itemId, title, said, source, inAxis, under, fields, coded]) =>
    action(title, {
      id: itemId,
      title,
      mentions: said,
      source,
      axis: inAxis,
      objective: under,
      fields,
      ...coded,
    }),
  );

const anyIndicator = fc
  .tuple(
    id,
    label,
    place,
    maybe(id),
    maybe(id),
    fc.array(id, { maxLength: 2 }),
    fc.array(anyMeasure, { maxLength: 2 }),
  )
  .map(([itemId, title, source, inAxis, under, actions, targets]) =>
    indicator(title, { id: itemId, title, source, axis: inAxis, objective: under, actions, targets }),
  );

const anyLever = fc
  .tuple(id, label, place, maybe(id))
  .map(([itemId, title, source, under]) => lever(title, { id: itemId, title, source, objective: under }));

const anyLink = fc.tuple(id, label, place).map(([from, to, source]) => ({ ...link(from, to), source }));

const anyObservation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'error-cell' as const,
      'number-as-text' as const,
      'unknown-mark' as const,
      'unmatched-row' as const,
      'unmatched-column' as const,
      'added-row' as const,
      'not-a-number' as const,
      'not-a-day' as const,
      'unmatched-reading' as const,
    ),
    source: place,
    text: label,
  }),
  fc.record({ kind: fc.constant('code-as-date' as const), source: place, text: label, code }),
  fc.record({
    kind: fc.constant('target-count' as const),
    source: place,
    indicators: fc.nat(9),
    targets: fc.nat(9),
  }),
  fc.record({
    kind: fc.constant('ambiguous-layout' as const),
    source: place,
    layouts: fc.array(label, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('missing-parent' as const), source: place, code }),
  fc.record({ kind: fc.constant('missing-action' as const), source: place, code }),
  fc.record({
    kind: fc.constant('code-clash' as const),
    source: place,
    code,
    titles: fc.array(label, { maxLength: 3 }),
    places: fc.array(place, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('number-reused' as const),
    source: place,
    code,
    titles: fc.array(label, { maxLength: 3 }),
    places: fc.array(place, { maxLength: 3 }),
    continued: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('perhaps-same' as const),
    source: place,
    other: place,
    item: fc.constantFrom('action' as const, 'objective' as const),
    ids: fc.tuple(id, id),
    titles: fc.tuple(label, label),
  }),
  fc.record({
    kind: fc.constantFrom('mark-conflict' as const, 'sources-differ' as const),
    source: place,
    other: place,
    action: id,
    objective: label,
    mark: label,
    otherMark: label,
  }),
  fc.record({
    kind: fc.constant('value-conflict' as const),
    source: place,
    other: place,
    id,
    field: fc.constantFrom('target', 'current', 'status'),
    text: label,
    otherText: label,
  }),
);

export const anyRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    axes: fc.array(anyAxis, { maxLength: 3 }),
    objectives: fc.array(anyObjective, { maxLength: 5 }),
    actions: fc.array(anyAction, { maxLength: 5 }),
    levers: fc.array(anyLever, { maxLength: 3 }),
    indicators: fc.array(anyIndicator, { maxLength: 5 }),
    frameworks: fc.array(
      fc.array(label, { maxLength: 3 }).map((titles) => framework(...titles)),
      { maxLength: 1 },
    ),
    links: fc.array(anyLink, { maxLength: 4 }),
    observations: fc.array(anyObservation, { maxLength: 4 }),
  })
  .map((parts) => roadmap(parts));

/** The same value, with everything in it frozen: writing to it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}
