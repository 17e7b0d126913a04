import { find, isOn, numberAt, valueAt, all, type WordNode } from './wordXml';

/** What a paragraph's style says of it. */
export interface ParagraphStyle {
  /** The list it belongs to, by its number in the part of lists, and its level there when the style tells it. */
  list?: { id: string; level?: number };
  /** 0 for a heading of the first level. */
  outlineLevel?: number;
  /** A line of the table of contents, which only repeats headings. */
  isContents: boolean;
}

/** Styles of a document. */
export class WordStyles {
  private readonly byId = new Map<string, WordNode>();
  private readonly known = new Map<string, ParagraphStyle>();
  private readonly defaultId: string | undefined;

  /** `root` is what was read of the part of styles; undefined for a document without one. */
  constructor(root?: WordNode) {
    const styles = all(find(root, 'styles'), 'style');
    for (const style of styles) this.byId.set(style.attributes['styleId'] ?? '', style);
    this.defaultId = styles.find(
      ({ attributes }) =>
        attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['default'] ?? ''),
    )?.attributes['styleId'];
  }

  /** The style of that id, with what it takes from those that it is based on; that of plain paragraphs without id. */
  of(id: string | undefined = this.defaultId): ParagraphStyle {
    if (id === undefined) return { isContents: false };
    let style = this.known.get(id);
    if (!style) {
      // Known before it is looked for: styles that are based on each other in a circle end there.
      this.known.set(id, { isContents: false });
      this.known.set(id, (style = this.read(id)));
    }
    return style;
  }

  private read(id: string): ParagraphStyle {
    const style = this.byId.get(id);
    const parent = valueAt(style, 'basedOn');
    const based = parent === undefined ? { isContents: false } : this.of(parent);
    const listId = valueAt(style, 'pPr', 'numPr', 'numId') ?? based.list?.id;
    const level = numberAt(style, 'pPr', 'numPr', 'ilvl') ?? based.list?.level;
    // Word keeps the English names of its own styles in every language.
    const name = valueAt(style, 'name') ?? '';
    // Its headings are of their levels also where the style does not say so.
    const ownLevel = /^heading ([1-9])$/i.exec(name)?.[1];
    const outlineLevel =
      numberAt(style, 'pPr', 'outlineLvl') ??
      (ownLevel === undefined ? based.outlineLevel : Number(ownLevel) - 1);
    return {
      ...(listId !== undefined && { list: { id: listId, ...(level !== undefined && { level }) } }),
      ...(outlineLevel !== undefined && { outlineLevel }),
      isContents: based.isContents || /^(?:toc \d|toc heading|contents \d)$/i.test(name),
    };
  }
}

/** True for a paragraph whose end was deleted with tracked changes: it goes on in the next one. */
export function endIsDeleted(paragraph: WordNode): boolean {
  return isOn(paragraph, 'pPr', 'rPr', 'del');
}
