import type { Roadmap, Section, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';

/** One sentence of the prose, with its cell. */
export interface Sentence {
  text: string;
  source: Source;
}

/** Every sentence of what is told in prose, and of the notes that stand around the tables. */
export function sentencesOf({ sections, axes, objectives, unread }: Roadmap): Sentence[] {
  const prose: Pick<Section, 'text' | 'source'>[] = [
    ...sections,
    ...axes.flatMap((axis) => axis.sections),
    ...objectives.flatMap((objective) => objective.sections),
    ...unread,
  ];
  return sentencesIn(prose);
}

/** The sentences of some texts, each with its cell. */
export function sentencesIn(texts: readonly Pick<Section, 'text' | 'source'>[]): Sentence[] {
  return texts.flatMap(({ text, source }) =>
    text
      .split(/(?<=[.!?;…])\s+|[\n\r]+/)
      .map((sentence) => ({ text: tidy(sentence), source }))
      .filter((sentence) => sentence.text !== ''),
  );
}
