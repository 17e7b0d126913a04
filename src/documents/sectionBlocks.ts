import type { Section } from '../domain/roadmap';
import { plainKey, tidy } from '../domain/text';

/** A titled piece of prose, as the document prints it. */
export interface ProseBlock {
  label: string;
  texts: string[];
}

/** The prose of a roadmap by where the document prints it. */
export interface SortedProse {
  preamble: string[];
  /** Who signs it. */
  signature: string[];
  introduction: ProseBlock[];
  annexes: ProseBlock[];
}

/** `1.2 - ORIENTATIONS`, `2.1 Consolider…`: a line that is a heading though it was read as prose. */
const NUMBERED_LINE = /^\d+(?:\.\d+)+\.?\s*[-–—]?\s*\p{L}[^\n]{0,198}[^.\s]$/u;
/** A word that titles the text behind it. */
const TITLED = /^(Préambule|Signataires?)\s*:?\s+(?=\p{Lu})/u;

/** Sorts the sections of a roadmap; texts under one label stay together. */
export function sortedProse(sections: readonly Section[]): SortedProse {
  const sorted: SortedProse = { preamble: [], signature: [], introduction: [], annexes: [] };
  let annexNumber: string | undefined;
  for (const block of blocksOf(sections)) {
    const key = plainKey(block.label);
    const number = /^\s*(\d+)/.exec(block.label)?.[1];
    const isAnnex = /\bannexes?\b/.test(key);
    if (isAnnex) annexNumber = number;
    if (isAnnex || (number !== undefined && number === annexNumber)) sorted.annexes.push(block);
    else if (key.startsWith('preambule')) sorted.preamble.push(...block.texts);
    else if (/^signataires?$/.test(key)) sorted.signature.push(...block.texts);
    else sorted.introduction.push(block);
  }
  return sorted;
}

/** Sections as titled blocks: a section that goes on under the same label joins the one before. */
export function blocksOf(sections: readonly Section[]): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let openUnder: string | undefined;
  for (const { label, text } of sections) {
    const said = text.trim();
    const titled = TITLED.exec(said)?.[1];
    if (NUMBERED_LINE.test(said)) {
      // What it stands under is a heading above it.
      if (openUnder !== label) blocks.push({ label: labelOf(label), texts: [] });
      blocks.push({ label: labelOf(said), texts: [] });
      openUnder = label;
    } else if (titled !== undefined) {
      blocks.push({ label: titled, texts: [said.replace(TITLED, '')] });
      openUnder = undefined;
    } else if (openUnder === label) {
      blocks.at(-1)!.texts.push(said);
    } else {
      blocks.push({ label: labelOf(label), texts: [said] });
      openUnder = label;
    }
  }
  return blocks;
}

function labelOf(label: string): string {
  return tidy(label).replace(/\s*:$/, '');
}
