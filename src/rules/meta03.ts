import type { Roadmap, Source } from '../domain/roadmap';
import { tidy } from '../domain/text';
import { distinctPlaces } from './places';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'META-03': { period: string; plan: string };
  }
}

/** « projet académique 2018-2021 », « le projet de région académique (2022 – 2025) ». */
const PLAN =
  /projet (?:académique|de (?:la )?région académique)[^.;\d]{0,20}((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)\d\d)(?!\d)/gi;

/** A roadmap whose years begin before, or end after, those of the one projet académique that it names. */
export const meta03: Rule<'META-03'> = {
  code: 'META-03',
  profile: 'all',
  check(roadmap) {
    const { period } = roadmap;
    if (period?.start === undefined || period.end === undefined) return [];
    const plans = plansNamed(roadmap);
    const years = new Set(plans.map(({ first, last }) => `${String(first)}-${String(last)}`));
    const [plan] = plans;
    // Two projets académiques are the one before and the one to come.
    if (!plan || years.size > 1) return [];
    const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
    if (from >= plan.first && to <= plan.last) return [];
    return [
      {
        code: 'META-03',
        severity: 'information',
        places: distinctPlaces([period.source, ...plans.map(({ source }) => source)]).filter(
          ({ sheet }) => sheet !== '',
        ),
        about: ['period', ...years],
        parameters: { period: period.text, plan: [...years][0]! },
      },
    ];
  },
};

interface Plan {
  first: number;
  last: number;
  source: Source;
}

function plansNamed({ sections, axes, frameworks, unread }: Roadmap): Plan[] {
  const texts = [
    ...frameworks.map(({ title, source }) => ({ text: title, source })),
    ...[...sections, ...axes.flatMap((axis) => axis.sections)].map(({ text, source }) => ({ text, source })),
    ...unread,
  ];
  return texts.flatMap(({ text, source }) =>
    [...tidy(text).matchAll(PLAN)].map(([, first, last]) => ({
      first: Number(first),
      last: Number(last),
      source,
    })),
  );
}
