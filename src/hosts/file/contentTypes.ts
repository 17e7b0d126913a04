const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types of the parts we write. */
export const contentTypes = {
  workbook: `${OFFICE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  customXmlProperties: `${OFFICE}.customXmlProperties+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  xml: 'application/xml',
} as const;
