import type { Folded } from '../folded';
import { hide } from '../folded';
import { dayForms } from './dayForms';
import type { Reading } from './forms';
import { leadBefore, leadReach, withLead } from './leads';
import { monthForms } from './monthForms';
import { yearForms } from './yearForms';

/** A date met in a folded text, with the words that lead to it; without dates when it does not exist (31/02). */
export interface FoundDate {
  from: number;
  to: number;
  start?: string;
  end?: string;
  date?: string;
}

interface Core {
  from: number;
  to: number;
  reading: Reading | undefined;
}

const forms = [...dayForms, ...monthForms, ...yearForms];

/** Names and numbers that hold a year and are no date. */
const names = /https?:\S+|www\.\S+|(?<![a-z])n ?[°º] ?[\d-]+|france 2030|(?<![a-z])agenda 2030/g;

/** « 2021 enseignants » or « plus de 2 000 »: a year's digits that may count things. */
const countBefore =
  /(?:au moins|plus de|moins de|minimum|maximum|environ|pres de|autour de|[<>≥≤=~≈+])(?: de)? ?$/;
const nounAfter = /^ (?!(?:a|au|et|ou|puis|jusqu)(?![a-z]))[a-z]/;
const clauseStart = /(?:^|[:;.(•] ?)$/;

const hidden = '\ue001';

/** Every date of a text, in the order they stand; none overlaps another. */
export function findDates(folded: Folded): FoundDate[] {
  let text = hide(folded.text, names, hidden);
  const cores: Core[] = [];
  for (const { pattern, read } of forms)
    text = text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const from = rest.find((value) => typeof value === 'number')!;
      const core = { from, to: from + match.length };
      if (mayCount(text, core.from, core.to)) return match;
      const groups = rest.slice(0, rest.indexOf(from)) as (string | undefined)[];
      cores.push({ ...core, reading: read(groups) });
      return hidden.repeat(match.length);
    });
  cores.sort((a, b) => a.from - b.from);
  return joinRanges(folded.text, cores).map((core) => {
    const lead = leadBefore(text.slice(Math.max(0, core.from - leadReach), core.from));
    const { start, end, date } = withLead(core.reading, lead.kind);
    return {
      from: core.from - lead.length,
      to: core.to,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(date !== undefined && { date }),
    };
  });
}

function mayCount(text: string, from: number, to: number): boolean {
  if (!/^\d{4}$/.test(text.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - 20), from);
  if (countBefore.test(before)) return true;
  return clauseStart.test(before) && nounAfter.test(text.slice(to, to + 7));
}

const joint = /^ ?(?:-|\/|→|➝|>|au|a|a la|,? ?(?:et )?jusqu'(?:au|a|a la|en)) ?(?:mois de )?$/;

/** « de septembre 2020 à juin 2021 », « entre 2021 et 2023 »: two dates that make one interval. */
function joinRanges(text: string, cores: Core[]): Core[] {
  const joined: Core[] = [];
  for (const core of cores) {
    const previous = joined.at(-1);
    const between = previous && text.slice(previous.to, core.from);
    const opens =
      previous && /(?<![a-z])entre $/.test(text.slice(Math.max(0, previous.from - 10), previous.from));
    const start = previous?.reading?.start;
    const end = core.reading?.end;
    if (
      previous &&
      between !== undefined &&
      (joint.test(between) || (opens && between === ' et ')) &&
      start !== undefined &&
      end !== undefined &&
      start <= end
    )
      joined.splice(-1, 1, {
        from: previous.from,
        to: core.to,
        reading: { start, end, precise: true, joined: true },
      });
    else joined.push(core);
  }
  return joined;
}
