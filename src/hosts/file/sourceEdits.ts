import type { Tag, XmlElement } from './parseXml';
import { escapeAttribute } from './xml';

/** Changes of a text at known places; everything between them stays as it is, to the byte. */
export class SourceEdits {
  private readonly edits: { start: number; end: number; text: string }[] = [];

  constructor(private readonly source: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Puts text before the closing tag of an element; at most once for an element. */
  append(parent: XmlElement, text: string): void {
    if (text === '') return;
    if (!parent.selfClosing) {
      this.insert(parent.closeStart, text);
      return;
    }
    const name = parent.prefix + parent.local;
    this.replace(this.source.lastIndexOf('/', parent.openEnd), parent.openEnd, `>${text}</${name}>`);
  }

  /** Sets an attribute that has no namespace, if it is not set so already. */
  setAttribute(tag: Tag, name: string, value: string): void {
    if (tag.attribute(name) === value) return;
    const open = this.source.slice(tag.start, tag.openEnd);
    for (const match of open.matchAll(/\s([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
      if (match[1] !== name) continue;
      const start = tag.start + match.index;
      this.replace(start, start + match[0].length, ` ${name}="${escapeAttribute(value)}"`);
      return;
    }
    const afterName = tag.start + 1 + tag.prefix.length + tag.local.length;
    this.insert(afterName, ` ${name}="${escapeAttribute(value)}"`);
  }

  /** The text with all changes made. Changes at one place keep the order in which they were asked for. */
  apply(): string {
    const ordered = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + this.source.slice(at);
  }
}
