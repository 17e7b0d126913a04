import { readMark } from '../marks';
import { tidy } from '../text';

/*
 * The croix of a column of a clean sheet are all lines of text. The mark that most of them have is told once, in the
 * header: « Objectifs du projet académique (●) ». A line with another mark has it behind its name.
 */

/** What a line without a mark means under a header without one. */
export const PLAIN_MARK = 'X';

/** The header of a column whose lines mean `mark` where they show none. */
export function markedHeader(header: string, mark: string): string {
  return mark === PLAIN_MARK ? header : `${header} (${mark})`;
}

/**
 * A header and the mark that its lines mean.
 * @example readMarkedHeader('Objectifs servis (●)') → { header: 'Objectifs servis', mark: '●' }
 */
export function readMarkedHeader(header: string): { header: string; mark: string } {
  const [, name, mark] = /^(.*\S)\s*\(([^()]*)\)$/.exec(tidy(header)) ?? [];
  if (name === undefined || readMark(mark!) !== 'yes') return { header, mark: PLAIN_MARK };
  return { header: name, mark: tidy(mark!) };
}
