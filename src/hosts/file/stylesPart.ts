import { STYLE_LISTS, type StyleListName, type StyleSheet } from './styleSheet';
import { xmlPart, element, namespaces, type XmlNode } from './xml';

/** The styles part of a workbook that had none: all lists are what the program added. */
export function newStylesPart(styles: StyleSheet): string {
  const list = (name: StyleListName): XmlNode | undefined => {
    const items = styles.added(name);
    return items.length > 0 ? element(name, { count: items.length }, items) : undefined;
  };
  const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
  const beforeFormats = STYLE_LISTS.slice(0, STYLE_LISTS.indexOf('cellXfs'));
  return xmlPart(
    element('styleSheet', { xmlns: namespaces.main }, [
      ...beforeFormats.map(list),
      element('cellStyleXfs', { count: 1 }, [plain]),
      list('cellXfs'),
      element('cellStyles', { count: 1 }, [normal]),
      list('dxfs'),
    ]),
  );
}
