import type { Finding, FindingCode, Severity } from '../domain/finding';
import { followUpParameters } from '../domain/followUp/parameters';
import type { Roadmap } from '../domain/roadmap';
import type { Settings } from '../domain/settings';
import { placeOrder, sheetsOf } from './places';
import type { Profile, Rule, RuleContext } from './rule';
import { rules } from './rules';

declare module '../domain/finding' {
  interface FindingParameters {
    /** A rule that could not be run. */
    'STR-00': { rule: string };
  }
}

export interface CheckOptions {
  /** ISO date that « today » means, where the settings say no other day of reference. */
  date: string;
  /** What was typed on the sheet « Paramètres »; without it all is as usual. */
  settings?: Settings;
  profile: Profile;
  /** The workbook's sheets in their order; without them findings are sorted by the order of the roadmap's own sheets. */
  sheets?: readonly string[];
}

/**
 * Checks a roadmap: what is wrong and where, worst first, then in the order of the workbook. The roadmap is not
 * changed. A rule that fails is a finding (STR-00) and stops no other.
 */
export function checkRoadmap(roadmap: Roadmap, options: CheckOptions): Finding[] {
  return runRules(rules, roadmap, options);
}

/** The same with a list of rules of one's own. */
export function runRules(list: readonly Rule[], roadmap: Roadmap, options: CheckOptions): Finding[] {
  const asked = list.filter(({ profile }) => options.profile === 'all' || profile === 'copil');
  const settings = options.settings ?? {};
  const context = { date: followUpParameters(settings, options.date).day, settings };
  const findings = asked.flatMap((rule) => runRule(rule, roadmap, context));
  return sortFindings(findings, options.sheets ?? sheetsOf(roadmap));
}

function runRule(rule: Rule, roadmap: Roadmap, context: RuleContext): Finding[] {
  try {
    return rule.check(roadmap, context);
  } catch {
    return [failedRule(rule.code)];
  }
}

function failedRule(rule: FindingCode): Finding<'STR-00'> {
  return {
    code: 'STR-00',
    severity: 'information',
    places: [],
    about: [rule],
    parameters: { rule },
  };
}

const WORST_FIRST: Severity[] = ['erreur', 'avertissement', 'information'];

function sortFindings(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const byPlace = placeOrder(sheets);
  return [...findings].sort((a, b) => {
    const bySeverity = WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity);
    if (bySeverity !== 0) return bySeverity;
    const [first, second] = [a.places[0], b.places[0]];
    if (!first || !second) return Number(!first) - Number(!second);
    return byPlace(first, second);
  });
}
