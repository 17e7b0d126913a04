import { parseDates, parsePeriod } from '../../domain/dates';
import { findInstitution, isAcademyName } from '../../domain/institutions';
import type { Field, Period, Roadmap, Source } from '../../domain/roadmap';
import { plainKey, tidy } from '../../domain/text';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import {
  AUTHOR_LABEL,
  INSTITUTION_LABEL,
  PERIOD_LABEL,
  SERVICE_LABEL,
  TITLE_LABEL,
  VERSION_LABEL,
} from './factLabels';
import { alone, factLines, labelled, type FactLine } from './factLines';
import type { Grid } from '../grid';
import type { Free } from '../layout';

/** What a document says of itself. */
export type DocumentFacts = Pick<Roadmap, 'title' | 'institution' | 'period' | 'version' | 'author'>;

/** The file's own properties and its name stand in no cell. */
const NO_CELL: Source = { sheet: '', address: '' };

/**
 * Title, institution, period, version and author of a roadmap, from the lines at the top of its sheets that no region
 * has taken; `free[i]` tells those of `grids[i]`. What only the file's properties or its name tell has a source with
 * an empty sheet and address; what a sheet's name tells has the sheet's first cell.
 */
export function documentFacts(
  grids: Grid[],
  free: Free[],
  workbook: Pick<WorkbookSnapshot, 'name' | 'properties'>,
): DocumentFacts {
  const lines = factLines(grids, free);
  const { properties } = workbook;
  const title = titleOf(lines, properties.title);
  const institution = institutionOf(lines, title, Object.values(properties));
  const period = periodOf(lines, title, grids, workbook.name);
  const version = versionOf(lines, title, workbook.name);
  const author = authorOf(lines, properties.author);
  return {
    ...(title && { title }),
    ...(institution && { institution }),
    ...(period && { period }),
    ...(version && { version }),
    ...(author && { author }),
  };
}

const TITLE =
  /feuilles? de route|strategie (?:academique|regionale|numerique)|plan d actions?|projet de service|schema directeur|^(?:le )?(?:projet|plan|programme) (?:du )?numerique(?: educatif)? (?:(?:de l|d|pour l) )?(?:academi|20\d\d)/;
/** Roadmaps of a part, and what a document says of its own parts. */
const NO_TITLE =
  /feuille de route (?:du|des) poles?|^(?:le |les )?(?:projet academique|axes?|objectifs?|actions?)(?: |$)|^(?:presentation|contexte|rappel)/;

function titleOf(lines: FactLine[], property: string | undefined): Field | undefined {
  const named = labelled(lines, TITLE_LABEL);
  if (named) return fieldAt(named);
  const found = alone(lines).find((line) => line.rank < 10 && isTitle(line.text));
  if (!found)
    return property !== undefined && isTitle(property)
      ? { text: tidy(property), source: NO_CELL }
      : undefined;
  const next = alone(lines).find((line) => line.sheet === found.sheet && line.rank === found.rank + 1);
  // « Feuille de route 2020-2021 » and, in the next row, « pour le développement des usages ».
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.text) && next.text.length <= 120;
  return { text: goesOn ? `${found.text} ${next.text}` : found.text, source: found.source };
}

/** « 3.1 Objectifs déclinés de la stratégie » heads a part of the document. */
const NUMBERED = /^(?:\d{1,2}(?:[.-]\d{1,2})+|\d{1,2}\s?[.):–-]|[IVX]{1,4}\s?[.):–-])[.):–-]?\s/;

function isTitle(text: string): boolean {
  const key = plainKey(text);
  if (NUMBERED.test(text)) return false;
  return TITLE.test(key) && !NO_TITLE.test(key) && key.length <= 160 && !/[.!?]$/.test(text.trim());
}

/** An institution named in full; else the value of a label « Académie », with its label before it. */
function institutionOf(
  lines: FactLine[],
  title: Field | undefined,
  properties: (string | undefined)[],
): Field | undefined {
  const inTitle = title && findInstitution(title.text);
  if (inTitle) return { text: inTitle, source: title.source };
  // « Rectorat » also labels the place of a meeting: what stands beside it has to be the name of an académie.
  const value = lines.find(
    (line) =>
      line.label === 'institution' ||
      (INSTITUTION_LABEL.test(line.label ?? '') &&
        (isAcademyName(line.text) || NAMED_IN_FULL.test(line.text))),
  );
  const near = alone(lines).flatMap((line): Field[] => {
    const text = findInstitution(line.text);
    return text === null ? [] : [{ text, source: line.source }];
  });
  if (value) {
    const full = near.find((field) => plainKey(field.text).endsWith(plainKey(value.text)));
    const text =
      findInstitution(value.text) ?? (sameKind(full?.text, value.label!) ? full!.text : withLabel(value));
    return { text, source: value.source };
  }
  const property = properties.map((text) => findInstitution(text ?? '')).find((text) => text !== null);
  return near[0] ?? (property ? { text: property, source: NO_CELL } : undefined);
}

