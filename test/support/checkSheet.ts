import { childOf, childrenOf, type XmlElement } from '../../src/hosts/file/parseXml';
import { parseRect, type Rect } from '../../src/workbook/address';

/** What is wrong with a worksheet part; `counts` are the styles there are, `ids` the sheet's relationships. */
export function checkSheet(
  root: XmlElement,
  counts: { formats: number; differential: number },
  ids: ReadonlySet<string>,
): string[] {
  return [
    ...checkOrder(root),
    ...checkStyles(root, counts),
    ...checkMerges(root),
    ...checkLists(root),
    ...root.children.flatMap((child) => {
      const id = child.attribute('id', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships');
      return id === undefined || ids.has(id) ? [] : [`no relationship ${id}`];
    }),
  ];
}

const rowsOf = (root: XmlElement): XmlElement[] => childrenOf(childOf(root, 'sheetData'), 'row');

function checkOrder(root: XmlElement): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of rowsOf(root)) {
    const number = Number(row.attribute('r') ?? lastRow + 1);
    if (number <= lastRow) problems.push(`row ${String(number)} out of order`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of childrenOf(row, 'c')) {
      const address = cell.attribute('r');
      const at = address === undefined ? null : parseRect(address);
      if (at && (at.left <= lastColumn || at.top !== number - 1))
        problems.push(`cell ${address!} out of order`);
      lastColumn = at?.left ?? lastColumn + 1;
    }
  }
  return problems;
}

function checkStyles(root: XmlElement, counts: { formats: number; differential: number }): string[] {
  const cells = rowsOf(root).flatMap((row) => childrenOf(row, 'c'));
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((one) => childrenOf(one, 'cfRule'));
  return [
    ...cells
      .filter((cell) => Number(cell.attribute('s') ?? 0) >= counts.formats)
      .map((cell) => `no style for ${String(cell.attribute('r'))}`),
    ...rules
      .filter((rule) => Number(rule.attribute('dxfId') ?? -1) >= counts.differential)
      .map((rule) => `no conditional style ${String(rule.attribute('dxfId'))}`),
  ];
}

function checkMerges(root: XmlElement): string[] {
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').map((one) => one.attribute('ref')!);
  const rects = merges.map((reference) => parseRect(reference)!);
  return merges
    .filter((_, i) => rects.slice(0, i).some((other) => overlap(other, rects[i]!)))
    .map((reference) => `merge ${reference} overlaps`);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function checkLists(root: XmlElement): string[] {
  return childrenOf(childOf(root, 'dataValidations'), 'dataValidation').flatMap((validation) => {
    const list = childOf(validation, 'formula1')?.text ?? '';
    return list.startsWith('"') && list.length > 257 ? [`list of ${String(list.length)} characters`] : [];
  });
}
