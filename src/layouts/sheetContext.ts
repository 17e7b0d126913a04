import { splitCode } from '../domain/codes';
import { labelKey, likeness, tidy } from '../domain/text';
import { BesideOutlines } from './outlines/besideOutline';
import type { AxisDraft, Draft, ObjectiveDraft } from './draft';
import type { Rect } from '../workbook/address';
import { frameworkTitleIn, namesFramework } from './words/frameworkNames';
import type { Grid } from './grid';
import { isCaption, readHeadingText, type Heading } from './headings';
import { inChargeIn } from './words/inCharge';
import { axisOfHeading } from './itemDrafts';
import { covers, type Context, type Known, type Region } from './layout';
import { headingsAbove } from './numberedObjectives';
import { crossesFramework, hasOwnAxis, hasOwnFields, headerTexts, listsOwnColumn } from './regionShapes';

/** Above this a line without a word is another wording of the axis above it; of any known axis, above the second. */
const ALIKE = 0.6;
const SURELY_ALIKE = 0.8;
/** Layouts whose regions need an axis from above, unless a column of theirs names it. */
const NEEDS_AXIS = new Set([
  'objectiveTable',
  'rubricTable',
  'indicatorTable',
  'actionList',
  'itemList',
  'turnedTable',
  'fiche',
  'axisCard',
  'codedList',
  'outline',
  'stackedForm',
  'labelLines',
  'headerBlock',
]);

/** Layouts that take the name of their framework from the lines above. */
const OF_FRAMEWORKS = new Set(['matrix', 'goalTable', 'goalLists', 'linkPairs', 'frameworkList']);

/** A header block, and what it says of the regions below it. */
interface Block {
  rect: Rect;
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  /** True for an outline: what it says last holds for what goes on right below it. */
  isOutline?: true;
}

/** Where a table ended, for the one that goes on with it. */
interface LastTable {
  header: string;
  rect: Rect;
  axis: AxisDraft | null;
  objective: ObjectiveDraft | null;
  /** What stood above that table: the parent of its own objectives. */
  above: ObjectiveDraft | null;
}

/**
 * The headings of one sheet and what they mean for the regions below them. Each heading that names an axis or an
 * objective becomes one draft, however many regions stand under it.
 */
export class SheetContext {
  private readonly axes = new Map<Heading, AxisDraft>();
  private readonly objectives = new Map<Heading, ObjectiveDraft>();
  private readonly blocks: Block[] = [];
  private lastTable: LastTable | null = null;
  private readonly besideOutlines = new BesideOutlines();
  private sheetAxis: AxisDraft | null | undefined;
  private readonly used = new Set<Heading>();

  constructor(
    private readonly grid: Grid,
    private readonly headings: Heading[],
    private readonly known: Known,
    private readonly draft: Draft,
  ) {}

  /** What holds for a region: the nearest axis above it, and the nearest objective below that axis. */
  contextOf(region: Region): Context {
    const above = headingsAbove(region.rect, this.headings);
    const block = this.blockOver(region, above);
    const axisHeading = block?.axis ? undefined : this.axisHeading(above, region);
    const objectiveHeading = above.find(
      (heading) =>
        (heading.word === 'objective' || (heading.word === 'field' && !hasOwnFields(region))) &&
        (!block?.objective || heading.rect.top > block.rect.bottom),
    );
    const before = this.continued(region, above, block?.rect);
    if (before) {
      const { axis, objective } = before;
      if (!hasOwnFields(region)) return this.contextFrom(above, axis, objective);
      return { ...this.contextFrom(above, axis, before.above), ...(objective && { goesOn: objective }) };
    }
    const axis = axisHeading
      ? this.axisDraft(axisHeading, 'detail')
      : (block?.axis ?? this.axisReference(above) ?? this.axisOfSheet(region));
    const beside = hasOwnFields(region) || hasOwnAxis(region) ? null : this.besideOutlines.at(region.rect);
    if (beside && !objectiveHeading) return this.contextFrom(above, beside.axis ?? axis, beside.objective);
    const inAxis = !axisHeading || (objectiveHeading && objectiveHeading.rect.top >= axisHeading.rect.top);
    const objective =
      objectiveHeading && inAxis
        ? this.objectiveDraft(objectiveHeading, 'detail')
        : objectiveIn(block, region);
    // Captions between the region and what gives it its place have done their work.
    const nearest = Math.max(axisHeading?.rect.top ?? -1, objectiveHeading?.rect.top ?? -1);
    for (const heading of above.slice(0, 4)) {
      if (
        heading.rect.top >= nearest &&
        (isCaption(heading) || heading.text.endsWith(':') || namesPlace(heading, region))
      )
        this.used.add(heading);
    }
    return this.contextFrom(above, axis, objective);
  }

