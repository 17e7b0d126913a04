import { labelKey } from '../../domain/text';
import type { Observation } from '../../domain/observation';

import type { Rect } from '../../workbook/address';
import { actionListLayout } from '../tables/actionList';
import { Claims } from '../claims';
import type { Draft, ItemDraft } from '../draft';
import type { Grid } from '../grid';
import { indicatorTableLayout } from '../tables/indicatorTable';
import { nothingKnown, type Layout, type Region } from '../layout';
import { firstLayouts } from '../layouts';
import { objectiveTableLayout } from '../tables/objectiveTable';

/** Layouts whose first column says what each row is. */
const BY_LABELS: ReadonlySet<string> = new Set(['axisCard', 'fiche', 'stackedForm']);
/** Layouts whose first row says what each column is. */
const BY_HEADERS = [objectiveTableLayout, indicatorTableLayout, actionListLayout] as Layout[];

/** Fewer texts that both would read tell nothing. */
const FEWEST = 3;

/**
 * Blocks that were read by the labels of their first column and that the headers of their first row say otherwise: both
 * readings hold for most of the same texts, and make items of other kinds of at least half of these. Nothing where the
 * user said what the sheet is.
 */
export function twoLayouts(
  grid: Grid,
  regions: readonly Region[],
  headingsAbove: (row: number, column: number) => string[],
): Observation[] {
  const labelled = regions.filter(({ layout }) => BY_LABELS.has(layout));
  if (labelled.length === 0 || grid.said.kind !== null) return [];
  const kindsIn = (region: Region): Map<string, string> => {
    const layout = [...firstLayouts, ...BY_HEADERS].find(({ id }) => id === region.layout)!;
    const headings = headingsAbove(region.rect.top, region.rect.left);
    const around = {
      axis: null,
      objective: null,
      headings,
      headingsOver: () => headings,
      known: nothingKnown,
    };
    return kindsOf(layout.read(region, { grid, ...around }));
  };
  const tables = BY_HEADERS.flatMap((layout) =>
    layout.detect(grid, new Claims(), nothingKnown, headingsAbove),
  );
  return labelled.flatMap((region): Observation[] => {
    const other = tables.find(
      (table) => overlaps(table.rect, region.rect) && contradicts(kindsIn(region), kindsIn(table)),
    );
    if (!other) return [];
    const source = grid.sourceOf(region.rect);
    return [{ kind: 'ambiguous-layout', source, layouts: [region.layout, other.layout], of: 'sheet' }];
  });
}

/** What each text is as an item, by its place and its title. */
function kindsOf({ axes, objectives, actions, levers, indicators }: Draft): Map<string, string> {
  const kinds = new Map<string, string>();
  const items: (ItemDraft & { kind: string })[] = [axes, objectives, actions, levers, indicators].flat();
  for (const { kind, title, source } of items)
    if (title !== '') kinds.set(`${source.address} ${labelKey(title)}`, kind);
  return kinds;
}

function contradicts(one: Map<string, string>, other: Map<string, string>): boolean {
  const both = [...one].filter(([text]) => other.has(text));
  const otherwise = both.filter(([text, kind]) => other.get(text) !== kind);
  const most = Math.min(one.size, other.size) / 2;
  return both.length >= Math.max(FEWEST, most) && otherwise.length >= both.length / 2;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
