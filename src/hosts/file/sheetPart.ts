import { cellAddress, rectAddress, sheetReference, type Rect } from '../../workbook/address';
import { foldChanges } from '../../workbook/folds';
import { heldHeader } from '../../workbook/headerText';
import { PAGE_MARGINS } from '../../workbook/pageMargins';
import type { PrintPlan, SheetPlan } from '../../workbook/plan';
import type { References } from '../../workbook/references';
import { columns } from './columnWidths';
import type { EarlierSheet } from './earlierSheet';
import { sheetData } from './sheetData';
import type { StyleSheet } from './styleSheet';
import { validations } from './validations';
import { element, namespaces, serialize, XML_DECLARATION, type XmlNode } from './xml';

const PAPER = { A4: 9, A3: 8 } as const;

/** Elements that the caller has in store for this sheet: they point at other parts. */
export interface SheetExtras {
  /** Relationship id of the drawing that holds the charts. */
  drawing?: string;
  /** Relationship ids of the tables. */
  tables?: string[];
  /** Relationship id of the drawing of the notes that people wrote on the sheet. */
  legacyDrawing?: string;
  /** Of a sheet that is renewed: its folds, and what people changed on its columns. */
  earlier?: Pick<EarlierSheet, 'columns' | 'folds' | 'isHidden'>;
}

/** The worksheet part of a plan. Elements stand in the order of the schema (CT_Worksheet). */
export function sheetPart(
  plan: SheetPlan,
  styles: StyleSheet,
  references: References,
  extras: SheetExtras = {},
): string {
  const small = (nodes: (XmlNode | undefined)[]): string =>
    nodes.map((node) => (node ? serialize(node) : '')).join('');
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    small([
      sheetProperties(plan),
      element('dimension', { ref: rectAddress(usedRect(plan)) }),
      view(plan),
      element('sheetFormatPr', {
        defaultRowHeight: 15,
        outlineLevelCol: plan.foldedColumns?.length ? 1 : undefined,
      }),
      columns({
        widths: plan.columnWidths,
        folds: plan.foldedColumns ?? [],
        hidden: foldChanges(plan, extras.earlier?.folds ?? [], extras.earlier?.isHidden).hidden,
        changes: extras.earlier?.columns,
      }),
    ]),
    sheetData(plan, styles, references.formula),
    small([
      list(
        'mergeCells',
        plan.merges.map((merge) => element('mergeCell', { ref: rectAddress(merge) })),
      ),
      ...conditionalFormats(plan, styles, references),
      validations(plan.validations, references),
      hyperlinks(plan, references),
      element('printOptions', { horizontalCentered: true }),
      element('pageMargins', PAGE_MARGINS),
      pageSetup(plan.print),
      headerFooter(plan.print),
      rowBreaks(plan.print),
      extras.drawing ? element('drawing', { 'r:id': extras.drawing }) : undefined,
      extras.legacyDrawing ? element('legacyDrawing', { 'r:id': extras.legacyDrawing }) : undefined,
      list(
        'tableParts',
        (extras.tables ?? []).map((id) => element('tablePart', { 'r:id': id })),
      ),
    ]),
    '</worksheet>',
  ].join('');
}

function list(name: string, items: XmlNode[], attributes: Record<string, number> = {}): XmlNode | undefined {
  return items.length > 0 ? element(name, { count: items.length, ...attributes }, items) : undefined;
}

function sheetProperties(plan: SheetPlan): XmlNode {
  return element('sheetPr', {}, [
    plan.tabColor ? element('tabColor', { rgb: `FF${plan.tabColor}` }) : undefined,
    element('pageSetUpPr', { fitToPage: true }),
  ]);
}

function usedRect(plan: SheetPlan): Rect {
  const widest = plan.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return { top: 0, left: 0, bottom: Math.max(plan.rows.length, 1) - 1, right: widest - 1 };
}

function view(plan: SheetPlan): XmlNode {
  const { rows, columns: frozen } = plan.freeze ?? { rows: 0, columns: 0 };
  const pane = rows > 0 ? (frozen > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const first = cellAddress(rows, frozen);
  const panes =
    rows > 0 || frozen > 0
      ? [
          element('pane', {
            xSplit: frozen || undefined,
            ySplit: rows || undefined,
            topLeftCell: first,
            activePane: pane,
            state: 'frozen',
          }),
          element('selection', { pane, activeCell: first, sqref: first }),
        ]
      : [];
  return element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 }, panes)]);
}

function conditionalFormats(plan: SheetPlan, styles: StyleSheet, references: References): XmlNode[] {
  return plan.conditionalFormats.map(({ rect, formula, style }, i) =>
    element('conditionalFormatting', { sqref: rectAddress(rect) }, [
      element('cfRule', { type: 'expression', dxfId: styles.differentialFormat(style), priority: i + 1 }, [
        element('formula', {}, [references.formula(formula)]),
      ]),
    ]),
  );
}

function hyperlinks(plan: SheetPlan, references: References): XmlNode | undefined {
  const links = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = sheetReference(references.linked(cell.link.sheet)) + cell.link.address;
      return [element('hyperlink', { ref: cellAddress(row, column), location })];
    }),
  );
  return links.length > 0 ? element('hyperlinks', {}, links) : undefined;
}

function pageSetup(print: PrintPlan): XmlNode {
  return element('pageSetup', {
    paperSize: PAPER[print.paper],
    orientation: print.orientation,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}

function headerFooter(print: PrintPlan): XmlNode | undefined {
  if (!print.header && !print.footer) return undefined;
  const text = (name: string, value?: string): XmlNode | undefined =>
    value ? element(name, {}, [heldHeader(value)]) : undefined;
  return element('headerFooter', {}, [text('oddHeader', print.header), text('oddFooter', print.footer)]);
}

function rowBreaks(print: PrintPlan): XmlNode | undefined {
  const breaks = (print.pageBreaks ?? []).filter((row) => row > 0);
  return list(
    'rowBreaks',
    breaks.map((row) => element('brk', { id: row, max: 16_383, man: true })),
    { manualBreakCount: breaks.length },
  );
}
