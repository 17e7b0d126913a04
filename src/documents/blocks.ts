import { HeadingLevel, Paragraph } from 'docx';
import { withoutBullet } from '../domain/pieces';
import { styleIds } from './styles';
import { typeset, typesetLines } from './typography';

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A heading that the table of contents and a screen reader find. */
export function heading(level: keyof typeof LEVELS, text: string, startsPage = false): Paragraph {
  return new Paragraph({ heading: LEVELS[level], text: typeset(text), pageBreakBefore: startsPage });
}

/** A paragraph of one line, in one of the named styles. */
export function line(text: string, style?: string): Paragraph {
  return new Paragraph({ text: typeset(text), ...(style !== undefined && { style }) });
}

/** A text of several lines: those that begin with a bullet are a list. */
export function prose(text: string): Paragraph[] {
  return typesetLines(text).map((one) => {
    const bare = withoutBullet(one);
    return bare === one ? line(one) : line(bare, styleIds.bullet);
  });
}
