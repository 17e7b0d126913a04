import { HostError } from '../../workbook/host';
import type { CellValue } from '../../workbook/snapshot';
import { canonical } from './canonical';
import { needsQuote } from './cellText';
import { childOf, childrenOf, parseXml, type XmlElement } from './parseXml';
import { SourceEdits } from './sourceEdits';
import { serialize, type XmlNode } from './xml';

/** Number formats by their number (ECMA-376, part 1, 18.8.30). */
const GENERAL = '0';
const TEXT = '49';
/** Excel's limit. */
const MOST_FORMATS = 65_490;

/**
 * Formats of cells whose content changes: the same look, but a number is no text, and a text that Excel would take as a
 * number or a date when someone edits the cell is marked as a text. What is missing is added to the styles part.
 */
export class EditFormats {
  private readonly root: XmlElement;
  private readonly list: XmlElement | undefined;
  private readonly formats: XmlNode[];
  private readonly added: XmlNode[] = [];
  private readonly textFormats: Set<string>;
  /** Number formats that the workbook has of its own, by their number. */
  private readonly codes: ReadonlyMap<string, string>;

  /** `source` is the text of a styles part. Throws HostError `damaged`. */
  constructor(private readonly source: string) {
    this.root = parseXml(source);
    if (this.root.local !== 'styleSheet') throw new HostError('damaged');
    this.list = childOf(this.root, 'cellXfs');
    this.formats = childrenOf(this.list, 'xf').map((format) => format.plain());
    const own = childrenOf(childOf(this.root, 'numFmts'), 'numFmt');
    this.codes = new Map(
      own.map((format) => [format.attribute('numFmtId') ?? '', format.attribute('formatCode') ?? '']),
    );
    this.textFormats = new Set([
      TEXT,
      ...own
        .filter((format) => format.attribute('formatCode') === '@')
        .map((format) => format.attribute('numFmtId') ?? TEXT),
    ]);
  }

  /** The index of the format that a cell of this format needs to hold the value; both as they stand in `s`. */
  formatFor(index: string | undefined, value: CellValue | null): string | undefined {
    const present = this.formats[Number(index ?? 0)];
    if (!present || value === null) return index;
    const isText = this.textFormats.has(present.attributes['numFmtId'] ?? GENERAL);
    const isQuoted = ['1', 'true'].includes(present.attributes['quotePrefix'] ?? '');
    if (typeof value === 'string') {
      if (isText || isQuoted || !needsQuote(value)) return index;
      return this.indexOf(present, { quotePrefix: '1' });
    }
    if (!isText && !isQuoted) return index;
    return this.indexOf(present, { quotePrefix: undefined, ...(isText && { numFmtId: GENERAL }) });
  }

  /** The number format of a cell of this format: its code where the workbook has one, else Excel's number for it. */
  numberFormat(index: string | undefined): string {
    const id = this.formats[Number(index ?? 0)]?.attributes['numFmtId'] ?? GENERAL;
    return this.codes.get(id) ?? id;
  }

  /** The same format with another number format, by Excel's number for it. */
  withNumberFormat(index: string | undefined, number: string): string | undefined {
    const present = this.formats[Number(index ?? 0)];
    return present && this.indexOf(present, { numFmtId: number, applyNumberFormat: '1' });
  }

  /** The same format for a text of several lines. */
  wrapped(index: string | undefined): string | undefined {
    const present = this.formats[Number(index ?? 0)];
    if (!present) return index;
    const isAlignment = (child: XmlNode | string): child is XmlNode =>
      typeof child !== 'string' && child.name === 'alignment';
    const alignment = present.children.find(isAlignment);
    if (['1', 'true'].includes(alignment?.attributes['wrapText'] ?? '')) return index;
    const wraps: XmlNode = {
      name: 'alignment',
      attributes: { ...alignment?.attributes, wrapText: '1' },
      children: [],
    };
    const others = present.children.filter((child) => !isAlignment(child));
    return this.indexOf({ ...present, children: [wraps, ...others] }, { applyAlignment: '1' });
  }

  /** The styles part with what was added; the same text when nothing was. Throws HostError `too-large`. */
  finish(): string {
    if (!this.list || this.added.length === 0) return this.source;
    const { prefix } = this.list;
    if (this.formats.length > MOST_FORMATS)
      throw new HostError('too-large', `styles ${String(this.formats.length)}`);
    const edits = new SourceEdits(this.source);
    edits.append(this.list, this.added.map((format) => serialize(format, prefix)).join(''));
    edits.setAttribute(this.list, 'count', String(this.formats.length));
    return edits.apply();
  }

  private indexOf(present: XmlNode, changes: Record<string, string | undefined>): string {
    const attributes = Object.fromEntries(
      Object.entries({ ...present.attributes, ...changes }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    );
    const wanted: XmlNode = { ...present, attributes };
    const key = canonical(wanted);
    const known = this.formats.findIndex((format) => canonical(format) === key);
    if (known >= 0) return String(known);
    this.added.push(wanted);
    return String(this.formats.push(wanted) - 1);
  }
}