/** « Académie de … », whatever its name: the list of names ages. */
const NAMED_IN_FULL = /^(?:acad[ée]mie|r[ée]gion acad[ée]mique|rectorat) (?:de |du |des |d['’]|\p{Lu})/iu;

function sameKind(text: string | undefined, label: string): boolean {
  return text !== undefined && plainKey(text).startsWith(label);
}

/** « Académie » and « Guyane » are « Académie de Guyane »; a région académique takes its name without « de ». */
function withLabel({ label, text }: FactLine): string {
  if (label === 'institution' || /^(?:rectorat|acad|région acad)/i.test(text)) return text;
  if (label === 'region academique') return `Région académique ${text}`;
  const noun = label === 'rectorat' ? 'Rectorat' : 'Académie';
  return /^(?:de |du |d['’])/.test(text)
    ? `${noun} ${text}`
    : `${noun} ${/^[AEIOUÉÈÎÔ]/i.test(text) ? 'd’' : 'de '}${text}`;
}

const PERIOD_LINE =
  /^(?:(?:pour )?l?\s?(?:annees?|periode|rentree)(?: scolaires?)?\s)?(?:19|20)\d\d(?:\s(?:a\s|au\s)?(?:19|20)?\d\d)?$/;

/** The title tells it first, then a label or a line of its own, other lines that name the roadmap, sheets, the file. */
function periodOf(
  lines: FactLine[],
  title: Field | undefined,
  grids: Grid[],
  file: string | undefined,
): Period | undefined {
  const label = lines.filter((line) => PERIOD_LABEL.test(line.label ?? ''));
  const lone = alone(lines).filter((line) => PERIOD_LINE.test(plainKey(line.text)));
  const titles = alone(lines).filter((line) => isTitle(line.text));
  const sheets = grids.map((grid) => ({
    text: yearsIn(grid.name),
    source: { sheet: grid.name, address: 'A1' },
  }));
  const places = [
    title,
    ...label,
    ...lone,
    ...titles,
    ...sheets,
    { text: yearsIn(file ?? ''), source: NO_CELL },
  ];
  for (const place of places) {
    if (!place) continue;
    const { start, end } = parsePeriod(place.text);
    if (start === undefined || end === undefined) continue;
    const words = parseDates(place.text).find((date) => date.start === start && date.end === end);
    const text =
      words && /^\d/.test(words.text)
        ? words.text
        : (/(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?/.exec(place.text)?.[0] ?? place.text);
    return { text, start, end, source: place.source };
  }
  return undefined;
}

/** The years in a name, which hyphens and underscores may join to other words: `fdr_2024-2025_v2` → `2024-2025`. */
function yearsIn(name: string): string {
  for (const match of name.matchAll(/(?<!\d)((?:19|20)\d\d)(?:[-–_/ ]((?:19|20)\d\d|\d\d)(?!\d))?/g)) {
    const first = Number(match[1]);
    const last =
      match[2]?.length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2] ?? first);
    return last > first && last - first <= 10 ? `${first}-${last}` : String(first);
  }
  return '';
}

const VERSION = /(?:^|[\s(–-])((?:version|v)\s?\.?(?:n\s?[°o]\s?)?\d+(?:\.\d+)*)(?=[\s).,;–-]|$)/i;
const DRAFT =
  /^\(?(?:version )?(?:projet|provisoire|document de travail|brouillon|version (?:provisoire|de travail|définitive|finale))\)?$/i;
const DRAFT_IN_TITLE =
  /[-–(]\s*(projet|provisoire|document de travail|version (?:provisoire|de travail|définitive|finale))\s*\)?$/i;

function versionOf(lines: FactLine[], title: Field | undefined, file: string | undefined): Field | undefined {
  const named = labelled(lines, VERSION_LABEL);
  if (named) return fieldAt(named);
  for (const place of [title, ...alone(lines)]) {
    if (!place) continue;
    const short = place === title || place.text.length <= 60;
    const text = short ? VERSION.exec(place.text)?.[1] : undefined;
    if (text !== undefined) return { text, source: place.source };
    if (DRAFT.test(place.text)) return { text: place.text.replace(/^\(|\)$/g, ''), source: place.source };
  }
  const draft = title && DRAFT_IN_TITLE.exec(title.text)?.[1];
  if (draft) return { text: draft, source: title.source };
  const inFile = /(?:^|[\s_-])(v\d+(?:\.\d+)*)(?=[\s_.-]|$)/i.exec(
    (file ?? '').replace(/\.\w{3,4}$/, ''),
  )?.[1];
  return inFile === undefined ? undefined : { text: inFile, source: NO_CELL };
}

const AUTHOR_LINE = /^(?:document |feuille de route )?(?:rédigé|établi|élaboré)e? par\s*:?\s*(.+)$/i;
/** Names that programs put in the place of an author. */
const PROGRAMS =
  /^(?:microsoft|openpyxl|libreoffice|apache poi|utilisateur|user|admin|excel|exceljs|sheetjs|xlsxwriter)/i;

function authorOf(lines: FactLine[], property: string | undefined): Field | undefined {
  const named = labelled(lines, AUTHOR_LABEL);
  if (named) return fieldAt(named);
  for (const line of alone(lines)) {
    const text = AUTHOR_LINE.exec(line.text)?.[1];
    if (text !== undefined) return { text, source: line.source };
  }
  const service = labelled(lines, SERVICE_LABEL);
  if (service) return fieldAt(service);
  const known = tidy(property ?? '');
  return known === '' || PROGRAMS.test(known) ? undefined : { text: known, source: NO_CELL };
}

function fieldAt({ text, source }: FactLine): Field {
  return { text, source };
}
