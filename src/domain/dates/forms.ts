import type { Interval } from './calendar';

/** What a date's words mean, before the words that lead to it (« d'ici », « avant ») are read. */
export interface Reading extends Interval {
  /** A single day, or an end already named (« fin 2025 »): « avant » does not move it back. */
  precise?: boolean;
  /** Two dates that make one interval: « à partir de septembre 2023 jusqu'à juin 2024 » has an end. */
  joined?: boolean;
  /** A moment inside the interval that the words do not settle: no due date is told. */
  vague?: boolean;
}

/** One way to write a date, matched on folded text. `read` gives undefined when there is no such date. */
export interface DateForm {
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => Reading | undefined;
}

/** A form from a pattern's source; spaces stand for one folded blank. */
export function form(source: string, read: DateForm['read']): DateForm {
  return { pattern: new RegExp(source, 'g'), read };
}
