import type { CellStyle, ConditionalFormat } from '../../workbook/plan';
import { canonical } from './canonical';
import { element, type XmlNode } from './xml';

/** The collections of a styles part that we add to, in the order of the schema. */
export const STYLE_LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
export type StyleListName = (typeof STYLE_LISTS)[number];

const BUILT_IN_FORMATS: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_CUSTOM_FORMAT = 164;

/** One collection: what it holds already, and what is added; equal items share one index. */
class StyleList {
  readonly added: XmlNode[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly firstEqual: number[] = [];

  /** Puts in what the workbook has already. */
  hold(key: string): void {
    const index = this.firstEqual.length;
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    this.firstEqual.push(this.indexes.get(key)!);
  }

  indexOf(node: XmlNode, key = canonical(node)): number {
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.hold(key);
    this.added.push(node);
    return this.firstEqual.length - 1;
  }

  /** The first item equal to this one. */
  same(index: number): number {
    return this.firstEqual[index] ?? index;
  }

  get isEmpty(): boolean {
    return this.firstEqual.length === 0;
  }
}

/**
 * The styles of a workbook: gives each planned style an index, and the same index to equal styles, so that a
 * workbook renewed a hundred times has the styles of one. Filled from the workbook's own styles part with
 * `hold`, or from nothing.
 */
export class StyleSheet {
  private readonly lists: Record<StyleListName, StyleList> = {
    numFmts: new StyleList(),
    fonts: new StyleList(),
    fills: new StyleList(),
    borders: new StyleList(),
    cellXfs: new StyleList(),
    dxfs: new StyleList(),
  };
  private readonly formatIds = new Map(Object.entries(BUILT_IN_FORMATS));
  private nextFormat = FIRST_CUSTOM_FORMAT;
  private fontName = 'Calibri';
  private readonly cellFormats = new Map<string, number>();

  /** `hasBaseFormats` says whether the workbook has the base formats that `xfId` counts. */
  constructor(private readonly hasBaseFormats = true) {}

  /** Takes in one item that the workbook has; lists in the order of `STYLE_LISTS`. */
  hold(list: StyleListName, node: XmlNode): void {
    if (list === 'numFmts') this.holdNumberFormat(node);
    if (list === 'fonts' && this.lists.fonts.isEmpty) this.fontName = nameOf(node) ?? this.fontName;
    this.lists[list].hold(list === 'cellXfs' ? this.formatKey(node) : canonical(node));
  }

  /** What every workbook must have at the start of its lists: the default font, fills, border and format. */
  fillIn(): void {
    const { fonts, fills, borders, cellXfs } = this.lists;
    if (fonts.isEmpty) fonts.indexOf(this.font({}));
    if (fills.isEmpty) for (const pattern of ['none', 'gray125']) fills.indexOf(patternFill(pattern));
    if (borders.isEmpty) borders.indexOf(border(undefined));
    if (cellXfs.isEmpty) {
      const plain = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
      cellXfs.indexOf(plain, this.formatKey(plain));
    }
  }

  /** Index of a cell's format; `quoted` marks text that must stay text when the cell is edited. */
  cellFormat(style: CellStyle | undefined, quoted = false): number {
    if (!style && !quoted) return 0;
    // Sheets have few styles and many cells: the text of a style is found much faster than its elements.
    const memory = `${JSON.stringify(style ?? {})}${String(quoted)}`;
    let index = this.cellFormats.get(memory);
    if (index === undefined) {
      index = this.addFormat(style ?? {}, quoted);
      this.cellFormats.set(memory, index);
    }
    return index;
  }

  /** Index of a conditional format's look. */
  differentialFormat(style: ConditionalFormat['style']): number {
    const color = style.color && element('color', { rgb: `FF${style.color}` });
    const marks = [
      style.bold ? element('b') : undefined,
      style.italic ? element('i') : undefined,
      color || undefined,
    ];
    const font = marks.some(Boolean) ? element('font', {}, marks) : undefined;
    const fill = style.fill
      ? element('fill', {}, [element('patternFill', {}, [element('bgColor', { rgb: `FF${style.fill}` })])])
      : undefined;
    return this.lists.dxfs.indexOf(element('dxf', {}, [font, fill]));
  }

