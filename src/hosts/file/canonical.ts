import type { XmlNode } from './xml';

/** The same text for two elements that say the same: attributes in order, no space between elements. */
export function canonical(node: XmlNode): string {
  const attributes = Object.entries(node.attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const children = node.children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .map((child) => (typeof child === 'string' ? child : canonical(child)));
  return `<${node.name}${attributes.join('')}>${children.join('')}</>`;
}
