import { isBareCode, splitCode, type CodeWord } from '../domain/codes';
import { labelKey, plainKey, tidy } from '../domain/text';
import { wholeText } from '../domain/items';
import type { Rect } from '../workbook/address';
import type { Grid } from './grid';
import type { Free } from './layout';
import { isLegend } from './words/legends';
import { listedPart } from './partTitles';
import { stackedLevels } from './words/stackedLevels';
import { isStatusWord } from './words/statusWords';
import { isTerm } from './words/terms';

/** A line of a sheet that stands alone and names what comes below. */
export interface Heading {
  rect: Rect;
  text: string;
  code?: string;
  title: string;
  word?: CodeWord;
  /** « (suite) »: what is below goes on with what was above. */
  continued: boolean;
}

const LONGEST_HEADING = 220;
/** « Champ opérationnel : … » says itself what it is, however long its title. */
const LONGEST_WORDED = 600;
/** « Champ opérationnel » beside its title, where it has no number. */
const FIELD_WORD = /^champ op(?:\.|erationnel)$/i;
/** « (à compléter) » stands where something is missing, and names nothing. */
const TO_BE_DONE =
  /^[([«\s]*à (?:compléter|définir|préciser|renseigner|rédiger|confirmer|déterminer)[\s)\]».…]*$/iu;
const CONTINUED = /\s*\(\s*suite\s*\)\s*$/i;

/**
 * Headings of a sheet among its free cells, from the top: rows where one block, or a code and a title, stand alone.
 * Prose (several sentences, bullets) is no heading.
 */
export function findHeadings(grid: Grid, free: Free): Heading[] {
  const headings: Heading[] = [];
  for (const row of grid.rows) {
    const columns = grid.columnsOf(row).filter((column) => free.has(row, column));
    if (columns.length === 0 || columns.length > 4) continue;
    const [first, second] = columns;
    const text = grid.text(row, first!);
    if (columns.length === 2 && (isBareCode(text) || FIELD_WORD.test(plainKey(text)))) {
      const joined = `${tidy(text)} : ${grid.text(row, second!)}`;
      pushHeading(headings, joined, { ...grid.block(row, first!), right: grid.block(row, second!).right });
      continue;
    }
    // Several titles side by side are headings each of its own columns (cards or tables side by side).
    for (const column of columns) pushHeading(headings, grid.text(row, column), grid.block(row, column));
  }
  return joinTitles(headings);
}

/** « AXE 4 » alone, and its title on the line below: one heading. */
function joinTitles(headings: Heading[]): Heading[] {
  const joined: Heading[] = [];
  for (const heading of headings) {
    const above = joined.at(-1);
    const bare = above?.word !== undefined && above.code !== undefined && above.title === '';
    const below = bare && heading.rect.top === above.rect.bottom + 1 && heading.rect.left === above.rect.left;
    if (below && heading.word === undefined && heading.code === undefined) {
      const rect = {
        ...above.rect,
        bottom: heading.rect.bottom,
        right: Math.max(above.rect.right, heading.rect.right),
      };
      joined[joined.length - 1] = {
        ...above,
        rect,
        text: `${above.text} : ${heading.text}`,
        title: heading.title,
      };
    } else joined.push(heading);
  }
  return joined;
}

function pushHeading(headings: Heading[], text: string, rect: Rect): void {
  const heading = readHeadingText(text);
  if (heading) headings.push(...stackedHeadings({ ...heading, rect }, text));
}

/** What the cell of a heading names: an axis and its objective where both stand in it, else the heading itself. */
export function stackedHeadings(heading: Heading, text: string): Heading[] {
  const stacked = stackedLevels(text);
  const own = stacked ? [readHeadingText(stacked.axis), readHeadingText(stacked.objective)] : [];
  const both = own.flatMap((part) => (part ? [{ ...part, rect: heading.rect }] : []));
  return both.length === 2 ? both : [heading];
}

/** Reads a text as a heading; null for prose, for what marks mean (« D : directe ; I : indirecte ») and for what has no letters. */
export function readHeadingText(text: string): Omit<Heading, 'rect'> | null {
  const plain = wholeText(text);
  if (plain.length > LONGEST_WORDED || !/\p{L}{2}/u.test(plain) || isProse(plain) || TO_BE_DONE.test(plain))
    return null;
  if (isLegend(plain)) return null;
  const continued = CONTINUED.test(plain);
  const { code, title, word } = splitCode(plain.replace(CONTINUED, ''));
  if (plain.length > LONGEST_HEADING && word === undefined) return null;
  return {
    text: plain,
    title: title.replace(/\s*:$/, ''),
    continued,
    ...(code !== undefined && { code }),
    ...(word && { word }),
  };
}

function isProse(text: string): boolean {
  const { code, title, word } = splitCode(text);
  if (code === undefined && word === undefined && /[^.]\.$/.test(text) && text.split(' ').length > 5)
    return true;
  // The full stop of « Orientation 1. Usages » ends no sentence.
  const sentences = (word === undefined ? text : title).split(/[.!?]\s+(?=\p{Lu})/u).length;
  return sentences > 1 && text.length > 80 && !/^(?:axe|ambition|objectif|cible|action|fiche)\b/i.test(text);
}

/** Captions of tables and parts of documents: they name no axis and no objective. */
const CAPTION =
  /^(?:(?:les |liste des |tableaux? (?:des |de |du )?|detail des |suivi des |declinaison(?: des?)? |synthese des? |rappel des? )?(?:objectifs?|indicateurs?|actions?|leviers?|axes?|champs? operationnels?|mesures|fiches?(?: (?:actions?|objectifs?|axes?))?)(?: (?:operationnels?|strategiques?|specifiques?|de pilotage|d evaluation|de suivi|a mener))?(?: (?:et|par|en|declines?|du|de|des)\b.*)?|objectifs? .* declines? .*|vue d ensemble.*|synthese.*|declinaison.*|synoptique.*|tableau (?:de bord|recapitulatif|synoptique|de suivi).*|annexes?.*|legende.*|sommaire|(?:liste des )?(?:abreviations?|sigles?)(?: .*)?|glossaire|lexique|preambule|contexte.*|presentation.*|methodologie.*|point d etape.*|etat des lieux.*|(?:valeurs?|donnees|chiffres?|situation|releves?|resultats?|avancement) .*\b(?:au|du|le|en) .*20\d\d|feuille de route.*|strategie numerique.*|plan d actions?.*|projet (?:de service|academique).*|suite|matrice.*|tableaux? (?:a|croises?).*|suivi.*|page \d+.*|academie .*|region academique.*|rectorat.*|ministere.*|delegation.*|d(?:r)?ane.*|annee .*|version .*|mise? a jour.*|document .*|comite .*|copil.*|listes?|parametres?|feuil(?:le)?\d*|sheet\d*|focus.*|decisions?)$/;

/** True for a caption (« Indicateurs et objectifs »), a document's own title or a time: no item of the roadmap. */
export function isCaption(heading: Pick<Heading, 'code' | 'title' | 'word'>): boolean {
  if (heading.word !== undefined) return false;
  if (heading.code !== undefined && listedPart(`${heading.code}. ${heading.title}`) !== null) return true;
  return CAPTION.test(plainKey(heading.title)) || isTerm(heading.title) || isStatusWord(heading.title);
}

/** Titles that name one item whatever their number: for joining « (suite) » and sheet names. */
export function headingKey(heading: Pick<Heading, 'title'>): string {
  return labelKey(heading.title.replace(CONTINUED, ''));
}