  /** The nearest block above a region that says what it is about, unless an axis begins between them. */
  private blockOver({ rect: { top } }: Region, above: Heading[]): Block | undefined {
    const block = this.blocks.filter(({ rect }) => rect.bottom < top).at(-1);
    const isOver = above.some(({ word, rect }) => word === 'axis' && block && rect.top > block.rect.bottom);
    return isOver ? undefined : block;
  }

  /** The table above that this one goes on with: the same header, and nothing between them but captions. */
  private continued(region: Region, above: Heading[], block: Rect | undefined): LastTable | null {
    const before = this.lastTable;
    if (before === null || before.header !== headerTexts(region)) return null;
    const end = before.rect.bottom;
    if (end >= region.rect.top || (block && block.top > end)) return null;
    const between = above.filter((heading) => heading.rect.top > end);
    const captions = between.every(
      (heading) => heading.word === undefined && heading.code === undefined && isCaption(heading),
    );
    return captions ? before : null;
  }

  private contextFrom(above: Heading[], axis: AxisDraft | null, objective: ObjectiveDraft | null): Context {
    return {
      grid: this.grid,
      axis,
      objective,
      headings: [...above.map((heading) => heading.text), this.grid.name],
      headingsOver: (part) => [
        ...headingsAbove(part, this.headings).map((heading) => heading.text),
        this.grid.name,
      ],
      known: this.known,
    };
  }

  /** Remembers where a table ended: the same header again, below a page's foot, goes on with its axis. */
  ended(region: Region, { axes, objectives }: Draft, context: Context): void {
    if (region.layout === 'outline') {
      this.besideOutlines.add(region.rect, { axes, objectives });
      this.standUnder(region.rect, axes, objectives);
    }
    const header = headerTexts(region);
    if (header === null) return;
    this.lastTable = {
      header,
      rect: region.rect,
      axis: axes.at(-1) ?? context.axis,
      objective: objectives.at(-1) ?? context.goesOn ?? context.objective,
      above: context.objective,
    };
  }

  /** What a header block says holds for the regions below it, up to the next one. */
  stand(rect: Rect, { axes, objectives }: Draft): void {
    const [objective, ...others] = objectives;
    this.blocks.push({
      rect,
      axis: axes[0] ?? null,
      objective: others.length > 0 ? null : (objective ?? null),
    });
  }

  /** An outline that is only the top of a page, under its one axis: what it says last holds below it. */
  private standUnder(rect: Rect, axes: AxisDraft[], objectives: ObjectiveDraft[]): void {
    const [axis, ...others] = axes;
    if (axis && others.length === 0)
      this.blocks.push({ rect, axis, objective: objectives.at(-1) ?? null, isOutline: true });
  }

  /** Axes and objectives that headings name without any region under them. */
  nameTheRest(): void {
    for (const heading of this.headings) {
      if (heading.word === 'axis' && heading.title !== '') this.axisDraft(heading, 'list');
      else if (
        (heading.word === 'objective' || heading.word === 'field') &&
        heading.code !== undefined &&
        heading.title !== ''
      ) {
        this.objectiveDraft(heading, 'list');
      }
    }
  }

  /** Headings that gave their meaning to regions that were read with another context of the same sheet. */
  takeUsed({ used }: SheetContext): void {
    for (const heading of used) this.used.add(heading);
  }

  /** What holds at a row, for prose: the objective or the axis above it. */
  aboutRow(row: number): AxisDraft | ObjectiveDraft | null {
    const above = this.headings.filter((heading) => heading.rect.top < row).reverse();
    for (const heading of above) {
      const found = this.objectives.get(heading) ?? this.axes.get(heading);
      if (found) return found;
    }
    return null;
  }

