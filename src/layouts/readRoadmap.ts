import { codeKey } from '../domain/codes';
import type { SheetSet } from '../domain/clean/cleanSheetIds';
import type { Roadmap } from '../domain/roadmap';
import { IGNORED, type SheetRecognition } from '../domain/recognition';
import { labelKey } from '../domain/text';
import { choicesBySheet, type Choices, type SheetSaid } from '../workbook/choices';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { Claims } from './claims';
import { withCleanSheets } from './clean/truth';
import { linkContributions } from './across/contributions';
import { documentFacts } from './document/documentFacts';
import { addDraft, emptyDraft, type Draft } from './draft';
import { pageNumbers } from './document/pageNumbers';
import { emptyBullets } from './observed/emptyBullets';
import { enteredDrafts, enteredSheetsOf, recognisedAsEntered } from './frameworks/enteredFrameworks';
import { linkGoalColumns } from './frameworks/goalColumns';
import { Grid, type Overlay } from './grid';
import { observeHeaders } from './tables/headerWritings';
import { FactCells } from './document/factCells';
import { findHeadings, isCaption, type Heading } from './headings';
import { hiddenApart, isHidden } from './observed/hiddenColumns';
import { joinIndicatorNumbers } from './across/indicatorNumbers';
import { linkIndicatorsByCode } from './across/indicatorsByCode';
import { withObjectives } from './numberedObjectives';
import { nothingKnown, type Known, type Layout, type Region } from './layout';
import { firstLayouts, readLast, secondLayouts } from './layouts';
import { readLeftovers } from './observed/leftovers';
import { mergeDrafts } from './merge/merge';
import { linkNamedParents } from './across/namedParents';
import { recognised, unread } from './recognition';
import { splitKnownCodes } from './across/knownCodes';
import { resolveReferences } from './across/references';
import { SheetContext } from './sheetContext';
import { isSaid } from './sheetKinds';
import { strayMarks } from './observed/strayMarks';
import { takeStatesOfProgress } from './across/statesOfProgress';
import { takeTargetsOffTitles } from './across/targetsInTitles';
import { twoLayouts } from './across/twoLayouts';
import { untoldTexts } from './observed/untold';

/** A sheet while it is being read. */
interface Page {
  grid: Grid;
  claims: Claims;
  /** Every line that could be a heading, whether a region has taken it or not. */
  lines: Heading[];
  regions: Region[];
}

/** What was recognised where, beside the roadmap itself. */
export interface Reading {
  roadmap: Roadmap;
  regions: { sheet: string; region: Region }[];
  /** The same for the user, with every sheet of theirs in the order of its tabs. */
  sheets: SheetRecognition[];
  /** In a workbook with clean sheets: which sheets the roadmap was read from. */
  truth?: SheetSet;
}

/**
 * Reads a workbook: the user's own sheets as they are, or the clean ones where these hold the roadmap (`truthOf`).
 * `choices` are what the user said of sheets and columns (`State.choices`).
 */
