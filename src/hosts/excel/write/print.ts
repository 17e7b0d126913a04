import { cellAddress, columnName } from '../../../workbook/address';
import { headerParts, heldHeader } from '../../../workbook/headerText';
import { PAGE_MARGINS } from '../../../workbook/pageMargins';
import type { WrittenSheet } from './writtenSheet';

/** How a sheet prints: one page wide, as high as it needs. */
export function setUpPage({ plan: { print }, sheet, renewed }: WrittenSheet): void {
  const { pageLayout, horizontalPageBreaks: breaks } = sheet;
  const { titleRows: rows, titleColumns: columns } = print;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
  if (rows) pageLayout.setPrintTitleRows(`$${String(rows.first + 1)}:$${String(rows.last + 1)}`);
  if (columns) pageLayout.setPrintTitleColumns(`$${columnName(columns.first)}:$${columnName(columns.last)}`);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const header = headerParts(heldHeader(print.header ?? ''));
  const footer = headerParts(heldHeader(print.footer ?? ''));
  [texts.leftHeader, texts.centerHeader, texts.rightHeader] = [header.left, header.center, header.right];
  [texts.leftFooter, texts.centerFooter, texts.rightFooter] = [footer.left, footer.center, footer.right];
  if (renewed) breaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) if (row > 0) breaks.add(cellAddress(row, 0));
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