  /** True when this cell is a heading, or the code or title of one, that gave its meaning to something. */
  understands(row: number, column: number): boolean {
    return this.headings.some(
      (heading) =>
        covers(heading.rect, row, column) &&
        (this.used.has(heading) || this.axes.has(heading) || this.objectives.has(heading)),
    );
  }

  private axisHeading(above: Heading[], region: Region): Heading | undefined {
    const worded = above.find(
      (heading) => heading.word === 'axis' && (heading.title !== '' || heading.code !== undefined),
    );
    const familiar = above.find(
      (heading) => heading.word === undefined && this.namesKnownAxis(heading, worded),
    );
    if (worded && familiar) return worded.rect.top >= familiar.rect.top ? worded : familiar;
    if (worded ?? familiar) return worded ?? familiar;
    if (!NEEDS_AXIS.has(region.layout) || hasOwnAxis(region)) return undefined;
    const plain = above.filter(
      (heading) =>
        !isCaption(heading) &&
        heading.word === undefined &&
        inChargeIn(heading.title) === null &&
        !(heading.code === undefined && this.isTitleOfList(heading, region)) &&
        !(heading.code === undefined && namesFramework(heading.title) && crossesFramework(region)) &&
        heading.title.length >= 4 &&
        this.grid.columnsOf(heading.rect.top).length === 1,
    );
    const candidates = plain.filter((heading) => !(region.layout === 'fiche' && this.isFicheTitle(heading)));
    return candidates.find((heading) => heading.code !== undefined) ?? candidates[0];
  }

  /** The title of an axis that stands elsewhere, or another wording of one (« Conformer la gouvernance »). */
  private namesKnownAxis(heading: Heading, worded: Heading | undefined): boolean {
    if (this.known.axisTitles.has(labelKey(heading.title))) return true;
    if (heading.code !== undefined) return false;
    if (worded && likeness(worded.title, heading.title) >= ALIKE) return true;
    return [...this.known.axisTitles].some((title) => likeness(title, heading.title) >= SURELY_ALIKE);
  }

  /** « Opérations du trimestre » over a table of operations, or the line right below that title and apart from the table. */
  private isTitleOfList({ title, rect }: Heading, region: Region): boolean {
    const isApart = region.rect.top > rect.bottom + 1;
    const over = isApart ? this.headings.find((other) => other.rect.bottom === rect.top - 1) : undefined;
    return [title, over?.title ?? ''].some((text) => listsOwnColumn(text, region));
  }

  /** « 1-1 : La lettre des usages » is the title of a fiche, no axis. */
  private isFicheTitle(heading: Heading): boolean {
    return heading.code !== undefined && /[.-]/.test(heading.code);
  }

  /** « Déclinaison des champs opérationnels – ambition 2 » refers to an axis by its number. */
  private axisReference(above: Heading[]): AxisDraft | null {
    for (const heading of above.slice(0, 3)) {
      const code = /\b(?:axe|ambition|orientation)\s+(?:n\s?°\s*)?(\d{1,2}|[IVX]+)\b/i.exec(
        heading.text,
      )?.[1];
      if (code === undefined || heading.word !== undefined) continue;
      const source = this.grid.sourceOf(heading.rect);
      const axis: AxisDraft = { kind: 'axis', title: '', code, source, role: 'detail', order: 0 };
      this.draft.axes.push(axis);
      return axis;
    }
    return null;
  }

  /** A sheet named after an axis: « Axe 1 », « Axe 2 - Plan numérique », or a known title. */
  private axisOfSheet(region: Region): AxisDraft | null {
    if (hasOwnAxis(region) || !NEEDS_AXIS.has(region.layout)) return null;
    if (this.sheetAxis !== undefined) return this.sheetAxis;
    const name = tidy(this.grid.name.replace(/[_]/g, ' '));
    const { code, title, word } = splitCode(name);
    const named = word === 'axis' || (title.length > 3 && this.known.axisTitles.has(labelKey(title)));
    const heading = readHeadingText(name);
    if (!named || !heading) return (this.sheetAxis = null);
    this.sheetAxis = {
      kind: 'axis',
      title,
      ...(code !== undefined && { code }),
      source: { sheet: this.grid.name, address: 'A1' },
      role: 'list',
      order: 0,
    };
    this.draft.axes.push(this.sheetAxis);
    return this.sheetAxis;
  }