export function readRoadmap(snapshot: WorkbookSnapshot, choices: Choices = {}): Reading {
  const steps = readingSteps(snapshot, choices);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of about a sheet each, between which the work can be given up and others can have their turn. */
export function* readingSteps(snapshot: WorkbookSnapshot, choices: Choices = {}): Generator<void, Reading> {
  return withCleanSheets(yield* readOwnSheets(snapshot, choices), snapshot, choices);
}

/**
 * Reads the user's own sheets: finds the regions of each sheet that a known layout recognises by their content, reads
 * them under the headings that stand above them, and makes one roadmap of it all. Generated and hidden sheets are not
 * read, nor are hidden columns outside all tables; what is hidden is told.
 */
function* readOwnSheets(snapshot: WorkbookSnapshot, choices: Choices): Generator<void, Reading> {
  const draft = emptyDraft();
  draft.frameworks.push(...enteredDrafts(snapshot));
  const said = choicesBySheet(choices, snapshot.sheets);
  const pages: Page[] = [];
  const feet = pageNumbers(snapshot.sheets);
  draft.unread.push(...feet.unread);
  for (const sheet of snapshot.sheets) {
    pages.push(...pageOf(sheet, said, feet.overlays, draft));
    yield;
  }
  for (const page of pages) {
    detect(page, firstLayouts, nothingKnown);
    yield;
  }
  const known = knownFrom(pages);
  for (const page of pages) {
    detect(page, secondLayouts, known);
    yield;
  }
  for (const page of pages) setAsideHidden(page, draft);
  for (const page of pages)
    page.lines = withObjectives(page.grid, page.lines, freeHeadings(page), page.regions);
  const contexts = pages.map((page) => ({
    page,
    context: new SheetContext(page.grid, freeHeadings(page), known, draft),
  }));
  for (const { page, context } of contexts) {
    read(page, context, draft, (region) => !readLast.has(region.layout));
    yield;
  }
  for (const { context } of contexts) context.nameTheRest();
  const all = knownFromDraft(known, draft);
  for (const { page, context: first } of contexts) {
    const context = new SheetContext(page.grid, freeHeadings(page), all, draft);
    read(page, context, draft, (region) => readLast.has(region.layout));
    first.takeUsed(context);
    yield;
  }
  const facts = documentFacts(
    pages.map((page) => page.grid),
    pages.map((page) => page.claims),
    snapshot,
  );
  const factCells = new FactCells(facts);
  for (const { page, context } of contexts) {
    readLeftovers(page.grid, page.claims, context, factCells, draft);
    yield;
  }
  observeSectionNumbers(pages, draft);
  observeWriting(pages, draft);
  for (const page of pages)
    draft.observations.push(
      ...strayMarks(page.grid),
      ...twoLayouts(page.grid, page.regions, headingsOn(page)),
    );
  splitKnownCodes(draft);
  takeTargetsOffTitles(draft);
  takeStatesOfProgress(draft);
  resolveReferences(draft);
  joinIndicatorNumbers(draft);
  linkIndicatorsByCode(draft);
  linkNamedParents(draft);
  linkContributions(draft);
  linkGoalColumns(draft);
  yield;
  const roadmap = mergeDrafts(draft, facts);
  yield;
  return {
    roadmap: { ...roadmap, unread: [...roadmap.unread, ...untoldTexts(pages, roadmap)] },
    regions: pages.flatMap((page) => page.regions.map((region) => ({ sheet: page.grid.name, region }))),
    sheets: recognise(snapshot, said, pages, presentations(draft, facts)),
  };
}

/** A sheet ready to be read; none for one that is not read, which is told. */
function pageOf(
  sheet: SheetSnapshot,
  saidBySheet: Map<string, SheetSaid>,
  feet: Map<string, Overlay>,
  draft: Draft,
): Page[] {
  if (sheet.generated !== undefined) return [];
  const source = { sheet: sheet.name, address: 'A1' };
  if (sheet.kind === 'chart') {
    draft.unread.push({ source, text: sheet.name, reason: 'chart-sheet' });
    return [];
  }
  const said = saidBySheet.get(sheet.name);
  if (said?.kind === IGNORED) {
    draft.unread.push({ source, text: sheet.name, reason: 'ignored-sheet' });
    return [];
  }
  // A sheet that the user explains is meant to be read, shown or not.
  if (sheet.hidden && (said?.kind ?? null) === null) {
    if (sheet.cells.length > 0) draft.unread.push({ source, text: sheet.name, reason: 'hidden-sheet' });
    return [];
  }
  const grid = new Grid(sheet, said, feet.get(sheet.name));
  const claims = new Claims();
  return [{ grid, claims, lines: findHeadings(grid, claims), regions: [] }];
}

/** Sheets that hold prose or facts of the document. */
function presentations({ sections }: Draft, facts: Partial<Roadmap>): Set<string> {
  const fields = [facts.title, facts.institution, facts.period, facts.version, facts.author];
  return new Set([
    ...sections.map(({ source }) => source.sheet),
    ...fields.flatMap((field) => (field ? [field.source.sheet] : [])),
  ]);
}

function recognise(
  snapshot: WorkbookSnapshot,
  said: Map<string, SheetSaid>,
  pages: Page[],
  presenting: ReadonlySet<string>,
): SheetRecognition[] {
  const byName = new Map(pages.map((page) => [page.grid.name, page]));
  return snapshot.sheets
    .filter(({ kind, generated, cells }) => kind === 'cells' && generated === undefined && cells.length > 0)
    .map((sheet) => {
      const page = byName.get(sheet.name);
      return page
        ? recognised(page.grid, page.claims, page.regions, presenting.has(sheet.name))
        : unread(sheet, said.get(sheet.name));
    })
    .concat(enteredSheetsOf(snapshot).map(recognisedAsEntered));
}

function detect(page: Page, layouts: Layout[], known: Known): void {
  const headingsAbove = headingsOn(page);
  const { kind } = page.grid.said;
  for (const layout of layouts.filter(({ id }) => kind === null || isSaid(page.grid, id))) {
    for (const region of layout.detect(page.grid, page.claims, known, headingsAbove)) {
      if (!page.claims.isFree(region.rect) || (kind === null && isHidden(page.grid, region.rect))) continue;
      page.claims.claim(region.rect);
      page.regions.push(region);
    }
  }
}

/** The lines above a cell of a sheet that could be headings, the nearest first, and the sheet's name. */
function headingsOn({ grid, lines }: Page): (row: number, column: number) => string[] {
  return (row, column) => [
    ...lines
      .filter((line) => line.rect.top < row && line.rect.top >= row - 30)
      .filter((line) => line.rect.left <= column || line.rect.right >= column)
      .map((line) => line.text)
      .reverse(),
    grid.name,
  ];
}

/** From here on, what stands in hidden columns outside all tables is told, and read as empty. */
function setAsideHidden(page: Page, draft: Draft): void {
  const { overlay, unread: told } = hiddenApart(page.grid, page.regions);
  if (told.length === 0) return;
  page.grid = page.grid.with(overlay);
  page.lines = findHeadings(page.grid, new Claims());
  draft.unread.push(...told);
}

function read(page: Page, context: SheetContext, draft: Draft, wanted: (region: Region) => boolean): void {
  const byId = new Map([...firstLayouts, ...secondLayouts].map((layout) => [layout.id, layout]));
  const regions = [...page.regions].sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
  for (const region of regions.filter(wanted)) {
    const here = context.contextOf(region);
    const own = byId.get(region.layout)!.read(region, here);
    if (region.layout === 'headerBlock') context.stand(region.rect, own);
    context.ended(region, own, here);
    addDraft(draft, own);
  }
}

function freeHeadings(page: Page): Heading[] {
  return page.lines.filter((line) => page.claims.isFree(line.rect));
}

/** Titles of axes that headings, columns and cards tell, before anything is read: enough to recognise an overview. */
function knownFrom(pages: Page[]): Known {
  const axisTitles = new Set<string>();
  for (const page of pages) {
    for (const heading of freeHeadings(page)) {
      if (isHidden(page.grid, heading.rect)) continue;
      // `3.2.1 - …` numbers a part of a document; `1-1 : …` is a fiche-action.
      const numbered =
        heading.code !== undefined &&
        codeKey(heading.code).split('.').length !== 2 &&
        /^\p{Lu}/u.test(heading.title) &&
        !isCaption(heading);
      if (heading.word === 'axis' || numbered) axisTitles.add(labelKey(heading.title));
    }
  }
  return { ...nothingKnown, axisTitles };
}

function knownFromDraft(known: Known, draft: Draft): Known {
  const frameworkTitles = draft.frameworks.flatMap((framework) =>
    framework.axes.flatMap((axis) => axis.objectives.map((objective) => labelKey(objective.title))),
  );
  return {
    axisTitles: new Set([...known.axisTitles, ...draft.axes.map((axis) => labelKey(axis.title))]),
    actionCodes: new Set(
      draft.actions.flatMap((action) => (action.code === undefined ? [] : [codeKey(action.code)])),
    ),
    actionTitles: new Set(draft.actions.map((action) => labelKey(action.title))),
    frameworkTitles: new Set(frameworkTitles),
  };
}

/** What can be told of headers and bullets once it is known where the tables are. */
function observeWriting(pages: Page[], draft: Draft): void {
  const placed = pages.flatMap(({ grid, regions }) => regions.map((region) => ({ grid, region })));
  draft.observations.push(
    ...observeHeaders(placed),
    ...pages.flatMap(({ grid, claims }) => emptyBullets(grid, claims)),
  );
}

/** A section number that two headings share: a continuation says so (« (suite) »), else somebody counted twice. */
function observeSectionNumbers(pages: Page[], draft: Draft): void {
  const byNumber = new Map<string, { heading: Heading; page: Page }[]>();
  for (const page of pages) {
    for (const heading of freeHeadings(page)) {
      if (
        heading.code === undefined ||
        heading.word !== undefined ||
        codeKey(heading.code).split('.').length < 3
      )
        continue;
      const key = codeKey(heading.code);
      byNumber.set(key, [...(byNumber.get(key) ?? []), { heading, page }]);
    }
  }
  for (const [code, places] of byNumber) {
    if (places.length < 2) continue;
    draft.observations.push({
      kind: 'number-reused',
      source: places[1]!.page.grid.sourceOf(places[1]!.heading.rect),
      code,
      titles: places.map(({ heading }) => heading.text),
      places: places.map(({ heading, page }) => page.grid.sourceOf(heading.rect)),
      continued: places.slice(1).every(({ heading }) => heading.continued),
    });
  }
}
