import { textDifference } from '../../domain/textDifference';
import { heldText } from '../../workbook/heldText';
import { cellText, plainText } from './cellText';
import { childOf, type XmlElement } from './parseXml';
import { element, type XmlNode } from './xml';

/** A stretch of a cell's text that has a look of its own (a word in bold), where it has one. */
export interface TextRun {
  /** As the file holds it, escapes and all. */
  text: string;
  /** The `<rPr>` element (ECMA-376, part 1, 18.4.7). */
  look?: XmlNode;
}

/** The runs of a `<si>` or `<is>` element. Phonetic readings (`<rPh>`) are no part of the text. */
export function textRuns(item: XmlElement): TextRun[] {
  return item.children.flatMap((child) => {
    if (child.local === 't') return [{ text: child.text }];
    if (child.local !== 'r') return [];
    const look = childOf(child, 'rPr')?.plain();
    return [{ text: childOf(child, 't')?.text ?? '', ...(look && { look }) }];
  });
}

/** The text of runs as people read it. */
export function textOfRuns(runs: readonly TextRun[]): string {
  return plainText(runs.map(({ text }) => text).join(''));
}

/**
 * Runs of a new text: what stays keeps its look, a new word takes that of the word whose place it takes, else that of
 * what stands before it. Undefined when no part of the old text has a look of its own.
 */
export function runsWithText(runs: readonly TextRun[], wanted: string): TextRun[] | undefined {
  if (runs.every(({ look }) => look === undefined)) return undefined;
  const pieces = runs.map(({ text }) => plainText(text));
  const before = textOfRuns(runs);
  const after = heldText(wanted);
  // An escape that begins in one run and ends in another belongs to none.
  if (pieces.join('') !== before) return undefined;
  const owners = pieces.flatMap((piece, run) => new Array<number>(piece.length).fill(run));
  const made: { text: string; owner: number }[] = [];
  placesBefore(before, after).forEach((place, at) => {
    const owner = owners[place] ?? 0;
    const last = made.at(-1);
    if (last?.owner === owner) last.text += after.charAt(at);
    else made.push({ text: after.charAt(at), owner });
  });
  const kept = made.map(({ text, owner }): TextRun => ({ ...runs[owner], text: cellText(text) }));
  return textOfRuns(kept) === after ? kept : undefined;
}

/** For each character of the new text, the place of the old one whose look it takes. */
function placesBefore(before: string, after: string): number[] {
  const difference = textDifference(before, after);
  const kept: number[] = [];
  let at = 0;
  for (const { text, isChanged } of difference.before) {
    for (const end = at + text.length; at < end; at++) if (!isChanged) kept.push(at);
  }
  let next = 0;
  return difference.after.flatMap(({ text, isChanged }) =>
    Array.from({ length: text.length }, () => {
      if (!isChanged) return kept[next++]!;
      const last = kept[next - 1] ?? -1;
      const isReplaced = last + 1 < (kept[next] ?? before.length);
      return isReplaced ? last + 1 : Math.max(last, 0);
    }),
  );
}

/** An `<is>` element of such runs. */
export function inlineRuns(runs: readonly TextRun[]): XmlNode {
  return element(
    'is',
    {},
    runs.map(({ text, look }) => element('r', {}, [look, element('t', { 'xml:space': 'preserve' }, [text])])),
  );
}
