import type { Finding } from '../domain/finding';
import type { Field, Roadmap } from '../domain/roadmap';
import { meaningfulWords, plainKey } from '../domain/text';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { sentencesOf, type Sentence } from './sentences';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `steps`: from one year to the next, where the figures go the other way. */
    'COH-02': { sentence: string; label: string; falls: boolean; steps: { from: string; to: string }[] };
  }
}

/** « … baissent d’année en année », and the figures of the annex rise at least once. */
export const coh02: Rule<'COH-02'> = {
  code: 'COH-02',
  profile: 'copil',
  check(roadmap) {
    const rows = yearlyRows(roadmap);
    if (rows.length === 0) return [];
    return sentencesOf(roadmap).flatMap((sentence) => {
      const claim = claimOf(sentence.text);
      const row = claim && rowOf(claim.subject, sentence, rows);
      return claim && row ? contradiction(sentence, claim.falls, row) : [];
    });
  },
};

interface YearlyRow {
  label: string;
  points: { year: string; value: number; field: Field }[];
}

/** The rows of figures by year, in the order of the years; a row of two years has no trend. */
function yearlyRows({ series }: Roadmap): YearlyRow[] {
  return series.flatMap(({ categories, rows }) => {
    if (!categories.every((category) => /^\s*(?:19|20)\d\d(?!\d)/.test(category))) return [];
    return rows.flatMap(({ label, values }) => {
      const points = values
        .map((field, i) => ({ year: categories[i]?.trim() ?? '', value: figureOf(field), field }))
        .filter((point): point is YearlyRow['points'][number] => point.value !== null)
        .sort((a, b) => (a.year < b.year ? -1 : 1));
      return points.length > 2 && points.length === categories.length ? [{ label, points }] : [];
    });
  });
}

/** The first figure of a cell: « 81 573 € (*) » is 81573; « 14 EPLE et 4 écoles », which has two, is none. */
function figureOf({ number, text }: Field): number | null {
  if (number !== undefined) return number;
  const figures = text.match(/\d+(?:[ \u00A0\u202F.]\d{3})*(?:,\d+)?/g) ?? [];
  if (figures.length !== 1) return null;
  return Number(figures[0].replace(/[ \u00A0\u202F.]/g, '').replace(',', '.'));
}

const FALLS = 'baiss\\w*|diminu\\w*|recul\\w*|decroi\\w*';
const RISES = 'augment\\w*|progress\\w*|croissent|croit|montent|monte';
const ALWAYS =
  'd annee en annee|chaque annee|tous les ans|annee apres annee|constamment|regulierement|sans cesse';
const CLAIM = new RegExp(
  `^(?:.* (?:que|qu) )?(?<subject>.+?) (?:sont en |est en )?(?:(?<falls>${FALLS})|(?:${RISES})) (?:${ALWAYS})\\b`,
);

/** A longer text without a full stop is no sentence, and would take long to look through. */
const LONGEST = 400;

function claimOf(sentence: string): { subject: string; falls: boolean } | null {
  if (sentence.length > LONGEST) return null;
  const groups = CLAIM.exec(plainKey(sentence))?.groups;
  const [subject] = meaningfulWords(groups?.['subject'] ?? '');
  return groups && subject !== undefined ? { subject, falls: groups['falls'] !== undefined } : null;
}

/** Words for money that offices use one for the other. */
const MONEY = new Set('credit subvention budget financement dotation montant depense'.split(' '));

/** The one row that the subject names; among several, the one of the same sheet; else none, rather than a guess. */
function rowOf(subject: string, { source }: Sentence, rows: readonly YearlyRow[]): YearlyRow | undefined {
  const named = rows.filter(({ label }) => {
    const words = meaningfulWords(label);
    return words.includes(subject) || (MONEY.has(subject) && words.some((word) => MONEY.has(word)));
  });
  const near = named.filter(({ points }) => points[0]!.field.source.sheet === source.sheet);
  return [named, near].find(({ length }) => length === 1)?.[0];
}

function contradiction({ text, source }: Sentence, falls: boolean, row: YearlyRow): Finding<'COH-02'>[] {
  const against = row.points.flatMap((point, i) => {
    const before = row.points[i - 1];
    if (!before || point.value === before.value || point.value < before.value === falls) return [];
    return [{ before, point }];
  });
  if (against.length === 0) return [];
  const steps = against.map(({ before, point }) => ({
    from: `${before.field.text} (${before.year})`,
    to: `${point.field.text} (${point.year})`,
  }));
  const places = distinctPlaces([source, ...against.map(({ point }) => point.field.source)]);
  const parameters = { sentence: text, label: row.label, falls, steps };
  return [{ code: 'COH-02', severity: 'avertissement', places, about: [text, row.label], parameters }];
}
