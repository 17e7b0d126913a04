import type { AskedOptions, ServedOptions } from './peer';

/** A value of a call on its way to another thread. */
export type Carried =
  | { kind: 'value'; value: unknown }
  /** Options with a signal; what else they hold is copied. */
  | { kind: 'options'; others: object }
  | { kind: 'progress' };

/**
 * The values of a call with what cannot be copied taken out: options with a signal and perhaps a progress, or a progress
 * alone. A call has one of either at most.
 */
export function carried(values: readonly unknown[]): { values: Carried[]; options: AskedOptions } {
  let options: AskedOptions = {};
  const copied = values.map((value): Carried => {
    if (typeof value === 'function') {
      options = { ...options, progress: value as NonNullable<AskedOptions['progress']> };
      return { kind: 'progress' };
    }
    if (!hasSignal(value)) return { kind: 'value', value };
    const { signal, progress, ...others } = value;
    options = { signal, progress };
    return { kind: 'options', others };
  });
  return { values: copied, options };
}

/** The values as they were, with signal and progress of the thread that they came to. */
export function arrived(values: readonly Carried[], { signal, progress }: ServedOptions): unknown[] {
  return values.map((one) => {
    switch (one.kind) {
      case 'value':
        return one.value;
      case 'options':
        return { ...one.others, signal, progress };
      case 'progress':
        return progress;
    }
  });
}

function hasSignal(value: unknown): value is AskedOptions & { signal: AbortSignal } {
  return (
    typeof value === 'object' && value !== null && 'signal' in value && value.signal instanceof AbortSignal
  );
}
