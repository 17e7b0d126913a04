import { SECOND_BULLET, symbolOf } from './symbols';
import type { ListLabel, WordLists } from './wordLists';
import { endIsDeleted, type WordStyles } from './wordStyles';
import { all, find, isOn, numberAt, valueAt, type WordNode } from './wordXml';

/** A paragraph as a line of text. */
export interface WordLine {
  text: string;
  label?: ListLabel;
  /** 0 for a heading of the first level. */
  outlineLevel?: number;
}

/** What stands one below the other: paragraphs and tables. */
export type WordBlock = WordLine | { table: WordNode };

/** What of the document says how its paragraphs are to be read. */
export interface WordContext {
  styles: WordStyles;
  lists: WordLists;
}

const DEEPEST_OUTLINE = 8;
const INDENT = '   ';

/**
 * The paragraphs and tables of a part of a document (its body, a cell, a text box), in their order. Text boxes come
 * behind the paragraph that holds them. A paragraph whose end was deleted goes on in the next one; the table of
 * contents is left out, for it only repeats headings.
 */
export function blocksIn(container: WordNode, context: WordContext): WordBlock[] {
  const blocks: WordBlock[] = [];
  let begun = '';
  for (const node of container.children) {
    if (node.name === 'tbl') blocks.push({ table: node });
    if (node.name !== 'p') continue;
    const { text, boxes } = contentOf(node);
    const style = context.styles.of(valueAt(node, 'pPr', 'pStyle'));
    if (endIsDeleted(node)) begun += text;
    else {
      const line = lineOf(node, begun + text, context);
      begun = '';
      if (!style.isContents) blocks.push(line);
    }
    blocks.push(...boxes.flatMap((box) => blocksIn(box, context)));
  }
  return begun === '' ? blocks : [...blocks, { text: begun }];
}

function lineOf(paragraph: WordNode, text: string, { styles, lists }: WordContext): WordLine {
  const level =
    numberAt(paragraph, 'pPr', 'outlineLvl') ?? styles.of(valueAt(paragraph, 'pPr', 'pStyle')).outlineLevel;
  const isHeading = level !== undefined && level >= 0 && level <= DEEPEST_OUTLINE;
  // An empty paragraph of a list shows no number, and counts for none.
  const label = text.trim() === '' ? undefined : lists.next(paragraph);
  return {
    text,
    ...(label && !(isHeading && label.isBullet) && { label }),
    ...(isHeading && { outlineLevel: level }),
  };
}

function contentOf(paragraph: WordNode): { text: string; boxes: WordNode[] } {
  const boxes: WordNode[] = [];
  const textOf = (node: WordNode): string => {
    switch (node.name) {
      case 't':
        return node.text.replaceAll('\u00AD', '');
      case 'tab':
        return ' ';
      case 'br':
      case 'cr':
        return '\n';
      case 'noBreakHyphen':
        return '-';
      case 'sym':
        return symbolOf(node.attributes['char'] ?? '');
      case 'txbxContent':
        boxes.push(node);
        return '';
      case 'r':
        return isOn(node, 'rPr', 'vanish') ? '' : node.children.map(textOf).join('');
      default:
        return '';
    }
  };
  return { text: paragraph.children.map(textOf).join(''), boxes };
}

/** The paragraphs of blocks that stand together as lines of text, and of the tables among them those of their cells. */
export function textsOf(blocks: WordBlock[], context: WordContext): string[] {
  const lines = blocks.flatMap((block) => ('table' in block ? linesOfTable(block.table, context) : [block]));
  return withLabels(lines);
}

function linesOfTable(table: WordNode, context: WordContext): WordLine[] {
  return rowsOf(table).flatMap((row) =>
    all(row, 'tc').flatMap((cell) =>
      blocksIn(cell, context).flatMap((block) =>
        'table' in block ? linesOfTable(block.table, context) : [block],
      ),
    ),
  );
}

/** The rows of a table, without those that tracked changes deleted. */
export function rowsOf(table: WordNode): WordNode[] {
  return all(table, 'tr').filter((row) => find(row, 'trPr', 'del') === undefined);
}

/**
 * Lines with their bullets and numbers before them. A bullet below the others of its neighbours gets the sign of a
 * second level, since the width of an indent is all that Word may tell it by.
 */
export function withLabels(lines: WordLine[]): string[] {
  const levels = lines.flatMap(({ label }) => (label ? [label.level] : []));
  const first = Math.min(...levels);
  return lines.map(({ text, label }) => {
    const trimmed = text.trim();
    if (!label || label.text === '') return trimmed;
    const below = label.level - first;
    const sign = label.isBullet && below > 0 ? SECOND_BULLET : label.text;
    return `${INDENT.repeat(below)}${sign} ${trimmed}`;
  });
}
