import { childrenOf, type XmlElement } from '../parseXml';

/** The rows of a `<sheetData>` element with their numbers, counted from 0: the part may leave numbers out. */
export function placedRows(data: XmlElement): { row: number; element: XmlElement }[] {
  let last = -1;
  return childrenOf(data, 'row').map((element) => {
    const number = element.attribute('r');
    last = number === undefined ? last + 1 : Number(number) - 1;
    return { row: last, element };
  });
}
