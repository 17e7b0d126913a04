import { HostError } from '../../workbook/host';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import { SourceEdits } from './sourceEdits';
import { STYLE_LISTS, StyleSheet, type StyleListName } from './styleSheet';
import { serialize } from './xml';

/** The lists of a styles part, in the order of the schema (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const ITEMS: Record<StyleListName, string> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};
/** Excel's limit. */
const MOST_FORMATS = 65_490;

/** The styles part of a user's workbook, ready to take more styles. */
export interface StylesXml {
  source: string;
  root: XmlElement;
  styles: StyleSheet;
}

/** Reads a styles part. Throws HostError `damaged`. */
export function readStyles(source: string): StylesXml {
  const root = parseXml(source);
  if (root.local !== 'styleSheet') throw new HostError('damaged');
  const styles = new StyleSheet(childOf(root, 'cellStyleXfs') !== undefined);
  for (const name of STYLE_LISTS) {
    for (const item of childrenOf(childOf(root, name), ITEMS[name])) styles.hold(name, item.plain());
  }
  styles.fillIn();
  return { source, root, styles };
}

/** The styles part with what was added since it was read; the same text when nothing was. */
export function withAddedStyles({ source, root, styles }: StylesXml): string {
  const edits = new SourceEdits(source);
  for (const name of STYLE_LISTS) {
    const added = styles.added(name);
    if (added.length === 0) continue;
    const list = childOf(root, name);
    const prefix = (list ?? root).prefix;
    const items = added.map((node) => serialize(node, prefix)).join('');
    const count = added.length + childrenOf(list, ITEMS[name]).length;
    if (name === 'cellXfs' && count > MOST_FORMATS)
      throw new HostError('too-large', `styles ${String(count)}`);
    if (list) {
      edits.append(list, items);
      edits.setAttribute(list, 'count', String(count));
    } else {
      const tag = prefix + name;
      edits.insert(placeFor(root, name), `<${tag} count="${String(count)}">${items}</${tag}>`);
    }
  }
  return edits.apply();
}

/** Where a list that is missing belongs: before the first of those that follow it in the schema. */
function placeFor(root: XmlElement, name: string): number {
  const following = ORDER.slice(ORDER.indexOf(name) + 1);
  const next = root.children.find((child) => child.uri === root.uri && following.includes(child.local));
  return next?.start ?? root.closeStart;
}
