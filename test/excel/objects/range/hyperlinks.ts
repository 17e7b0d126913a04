import type { Property } from '../../engine/modelObject';
import { cellFor, holdsContent, placesIn } from '../../workbook/cells';
import { commonOf, styleWith } from '../../workbook/styles';
import type { ExcelCell, ExcelStyle } from '../../workbook/workbook';
import { asFields, asText, invalid, orElse } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import type { RangePlace } from '../rangeOf';
import { refuseProtected } from '../refusals';
import { tellChanged } from '../sheetEvents';
import { uncovered } from './writeCell';

/** ASSUMED: the look of the style « Lien hypertexte » of a workbook with the theme of Office. */
const LINK_COLOR = '0563C1';

export interface WrittenLink {
  documentReference: string;
  address: string;
  screenTip: string;
  /** Undefined leaves what the cell shows. */
  textToDisplay: string | undefined;
}

/** `Range.hyperlink`: null where there is none, or where cells have different ones. */
export function hyperlinkProperty(tools: ObjectTools, place: RangePlace): Property {
  const { sheet, rect } = place;
  return {
    get: () => {
      // Told by content: cells that were given one link have an object each.
      const told = commonOf(sheet, [rect], (cell) => JSON.stringify(toldLink(cell)));
      return told === null ? null : (JSON.parse(told) as unknown);
    },
    set: (value) => {
      refuseProtected(sheet);
      const link = asLink(value);
      const isFree = uncovered(sheet, rect);
      for (const { row, column } of placesIn(rect)) {
        // ASSUMED: every cell gets the link, and only the first one the text.
        const isFirst = row === rect.top && column === rect.left;
        if (isFree(row, column)) putLink(cellFor(sheet, row, column), link, isFirst);
      }
      contentChanged(tools.book);
      tellChanged(tools.context, sheet.id, rect);
    },
  };
}

/** @throws ModelError `InvalidArgument` for a link that leads nowhere */
export function asLink(value: unknown): WrittenLink {
  const fields = asFields(value, ['address', 'documentReference', 'screenTip', 'textToDisplay']);
  const documentReference = orElse(fields.documentReference, asText, '');
  const address = orElse(fields.address, asText, '');
  if (documentReference === '' && address === '') throw invalid('a link that leads nowhere');
  return {
    documentReference,
    address,
    screenTip: orElse(fields.screenTip, asText, ''),
    textToDisplay: orElse(fields.textToDisplay, asText, undefined),
  };
}

/**
 * Gives a cell a link, and with it the look of links.
 * ASSUMED: the look comes over what the cell had, and an empty cell shows where the link leads.
 */
export function putLink(cell: ExcelCell, link: WrittenLink, showsText = true): void {
  const { documentReference, address, screenTip, textToDisplay } = link;
  cell.link = {
    documentReference,
    ...(address !== '' && { address }),
    ...(screenTip !== '' && { screenTip }),
  };
  cell.style = styleWith(styleWith(cell.style, 'color', LINK_COLOR), 'underline', 'Single');
  if (!showsText || cell.formula !== undefined) return;
  if (textToDisplay !== undefined) cell.value = textToDisplay;
  else if (!holdsContent(cell)) cell.value = address === '' ? documentReference : address;
}

/** A style without the look that a link gave it. */
export function withoutLinkLook(style: ExcelStyle): ExcelStyle {
  const plain = styleWith(style, 'underline', undefined);
  return plain.color === LINK_COLOR ? styleWith(plain, 'color', undefined) : plain;
}

/** The link of a cell as the client tells it. */
export function toldLink(cell: ExcelCell | undefined): Record<string, string> | null {
  if (!cell?.link) return null;
  const { documentReference, address = '', screenTip = '' } = cell.link;
  return {
    ...(address !== '' && { address }),
    ...(documentReference !== '' && { documentReference }),
    ...(screenTip !== '' && { screenTip }),
    textToDisplay: cell.error ?? String(cell.value),
  };
}