  private axisDraft(heading: Heading, role: AxisDraft['role']): AxisDraft {
    const known = this.axes.get(heading);
    if (known) return known;
    const axis = { ...axisOfHeading(heading, this.grid.sourceOf(heading.rect)), role };
    if (heading.word) axis.word = wordOf(heading);
    else if (heading.code === undefined && this.isGuess(heading)) axis.guessed = true;
    this.axes.set(heading, axis);
    this.draft.axes.push(axis);
    return axis;
  }

  /** No place names such an axis, or only ones where it was a guess too: one line over two regions proves nothing. */
  private isGuess({ title }: Heading): boolean {
    const key = labelKey(title);
    if (!this.known.axisTitles.has(key)) return true;
    const same = this.draft.axes.filter((axis) => labelKey(axis.title) === key);
    return same.length > 0 && same.every(({ guessed }) => guessed);
  }

  private objectiveDraft(heading: Heading, role: ObjectiveDraft['role']): ObjectiveDraft {
    const known = this.objectives.get(heading);
    if (known) return known;
    // « Axe 1 : … » may stand in the cell itself, before its objective.
    const inCell = this.headings.filter(({ rect }) => rect === heading.rect);
    const above = [...inCell, ...headingsAbove(heading.rect, this.headings)];
    const axisHeading = above.find((other) => other.word === 'axis');
    const parentHeading =
      heading.word === 'field' ? above.find((other) => other.word === 'objective') : undefined;
    const parent =
      parentHeading && parentHeading.rect.top > (axisHeading?.rect.top ?? -1)
        ? this.objectiveDraft(parentHeading, role)
        : null;
    const block = axisHeading
      ? undefined
      : this.blocks.filter(({ rect }) => rect.bottom < heading.rect.top).at(-1);
    const word = wordOf(heading);
    const objective: ObjectiveDraft = {
      kind: 'objective',
      title: heading.title,
      ...(heading.code !== undefined && { code: heading.code }),
      level: heading.word === 'field' ? 'field' : 'objective',
      axis: axisHeading ? this.axisDraft(axisHeading, 'detail') : (block?.axis ?? null),
      parent: parent ?? (parentHeading || heading.word !== 'field' ? null : levelOver(block)),
      ...(word !== '' && { word }),
      source: this.grid.sourceOf(heading.rect),
      role,
      order: this.objectives.size,
    };
    this.objectives.set(heading, objective);
    this.draft.objectives.push(objective);
    return objective;
  }
}

/** The objective that a block gives to a region below it. */
function objectiveIn(block: Block | undefined, region: Region): ObjectiveDraft | null {
  if (!block) return null;
  const goesOn = region.rect.top === block.rect.bottom + 1 && !hasOwnFields(region);
  return block.isOutline && !goesOn ? null : block.objective;
}

/** The objective above the champs opérationnels that follow a block: its own, or that of its champ. */
function levelOver(block: Block | undefined): ObjectiveDraft | null {
  const own = block?.objective ?? null;
  return own?.level === 'field' ? own.parent : own;
}

/** A heading with the name of the framework, or a numbered one, has done its work above a region; « Action 1.1 : … » has only where it names a fiche. */
function namesPlace({ code, word, text }: Heading, region: Region): boolean {
  const { layout } = region;
  if (OF_FRAMEWORKS.has(layout) && frameworkTitleIn(text) !== null) return true;
  if (crossesFramework(region) && namesFramework(text)) return true;
  if (code === undefined) return false;
  return !ITEMS.has(word ?? '') || layout === 'fiche' || layout === 'stackedForm';
}

const ITEMS: ReadonlySet<string> = new Set(['action', 'indicator', 'lever']);

/** The word that a heading begins with: « Ambition », « Cible ». */
function wordOf(heading: Heading): string {
  if (/^CO\s?\d/.test(heading.text)) return 'Champ opérationnel';
  const words = tidy(heading.text.split(':')[0]!).split(' ');
  const end = words.findIndex((word) => /\d|^n°?$/i.test(word) || word === heading.code);
  const [first = '', ...more] = (end < 0 ? words.slice(0, 1) : words.slice(0, end)).map((word) =>
    word.toLowerCase(),
  );
  return [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(' ');
}
