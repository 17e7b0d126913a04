import type { Finding } from '../domain/finding';
import type { Roadmap } from '../domain/roadmap';
import { meaningfulWords, plainKey } from '../domain/text';
import { groupBy } from './groupBy';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { sentencesIn, sentencesOf, type Sentence } from './sentences';
import { measuredRows, rowKey, yearlyRows, type YearlyRow } from './yearlyRows';

declare module '../domain/finding' {
  interface FindingParameters {
    /** `steps`: from one year to the next, where the figures go the other way. */
    'COH-02': { sentence: string; label: string; falls: boolean; steps: { from: string; to: string }[] };
  }
}

/**
 * « … baissent d’année en année », and the figures of the annex rise at least once; « En hausse chaque année », « à chaque
 * trimestre » beside an indicator whose values fall.
 */
export const coh02: Rule<'COH-02'> = {
  code: 'COH-02',
  profile: 'copil',
  check(roadmap, { date }) {
    const rows = yearlyRows(roadmap);
    const measured = groupBy(measuredRows(roadmap, date), ({ place }) => place);
    if (rows.length === 0 && measured.size === 0) return [];
    return [...sentencesOf(roadmap), ...remarksOf(roadmap)].flatMap((sentence) => {
      const claim = claimOf(sentence.text);
      if (!claim) return [];
      const beside = (measured.get(rowKey(sentence.source)) ?? []).find(
        (row) => (claim.isYearly ?? row.isYearly) === row.isYearly && isAbout(claim, row),
      );
      const named = claim.isYearly === false ? undefined : claim.subject;
      const row = beside ?? (named === undefined ? undefined : rowOf(named, sentence, rows));
      return row ? contradiction(sentence, claim.falls, row) : [];
    });
  },
};

/** What is remarked beside an action, in its own rubric or in columns of the user's own: « Commentaire ». */
function remarksOf({ actions }: Roadmap): Sentence[] {
  return sentencesIn(
    actions.flatMap(({ fields: { remarks }, extra }) => [
      ...(remarks ? [remarks] : []),
      ...Object.values(extra),
    ]),
  );
}

/** A remark in the row of an indicator is about it, unless its subject is something else. */
function isAbout({ words }: Claim, { label }: YearlyRow): boolean {
  const known = new Set(meaningfulWords(label));
  return words.every((word) => known.has(word));
}

const FALLS = 'baiss\\w*|diminu\\w*|recul\\w*|decroi\\w*';
const RISES = 'augment\\w*|progress\\w*|croissent|croit|croitre|montent|monter?';
const PART_OF_YEAR = 'mois|trimestre|semestre|releve';
const ALWAYS = `d annee en annee|(?:a )?chaque annee|tous les ans|annee apres annee|regulierement|(?<always>constamment|sans cesse|sans interruption|de (?:facon|maniere) (?:constante|continue|ininterrompue)|(?:constante|continue|continuelle|ininterrompue)(?= |$))|(?<often>(?:a )?chaque (?:${PART_OF_YEAR})|de (?:${PART_OF_YEAR}) en (?:${PART_OF_YEAR})|(?:${PART_OF_YEAR}) apres (?:${PART_OF_YEAR})|tous les (?:${PART_OF_YEAR})s?)`;
const CLAIM = new RegExp(
  `^(?:.* (?:que|qu) )?(?<subject>.+?) (?:sont en |est en )?(?:(?<falls>${FALLS})|(?:${RISES})) (?:${ALWAYS})\\b`,
);
/** « En hausse chaque année », of what stands beside it. */
const BARE_CLAIM = new RegExp(
  `^(?:en )?(?:(?:nette|forte|legere) )?(?:(?<falls>${FALLS})|hausse|${RISES}) (?:${ALWAYS})\\b`,
);

/** « Ne cesse de reculer ». */
const NEVER_STOPS = /\bne cess\w+ (?:pas )?(?:de|d) (\w+)/;
const SINCE = /\b(?:cesse|constamment|interruption|constante|continue|continuelle|ininterrompue) depuis\b/;

/** A longer text without a full stop is no sentence, and would take long to look through. */
const LONGEST = 400;

interface Claim {
  /** The first word of what it is about; none where that stands beside it. */
  subject: string | undefined;
  words: string[];
  falls: boolean;
  /** From year to year; from one month, quarter, half-year to the next; or, where it is not said, from any to the next. */
  isYearly: boolean | undefined;
}

function claimOf(sentence: string): Claim | null {
  if (sentence.length > LONGEST) return null;
  const key = plainKey(sentence).replace(NEVER_STOPS, '$1 sans cesse');
  // Of what was before the day that it names, it says nothing.
  if (SINCE.test(key)) return null;
  const bare = BARE_CLAIM.exec(key)?.groups;
  if (bare) return { subject: undefined, words: [], ...saidIn(bare) };
  const groups = CLAIM.exec(key)?.groups;
  const words = meaningfulWords(groups?.['subject'] ?? '');
  const [subject] = words;
  return groups && subject !== undefined ? { subject, words, ...saidIn(groups) } : null;
}

function saidIn(groups: Record<string, string | undefined>): Pick<Claim, 'falls' | 'isYearly'> {
  const isYearly = groups['always'] === undefined ? groups['often'] === undefined : undefined;
  return { falls: groups['falls'] !== undefined, isYearly };
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
