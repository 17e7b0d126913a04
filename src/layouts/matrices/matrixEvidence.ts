import { codeKey } from '../../domain/codes';
import { readMark } from '../../domain/marks';
import { plainKey, startsWithInfinitive, tidy } from '../../domain/text';
import { frameworkTitleIn, namesFramework } from '../words/frameworkNames';
import type { Grid } from '../grid';
import type { Known } from '../layout';
import { compactKey } from '../merge/mergeFrameworks';
import { isTimeLabel } from './calendar';
import type { MatrixBlock } from './matrixBlock';
import type { Side, SideLabel } from './matrixLabels';
import { isStatusWord } from '../words/statusWords';
import { isNote } from '../tables/tableRows';

/** Which side of a matrix names the actions. */
export type Orientation = 'actionsLeft' | 'actionsAbove';

const PEOPLE =
  /^(?:(?:1er|2d|2nd|premier|second|1|2)(?: d)? ?degre|degre|ecoles?|colleges?|lycees?(?: .*)?|lp|legt|lgt|lpo|maternelle|elementaire|primaire|secondaire|cycle \d|superieur|eleves?|parents?(?: d eleves?)?|familles?|enseignants?|professeurs?|personnels?(?: .*)?|cadres?|chefs? d etablissement|directeurs?|inspecteurs?|formateurs?|referents?(?: numeriques?)?|collectivites?(?: .*)?|partenaires?|tous publics?|rectorat|canope|inspe|education nationale)$/;
const FEWEST_POINTS = 3;
const SURE_POINTS = 6;
const FEWEST_CROIX = 3;

/** How sure it is that a block of marks says which action serves which objective of a framework; 0 when it does not. */
export function certaintyOf(
  grid: Grid,
  block: MatrixBlock,
  left: Side,
  top: Side,
  headings: string[],
  known: Known,
): number {
  if (left.labels.length === 0 || top.labels.length === 0) return 0;
  if (isOther(left) || isOther(top)) return 0;
  const shape = readCrossings(grid, block);
  if (shape.marks === 0) return 0;
  const turned = orient(left, top, known) === 'actionsAbove';
  const [actions, objectives] = turned ? [top, left] : [left, top];
  const around = [...headings.slice(0, 3), headings.at(-1) ?? ''];
  const titled =
    isTitledMatrix(headings) &&
    listsThemes(grid, objectives) &&
    crossesTwice(grid, actions, objectives, turned);
  const points = evidence(actions, objectives, around, known, titled);
  const doubt = shape.unknown / (shape.marks + shape.unknown);
  if (points < FEWEST_POINTS || doubt > mostDoubt(points, shape.symbols)) return 0;
  // Figures alone: a matrix has only 1 and 0, a table of figures has many values.
  if (shape.symbols === 0 && doubt > 0.1 && points < FEWEST_POINTS + 2) return 0;
  return Math.min(0.98, 0.7 + 0.05 * points - doubt / 4);
}

/**
 * The share of crossings that may hold something else than marks. Where labels and title leave no doubt and there are some
 * croix, most may be figures that people typed for croix: each is then told, where a table of figures would be silent.
 */
function mostDoubt(points: number, symbols: number): number {
  if (symbols === 0) return 0.5;
  return points >= SURE_POINTS && symbols >= FEWEST_CROIX ? 0.8 : 0.6;
}

/** « Contribution au projet académique », « Liens avec le contrat d’objectifs »: what a title says that is below it. */
const SAYS_LINKS = /\b(?:contribu|liens?\b|matrice|crois|articul|rattach|correspond)/;

/** The nearest line above that is no legend says in so many words that actions are crossed with a framework. */
function isTitledMatrix(headings: string[]): boolean {
  const title = headings.find((text) => !isNote(text)) ?? '';
  return SAYS_LINKS.test(plainKey(title)) && frameworkTitleIn(title) !== null;
}

/** Short labels that could be titles of anything but a column of a table: no « Pilote », no « En cours ». */
function listsThemes(grid: Grid, { labels }: Side): boolean {
  return labels.every(
    ({ title }) => /\p{L}{3}/u.test(title) && grid.header(title) === null && !isStatusWord(title),
  );
}

/** Some action serves two objectives: of « Forte | Moyenne | Faible » each has one. */
function crossesTwice(grid: Grid, actions: Side, objectives: Side, turned: boolean): boolean {
  return actions.labels.some(({ at }) => {
    const cells = objectives.labels.map((other) =>
      turned ? grid.cell(other.at, at) : grid.cell(at, other.at),
    );
    return cells.filter((cell) => cell !== undefined && readMark(cell.text) === 'yes').length > 1;
  });
}

/**
 * Points for a matrix of links. The labels themselves must look like objectives: an axis over them, codes, sentences,
 * or a header that names the framework, or stand right under a title that says what they are (`titled`); what else
 * stands on the sheet around them only adds to it.
 */
function evidence(
  actions: Side,
  objectives: Side,
  headings: string[],
  known: Known,
  titled: boolean,
): number {
  const titles = objectives.labels.map((label) => label.title);
  const own =
    (objectives.labels.some((label) => label.group?.isAxis) ? 2 : 0) +
    (share(titles, (title) => title.length >= 18 || title.split(' ').length >= 3) >= 0.6 ? 2 : 0) +
    (share(titles, startsWithInfinitive) >= 0.5 ? 1 : 0) +
    (share(objectives.labels, (label) => label.code !== undefined) >= 0.6 ? 1 : 0) +
    (objectives.over.some((text) => frameworkTitleIn(text) !== null) ? 2 : 0) +
    (share(objectives.labels, (label) => isKnown(known.frameworkTitles, label)) >= 0.5 ? 3 : 0) +
    (titled ? 1 : 0);
  if (own === 0) return 0;
  const coded = share(actions.labels, (label) => label.code !== undefined) >= 0.6;
  return own + (coded || actions.role === 'action' ? 1 : 0) + pointsOfHeadings(headings);
}

