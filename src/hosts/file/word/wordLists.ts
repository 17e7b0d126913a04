import { formattedNumber } from './numberFormats';
import { firstBullet } from './symbols';
import type { WordStyles } from './wordStyles';
import { all, find, numberAt, valueAt, type WordNode } from './wordXml';

/** What stands before a paragraph of a list. */
export interface ListLabel {
  level: number;
  /** `•`, `➢`; or `1.`, `b)`, `Axe 2 :`; may be empty. */
  text: string;
  isBullet: boolean;
}

interface Level {
  format: string;
  /** `%1.%2.` for numbers, the sign for bullets. */
  text: string;
  start: number;
}

/** A paragraph of no list says so with this number. */
const NO_LIST = '0';
const DEEPEST_LEVEL = 8;

/** Lists of a document. They count while paragraphs are asked for in the order of the document. */
export class WordLists {
  private readonly lists = new Map<string, WordNode>();
  private readonly definitions = new Map<string, WordNode>();
  /** The numbers that lists of one definition have come to, by level. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  /** `root` is what was read of the part of lists; undefined for a document without one. */
  constructor(
    root: WordNode | undefined,
    private readonly styles: WordStyles,
  ) {
    const numbering = find(root, 'numbering');
    for (const list of all(numbering, 'num')) this.lists.set(list.attributes['numId'] ?? '', list);
    for (const one of all(numbering, 'abstractNum')) {
      this.definitions.set(one.attributes['abstractNumId'] ?? '', one);
    }
  }

  /** What stands before this paragraph; undefined when it is in no list. Counts it. */
  next(paragraph: WordNode): ListLabel | undefined {
    const styleId = valueAt(paragraph, 'pPr', 'pStyle');
    const ofStyle = this.styles.of(styleId).list;
    const id = valueAt(paragraph, 'pPr', 'numPr', 'numId') ?? ofStyle?.id;
    if (id === undefined || id === NO_LIST) return undefined;
    const definition = this.definitionOf(id);
    if (!definition) return undefined;
    const level = Math.min(
      DEEPEST_LEVEL,
      Math.max(
        0,
        numberAt(paragraph, 'pPr', 'numPr', 'ilvl') ??
          ofStyle?.level ??
          levelOfStyle(definition.node, styleId),
      ),
    );
    const found = this.level(id, definition.node, level);
    if (!found) return undefined;
    if (found.format === 'bullet') return { level, text: firstBullet(found.text), isBullet: true };
    const numbers = this.count(id, definition, level);
    const text = found.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = this.level(id, definition.node, at)?.format ?? 'decimal';
      return formattedNumber(numbers[at] ?? 1, format);
    });
    return { level, text: text.trim(), isBullet: false };
  }

  /** The definition of a list; one that refers to a style of lists has that style's. */
  private definitionOf(id: string): { id: string; node: WordNode } | undefined {
    const own = valueAt(this.lists.get(id), 'abstractNumId');
    const node = own === undefined ? undefined : this.definitions.get(own);
    const style = valueAt(node, 'numStyleLink');
    const linked = style === undefined ? undefined : this.styles.of(style).list?.id;
    const other = linked === undefined ? undefined : valueAt(this.lists.get(linked), 'abstractNumId');
    const otherNode = other === undefined ? undefined : this.definitions.get(other);
    if (other !== undefined && otherNode) return { id: other, node: otherNode };
    return own !== undefined && node ? { id: own, node } : undefined;
  }

  private level(id: string, definition: WordNode, level: number): Level | undefined {
    const override = this.override(id, level);
    const node = find(override, 'lvl') ?? all(definition, 'lvl').find((one) => levelNumber(one) === level);
    if (!node) return undefined;
    return {
      format: valueAt(node, 'numFmt') ?? 'decimal',
      text: valueAt(node, 'lvlText') ?? '',
      start: numberAt(override, 'startOverride') ?? numberAt(node, 'start') ?? 1,
    };
  }

  private override(id: string, level: number): WordNode | undefined {
    return all(this.lists.get(id), 'lvlOverride').find((one) => levelNumber(one) === level);
  }

  /** Counts one paragraph at a level; the levels below it begin anew. */
  private count(id: string, definition: { id: string; node: WordNode }, level: number): number[] {
    const counts = this.counts.get(definition.id) ?? [];
    this.counts.set(definition.id, counts);
    const start = (at: number): number => this.level(id, definition.node, at)?.start ?? 1;
    // A list that says where it starts does so once, however many lists of its definition stand before it.
    const key = `${id} ${String(level)}`;
    if (find(this.override(id, level), 'startOverride') && !this.restarted.has(key)) {
      counts[level] = undefined;
      this.restarted.add(key);
    }
    for (let above = 0; above < level; above++) counts[above] ??= start(above);
    const last = counts[level];
    counts[level] = last === undefined ? start(level) : last + 1;
    counts.length = level + 1;
    return counts.map((count, at) => count ?? start(at));
  }
}

function levelNumber(node: WordNode): number {
  return Number(node.attributes['ilvl'] ?? 0);
}

/** A style without a level of its own is named by the level that it belongs to. */
function levelOfStyle(definition: WordNode, styleId: string | undefined): number {
  const own = all(definition, 'lvl').find(
    (level) => styleId !== undefined && valueAt(level, 'pStyle') === styleId,
  );
  return own ? levelNumber(own) : 0;
}
