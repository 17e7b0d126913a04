import type { State } from './host';

type Entries<Value> = Record<string, Value>;
type MergeValue<Value> = (base: Value | undefined, mine: Value, theirs: Value) => Value;

/**
 * One state out of two that began as `base`, key by key: what `mine` changed, added or took away since then counts, and
 * everything else is as `theirs` has it. Generated texts are compared cell by cell, accepted findings and remembered items
 * as wholes.
 */
export function mergeStates(base: State, mine: State, theirs: State): State {
  return {
    version: 1,
    generated: mergeEntries(base.generated, mine.generated, theirs.generated, (before = {}, ours, others) =>
      mergeEntries(before, ours, others),
    ),
    accepted: mergeEntries(base.accepted, mine.accepted, theirs.accepted),
    choices: mergeEntries(base.choices, mine.choices, theirs.choices),
    settings: mergeEntries(base.settings, mine.settings, theirs.settings),
    identities: mergeEntries(base.identities, mine.identities, theirs.identities),
  };
}

function mergeEntries<Value>(
  base: Entries<Value>,
  mine: Entries<Value>,
  theirs: Entries<Value>,
  mergeValue: MergeValue<Value> = (_before, ours) => ours,
): Entries<Value> {
  const [before, ours, others] = [base, mine, theirs].map((entries) => new Map(Object.entries(entries)));
  const merged = new Map<string, Value>();
  for (const key of new Set([...others!.keys(), ...ours!.keys()])) {
    const [old, own, other] = [before!.get(key), ours!.get(key), others!.get(key)];
    const value = merge(old, own, other, mergeValue);
    if (value !== undefined) merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

function merge<Value>(
  before: Value | undefined,
  ours: Value | undefined,
  others: Value | undefined,
  mergeValue: MergeValue<Value>,
): Value | undefined {
  if (same(before, ours)) return others;
  return ours === undefined || others === undefined ? ours : mergeValue(before, ours, others);
}

/** Values of a state are texts, lists of texts and records of them; the order of a record's keys says nothing. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