  /** What was added to a list. */
  added(list: StyleListName): XmlNode[] {
    return this.lists[list].added;
  }

  private addFormat(style: CellStyle, quoted: boolean): number {
    const alignment = alignmentOf(style);
    const numFmtId = this.numberFormat(style.numberFormat ?? 'General');
    const format = element(
      'xf',
      {
        numFmtId,
        fontId: this.lists.fonts.indexOf(this.font(style)),
        fillId: this.lists.fills.indexOf(style.fill ? solidFill(style.fill) : patternFill('none')),
        borderId: this.lists.borders.indexOf(border(style.border)),
        xfId: this.hasBaseFormats ? 0 : undefined,
        quotePrefix: quoted || undefined,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: alignment ? true : undefined,
      },
      [alignment],
    );
    return this.lists.cellXfs.indexOf(format, this.formatKey(format));
  }

  private font(style: CellStyle): XmlNode {
    return element('font', {}, [
      style.bold ? element('b') : undefined,
      style.italic ? element('i') : undefined,
      element('sz', { val: style.size ?? 11 }),
      style.color ? element('color', { rgb: `FF${style.color}` }) : undefined,
      element('name', { val: this.fontName }),
      element('family', { val: 2 }),
    ]);
  }

  private numberFormat(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formatIds.set(code, id);
    this.lists.numFmts.indexOf(element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  private holdNumberFormat(node: XmlNode): void {
    const id = Number(node.attributes.numFmtId);
    const code = node.attributes.formatCode ?? '';
    if (!this.formatIds.has(code)) this.formatIds.set(code, id);
    this.nextFormat = Math.max(this.nextFormat, id + 1);
  }

  /** What makes two cell formats look the same; `apply…` only says where the look comes from. */
  private formatKey(node: XmlNode): string {
    const at = (name: string): number => Number(node.attributes[name] ?? 0);
    const flags = ['xfId', 'quotePrefix', 'pivotButton'].map((name) => node.attributes[name] ?? '0');
    return [
      at('numFmtId'),
      this.lists.fonts.same(at('fontId')),
      this.lists.fills.same(at('fillId')),
      this.lists.borders.same(at('borderId')),
      ...flags.map((flag) => (flag === 'true' ? '1' : flag === 'false' ? '0' : flag)),
      ...node.children.flatMap((child) => (typeof child === 'string' ? [] : [canonical(child)])),
    ].join('|');
  }
}

function nameOf(font: XmlNode): string | undefined {
  for (const child of font.children) {
    if (typeof child !== 'string' && child.name === 'name') return child.attributes.val;
  }
  return undefined;
}

const BORDER_COLORS = { thin: 'FF808080', hair: 'FF808080', medium: 'FF000000' } as const;

function patternFill(patternType: string): XmlNode {
  return element('fill', {}, [element('patternFill', { patternType })]);
}

function solidFill(color: string): XmlNode {
  const colors = [element('fgColor', { rgb: `FF${color}` }), element('bgColor', { indexed: 64 })];
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, colors)]);
}

function border(style: CellStyle['border']): XmlNode {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    style ? element(side, { style }, [element('color', { rgb: BORDER_COLORS[style] })]) : element(side),
  );
  return element('border', {}, [...sides, element('diagonal')]);
}

function alignmentOf(style: CellStyle): XmlNode | undefined {
  // Excel indents only text that is set to one side.
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  const alignment = element('alignment', {
    horizontal,
    vertical: style.vertical,
    textRotation: style.rotation ? turned(style.rotation) : undefined,
    wrapText: style.wrap ? true : undefined,
    indent: style.indent ? style.indent : undefined,
  });
  return Object.keys(alignment.attributes).length > 0 ? alignment : undefined;
}

/** The format counts 1 to 90 upwards and 91 to 180 downwards. */
function turned(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