function pointsOfHeadings(headings: string[]): number {
  if (headings.some(namesFramework)) return 2;
  return headings.some((text) => /matrice|crois|contribution|^actions? x /.test(plainKey(text))) ? 1 : 0;
}

/** Calendars, tables of roles and publics, rows of establishments: crossings of something else. */
function isOther(side: Side): boolean {
  const { labels } = side;
  if (share(labels, isTime) >= 0.5) return true;
  // Cells of a table (« oui », the same word again) are no labels.
  if (labels.some((label) => readMark(label.title) === 'yes' && !/\d/.test(label.title))) return true;
  if (new Set(labels.map((label) => `${label.code}|${label.title}`)).size < labels.length * 0.7) return true;
  if (side.labels.some((label) => label.group?.isAxis)) return false;
  return share(labels, (label) => label.code === undefined && isPeople(label.title)) >= 0.6;
}

function isTime({ code, title, dated }: SideLabel): boolean {
  // « 1.1 » is a code; a date that only looks like one stands without any title.
  if (dated) return title === '';
  return isTimeLabel(title) || (code !== undefined && title !== '' && isTimeLabel(`${code} ${title}`));
}

/** « DANE », « IA-IPR », « Premier degré »: who it concerns, no objective. */
function isPeople(title: string): boolean {
  const plain = tidy(title);
  const words = plain.split(/[\s/,-]+/).filter((word) => word !== '');
  const acronyms =
    words.length <= 3 &&
    words.every((word) => /^(?:\p{Lu}{2,8}s?|\d\w{0,2}|et|&|la|le|les|du)$/u.test(word)) &&
    plain.length <= 16;
  return acronyms || PEOPLE.test(plainKey(plain));
}

/** How many crossings hold marks or something else; `symbols` are the marks that are no figures. */
function readCrossings(grid: Grid, block: MatrixBlock): { marks: number; unknown: number; symbols: number } {
  let marks = 0;
  let unknown = 0;
  let symbols = 0;
  for (const row of block.rows) {
    for (const column of block.columns) {
      const cell = grid.cell(row, column);
      if (!cell || grid.block(row, column).right > column + 1) continue;
      const meaning = readMark(cell.text);
      if (meaning === 'unknown' || cell.error !== undefined) unknown += 1;
      else marks += 1;
      if (meaning !== 'unknown' && !/^\s*[\d–—-]*\s*$/.test(cell.text)) symbols += 1;
    }
  }
  return { marks, unknown, symbols };
}

/**
 * Says which side names the actions: what the rest of the workbook knows counts most, then two-part codes (`1-1`) and
 * what the headers say, then axes over long labels without codes, which are a framework. In doubt, actions are left.
 */
export function orient(left: Side, top: Side, known: Known): Orientation {
  const asUsual = actionPoints(left, known) + frameworkPoints(top, known) + 0.7;
  const turned = actionPoints(top, known) + frameworkPoints(left, known);
  return turned > asUsual ? 'actionsAbove' : 'actionsLeft';
}

function actionPoints({ labels, role, over }: Side, known: Known): number {
  const titles = share(labels, (label) => isKnown(known.actionTitles, label));
  const codes = share(
    labels,
    (label) => label.code !== undefined && known.actionCodes.has(codeKey(label.code)),
  );
  const nested = share(labels, (label) => label.code !== undefined && codeKey(label.code).includes('.'));
  const worded = share(labels, (label) => label.word === 'action');
  const said = over.some(
    (text) => /\bactions?\b|feuille de route/.test(plainKey(text)) && frameworkTitleIn(text) === null,
  );
  return 8 * titles + 3 * codes + 3 * nested + 4 * worded + (role === 'action' ? 3 : 0) + (said ? 2 : 0);
}

function frameworkPoints({ labels, role, over }: Side, known: Known): number {
  const titles = share(labels, (label) => isKnown(known.frameworkTitles, label));
  const grouped = labels.some((label) => label.group?.isAxis);
  const coded = share(labels, (label) => label.code !== undefined) > 0.5;
  const worded = share(labels, (label) => label.word === 'objective');
  const verbs = share(labels, (label) => startsWithInfinitive(label.title));
  const said = over.some((text) => frameworkTitleIn(text) !== null);
  return (
    8 * titles +
    (grouped ? (coded ? 0.5 : 2) : 0) +
    4 * worded +
    1.5 * verbs +
    (role === 'objective' ? 3 : 0) +
    (said ? 4 : 0)
  );
}

/** True when another place writes this title, spaces and hyphens aside. `keys` are labelKey()s. */
export function isKnownTitle(keys: ReadonlySet<string>, title: string): boolean {
  return title !== '' && compactSet(keys).has(compactKey(title));
}

function isKnown(keys: ReadonlySet<string>, label: SideLabel): boolean {
  return isKnownTitle(keys, label.title);
}

const compacted = new WeakMap<ReadonlySet<string>, Set<string>>();

function compactSet(keys: ReadonlySet<string>): Set<string> {
  let set = compacted.get(keys);
  if (!set) compacted.set(keys, (set = new Set([...keys].map(compactKey))));
  return set;
}

function share<T>(items: T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
