import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HostError } from '../../workbook/host';
import type { XmlNode } from './xml';

/** An opening tag with its place in the source; offsets count UTF-16 units. */
export interface Tag {
  /** Namespace. */
  uri: string;
  /** Name without prefix. */
  local: string;
  /** `x:`, or nothing. */
  prefix: string;
  /** An attribute by name; one with a namespace is asked for with it. */
  attribute(local: string, uri?: string): string | undefined;
  /** Attributes that have no namespace, by name. */
  attributes(): Record<string, string>;
  /** All attributes by their name without prefix, whatever their namespace. */
  anyAttributes(): Record<string, string>;
  /** Namespaces declared on this tag, by prefix. */
  declared: Record<string, string>;
  /** Where `<` stands. */
  start: number;
  /** After the `>` of the opening tag. */
  openEnd: number;
  selfClosing: boolean;
}

export interface XmlElement extends Tag {
  children: XmlElement[];
  /** The text inside, that of children left out. */
  text: string;
  /** Where the closing tag begins; equal to `openEnd` for an element that closes itself. */
  closeStart: number;
  /** After the whole element. */
  end: number;
  /** The element as a tree without places or prefixes, to be compared. */
  plain(): XmlNode;
}

export interface XmlVisitor {
  open(tag: Tag): void;
  text?(text: string): void;
  /** `start` and `end` are those of the closing tag. */
  close(tag: Tag, start: number, end: number): void;
}

/**
 * Walks through a part's XML with namespaces resolved. Throws HostError `damaged` for XML that is not well formed
 * and `unsafe-xml` for one that declares a document type.
 */
export function scanXml(source: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: Tag[] = [];
  let start = 0;
  parser.on('doctype', () => {
    throw new HostError('unsafe-xml');
  });
  parser.on('error', () => {
    throw new HostError('damaged');
  });
  parser.on('opentagstart', () => {
    // The parser stands within the tag, before any attribute's value: the last `<` is this tag's.
    start = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (saxesTag) => {
    const tag = tagFrom(saxesTag, start, parser.position);
    open.push(tag);
    visitor.open(tag);
  });
  if (visitor.text) parser.on('text', (text) => visitor.text!(text));
  if (visitor.text) parser.on('cdata', (text) => visitor.text!(text));
  parser.on('closetag', () => {
    const tag = open.pop()!;
    const end = parser.position;
    visitor.close(tag, tag.selfClosing ? end : source.lastIndexOf('</', end - 1), end);
  });
  parser.write(source).close();
}

/**
 * A part's XML as a tree that knows where each element stands in the source. Elements that `keeps` refuses are left
 * out with all they hold: a sheet may have a million rows of which two matter.
 */
export function parseXml(source: string, keeps: (tag: Tag) => boolean = () => true): XmlElement {
  let root: XmlElement | undefined;
  let leftOut = 0;
  const path: XmlElement[] = [];
  scanXml(source, {
    open(tag) {
      if (leftOut > 0 || !keeps(tag)) {
        leftOut++;
        return;
      }
      const element = elementFrom(tag);
      root ??= element;
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text(text) {
      const parent = leftOut > 0 ? undefined : path.at(-1);
      if (parent) parent.text += text;
    },
    close(_tag, start, end) {
      if (leftOut > 0) {
        leftOut--;
        return;
      }
      const element = path.pop()!;
      element.closeStart = element.selfClosing ? element.openEnd : start;
      element.end = end;
    },
  });
  if (!root) throw new HostError('damaged');
  return root;
}

/** The first child of a name in the parent's own namespace. */
export function childOf(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((child) => child.local === local && child.uri === parent.uri);
}

/** The children of a name in the parent's own namespace. */
export function childrenOf(parent: XmlElement | undefined, local: string): XmlElement[] {
  return parent?.children.filter((child) => child.local === local && child.uri === parent.uri) ?? [];
}

function tagFrom(tag: SaxesTagNS, start: number, openEnd: number): Tag {
  return {
    uri: tag.uri,
    local: tag.local,
    prefix: tag.prefix ? `${tag.prefix}:` : '',
    attribute(local, uri = '') {
      for (const one of Object.values(tag.attributes)) {
        if (one.local === local && one.uri === uri) return one.value;
      }
      return undefined;
    },
    attributes() {
      const own = Object.values(tag.attributes).filter((one) => one.uri === '');
      return Object.fromEntries(own.map((one) => [one.local, one.value]));
    },
    anyAttributes() {
      return Object.fromEntries(Object.values(tag.attributes).map((one) => [one.local, one.value]));
    },
    declared: tag.ns,
    start,
    openEnd,
    selfClosing: tag.isSelfClosing,
  };
}

function elementFrom(tag: Tag): XmlElement {
  const element: XmlElement = {
    ...tag,
    children: [],
    text: '',
    closeStart: tag.openEnd,
    end: tag.openEnd,
    plain: () => ({
      name: tag.local,
      attributes: tag.attributes(),
      children:
        element.children.length > 0 ? element.children.map((child) => child.plain()) : textOf(element),
    }),
  };
  return element;
}

function textOf({ text }: XmlElement): string[] {
  return text === '' ? [] : [text];
}
