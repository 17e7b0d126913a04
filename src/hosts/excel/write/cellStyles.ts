import type { CellStyle, PlannedCell } from '../../../workbook/plan';
import type { Rect } from '../../../workbook/address';
import { jointAddresses, rectanglesByKey } from './rectangles';
import { CALL_BYTES, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Sizes that a plan leaves open. */
const USUAL_SIZE = 11;
const BORDER_COLORS = { thin: '#808080', hair: '#808080', medium: '#000000' } as const;
const WEIGHTS = { thin: 'Thin', hair: 'Hairline', medium: 'Medium' } as const;
const OUTER_EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** Calls for one style, at most: see `applyLook`. */
const STYLE_CALLS = 30;

/** The looks of all cells of a sheet: cells of one look at once. */
export function styleSteps({ plan, sheet }: WrittenSheet): Step[] {
  const looks = new Map<string, CellStyle>();
  const keys = plan.rows.map((row) => row.map((cell) => lookKey(cell, looks)));
  // Of two lines between cells the later one stays: thick frames come last.
  const isThick = ([key]: [string, Rect[]]): number => Number(looks.get(key)!.border === 'medium');
  const groups = [...rectanglesByKey(keys)].sort((a, b) => isThick(a) - isThick(b));
  return groups.flatMap(([key, rects]) => {
    const look = looks.get(key)!;
    const bordered: Step[] = look.border ? insideBorders(sheet, rects, look.border) : [];
    return [
      ...jointAddresses(rects).map((address) => ({
        bytes: address.length + STYLE_CALLS * CALL_BYTES,
        queue: () => {
          applyLook(sheet.getRanges(address).format, look);
        },
      })),
      ...bordered,
    ];
  });
}

/** Cells of equal key look the same but for their number format. */
function lookKey(cell: PlannedCell | null, looks: Map<string, CellStyle>): string | undefined {
  if (!cell?.style) return undefined;
  const style = { ...cell.style };
  delete style.numberFormat;
  const key = JSON.stringify(style);
  if (!looks.has(key)) looks.set(key, style);
  return key;
}

function applyLook(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  // The user's workbook may have another size by default.
  font.size = style.size ?? USUAL_SIZE;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.color) font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  // Excel indents only text that is set to one side.
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent) format.indentLevel = style.indent;
  if (style.rotation) format.textOrientation = style.rotation;
  if (style.wrap) format.wrapText = true;
  if (style.border) for (const edge of OUTER_EDGES) drawBorder(format, edge, style.border);
}

/** Excel refuses inside borders to a range that is one cell high or wide: they are drawn where there is an inside. */
function insideBorders(sheet: Excel.Worksheet, rects: readonly Rect[], border: keyof typeof WEIGHTS): Step[] {
  const insides = [
    { edge: 'InsideHorizontal', inside: rects.filter(({ top, bottom }) => bottom > top) },
    { edge: 'InsideVertical', inside: rects.filter(({ left, right }) => right > left) },
  ] as const;
  return insides.flatMap(({ edge, inside }) =>
    jointAddresses(inside).map((address) => ({
      bytes: address.length + 6 * CALL_BYTES,
      queue: () => {
        drawBorder(sheet.getRanges(address).format, edge, border);
      },
    })),
  );
}

function drawBorder(
  format: Excel.RangeFormat,
  edge: (typeof OUTER_EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
  border: keyof typeof WEIGHTS,
): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.weight = WEIGHTS[border];
  line.color = BORDER_COLORS[border];
}
