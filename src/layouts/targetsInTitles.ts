import { parseMeasures } from '../domain/measure';
import type { Draft } from './draft';

/** « Nombre de collèges équipés – cible : 45 en 2027 », « Nombre de collèges équipés (cible : 45) ». */
const BEHIND_SIGN = /^(?<title>.*\p{L}.*?)\s*[–—;,-]\s*(?:valeur )?cible\s*:\s*(?<target>[^:]*\d[^:]*)$/iu;
const IN_BRACKETS = /^(?<title>.*\p{L}.*?)\s*\((?:valeur )?cible\s*:\s*(?<target>[^:()]*\d[^:()]*)\)$/iu;

/** Gives indicators without a target the one that stands behind their title, with its label: it leaves the title. */
export function takeTargetsOffTitles(draft: Draft): void {
  for (const indicator of draft.indicators) {
    const { facts, title, source } = indicator;
    const found = facts.targets?.length ? null : (BEHIND_SIGN.exec(title) ?? IN_BRACKETS.exec(title));
    const { title: own, target } = found?.groups ?? {};
    if (own === undefined || target === undefined) continue;
    facts.targets = parseMeasures(target, source);
    indicator.title = own;
  }
}
