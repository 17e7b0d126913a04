import {
  columnMeanings,
  IGNORED,
  sheetKinds,
  type ColumnMeaning,
  type SheetKind,
} from '../domain/recognition';
import { sheetSets, type SheetSet } from '../domain/clean/cleanSheetIds';
import { labelKey, plainKey, tidy } from '../domain/text';
import type { SheetSnapshot } from './snapshot';

/**
 * What the user said of sheets and columns, as it is kept in `State.choices`:
 *
 *     feuille|<sheet>          → a SheetKind, or `ignorer`
 *     colonne|<sheet>|<header> → a ColumnMeaning, or `ignorer`
 *     aspect|<sheet>           → the sheet's first texts, by which it is found again once it is renamed
 *     jeu                      → `propre` or `origine`: which sheets hold the roadmap (`SheetSet`)
 *
 * `<sheet>` is the sheet's name and `<header>` the words of the column's header without case, accents or punctuation;
 * `%` and `|` in them are written `%25` and `%7C`. No key holds a position, so that rows and columns come and go. A choice
 * for something that is no longer there, or that this version does not know, does nothing and is kept.
 */
export type Choices = Readonly<Record<string, string>>;

/** New choices by their keys; null takes a choice back. */
export type ChoiceChanges = Readonly<Record<string, string | null>>;

/** What was said of one sheet. */
export interface SheetSaid {
  kind: SheetKind | typeof IGNORED | null;
  /** By the key of a header (`headerKeyOf`). */
  columns: ReadonlyMap<string, ColumnMeaning | typeof IGNORED>;
}

export const nothingSaid: SheetSaid = { kind: null, columns: new Map() };

/** First texts of a sheet that are remembered, and the share of them that another sheet has to show to be the same. */
const REMEMBERED = 24;
const LONGEST_REMEMBERED = 60;
const SAME = 0.6;

/** Under which the user's choice between the clean sheets and the others is kept. */
export const SHEET_SET_KEY = 'jeu';

/** The sheets that the user chose as the truth; null when nothing was said. */
export function chosenSet(choices: Choices): SheetSet | null {
  const said = choices[SHEET_SET_KEY];
  return said !== undefined && isOneOf(sheetSets, said) ? said : null;
}

/** The words of a header that tell it from others on its sheet; empty when it has none. */
export function headerKeyOf(header: string): string {
  return plainKey(header) || labelKey(header);
}

export function sheetChoiceKey(sheet: string): string {
  return `feuille|${escaped(sheet)}`;
}

export function columnChoiceKey(sheet: string, header: string): string {
  return `colonne|${escaped(sheet)}|${escaped(headerKeyOf(header))}`;
}

/** What was said of each sheet that is there, by its name; sheets that nothing was said of are left out. */
export function choicesBySheet(choices: Choices, sheets: readonly SheetSnapshot[]): Map<string, SheetSaid> {
  const said = new Map<
    string,
    { kind: SheetSaid['kind']; columns: Map<string, ColumnMeaning | 'ignorer'> }
  >();
  const there = new Set(sheets.map(({ name }) => name));
  for (const [key, value] of Object.entries(followRenames(choices, sheets))) {
    const [subject, sheet, header] = key.split('|').map(unescaped);
    if (sheet === undefined || !there.has(sheet)) continue;
    let own = said.get(sheet);
    if (!own) said.set(sheet, (own = { kind: null, columns: new Map() }));
    if (subject === 'feuille' && isOneOf([...sheetKinds, IGNORED], value)) own.kind = value;
    if (subject === 'colonne' && header !== undefined && isOneOf([...columnMeanings, IGNORED], value))
      own.columns.set(header, value);
  }
  return said;
}

/**
 * The choices after some more. Choices of a sheet that was renamed since move to its new name, and what the sheet looks
 * like is remembered with them.
 */
export function withChoices(
  choices: Choices,
  sheets: readonly SheetSnapshot[],
  changes: ChoiceChanges,
): Record<string, string> {
  const changed = new Map(Object.entries(followRenames(choices, sheets)));
  for (const [key, value] of Object.entries(changes)) {
    changed.delete(key);
    if (value !== null) changed.set(key, value);
  }
  const about = new Set(Object.keys(changes).map(sheetOf));
  for (const sheet of sheets.filter(({ name }) => about.has(name))) {
    changed.delete(lookKey(sheet.name));
    if ([...changed.keys()].some((key) => sheetOf(key) === sheet.name))
      changed.set(lookKey(sheet.name), lookOf(sheet).join('|'));
  }
  return Object.fromEntries(changed);
}

/** A sheet that is gone is the one without choices that shows most of its first texts, if one does. */
function followRenames(choices: Choices, sheets: readonly SheetSnapshot[]): Choices {
  const there = new Set(sheets.map(({ name }) => name));
  const chosen = new Set(Object.keys(choices).map(sheetOf));
  const gone = [...chosen].filter((name) => !there.has(name) && choices[lookKey(name)] !== undefined);
  if (gone.length === 0) return choices;
  const free = sheets.filter(({ name, generated }) => !chosen.has(name) && generated === undefined);
  const looks = free.map((sheet) => ({ name: sheet.name, texts: new Set(lookOf(sheet, Infinity)) }));
  const renamed = new Map<string, string>();
  for (const name of gone) {
    const texts = choices[lookKey(name)]!.split('|');
    const alike = looks
      .map((look) => ({ ...look, share: texts.filter((text) => look.texts.has(text)).length / texts.length }))
      .filter(({ share }) => share >= SAME)
      .sort((one, other) => other.share - one.share);
    const [best, next] = alike;
    // Two sheets that look the same, or one wanted twice, are nobody's.
    if (!best || next?.share === best.share || [...renamed.values()].includes(best.name)) continue;
    renamed.set(name, best.name);
  }
  return Object.fromEntries(
    Object.entries(choices).map(([key, value]) => {
      const now = renamed.get(sheetOf(key));
      if (now === undefined) return [key, value];
      const [subject = '', , ...rest] = key.split('|');
      return [[subject, escaped(now), ...rest].join('|'), value];
    }),
  );
}

/** The first different short texts of a sheet, without case or accents. */
function lookOf(sheet: SheetSnapshot, most = REMEMBERED): string[] {
  const texts = new Set<string>();
  for (const { cell } of sheet.cells) {
    if (texts.size >= most) break;
    const text = plainKey(tidy(cell.text).slice(0, LONGEST_REMEMBERED));
    if (/[a-z]{3}/.test(text)) texts.add(text);
  }
  return [...texts];
}

function lookKey(sheet: string): string {
  return `aspect|${escaped(sheet)}`;
}

function sheetOf(key: string): string {
  return unescaped(key.split('|')[1] ?? '');
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return (values as readonly string[]).includes(value);
}

function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescaped(part: string): string {
  return part.replaceAll('%7C', '|').replaceAll('%25', '%');
}
