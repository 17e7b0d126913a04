/** XML that we write: small trees, serialized with the prefix that the part they go into uses. */

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of the parts we write. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

type AttributeValue = string | number | boolean | undefined;

/** An element; attributes that are undefined are left out, booleans become `1` and `0`. */
export function element(
  name: string,
  attributes: Record<string, AttributeValue> = {},
  children: (XmlNode | string | undefined)[] = [],
): XmlNode {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept[key] = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
  return { name, attributes: kept, children: children.filter((child) => child !== undefined) };
}

/** The element as text; `prefix` (`x:` or nothing) goes before every name that has none of its own. */
export function serialize(node: XmlNode, prefix = ''): string {
  const name = node.name.includes(':') ? node.name : prefix + node.name;
  let open = `<${name}`;
  for (const [key, value] of Object.entries(node.attributes)) open += ` ${key}="${escapeAttribute(value)}"`;
  if (node.children.length === 0) return `${open}/>`;
  const inner = node.children.map((child) =>
    typeof child === 'string' ? escapeText(child) : serialize(child, prefix),
  );
  return `${open}>${inner.join('')}</${name}>`;
}

/** A whole part: declaration and root element. */
export function xmlPart(root: XmlNode): string {
  return XML_DECLARATION + serialize(root);
}

/** Text between tags. What XML cannot hold at all (control characters, half surrogates) is removed. */
export function escapeText(text: string): string {
  return removeForbidden(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text of an attribute in double quotes; line breaks and tabs are kept as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** Everything but the characters that XML 1.0 allows. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function removeForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Bytes of a part. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
