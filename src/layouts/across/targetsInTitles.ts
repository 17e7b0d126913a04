import { parseMeasures } from '../../domain/measure';
import type { Draft } from '../draft';

/** « Nombre de collèges équipés – cible : 45 en 2027 », « Nombre de collèges équipés (cible : 45) ». */
const BEHIND_SIGN = /^(?<title>.*\p{L}.*?)\s*[–—;,-]\s*(?:valeur )?cible\s*:\s*(?<target>[^:]*\d[^:]*)$/iu;
const IN_BRACKETS = /^(?<title>.*\p{L}.*?)\s*\((?:valeur )?cible\s*:\s*(?<target>[^:()]*\d[^:()]*)\)$/iu;
/** « Nombre de collèges équipés → 45 », not « de 10 → 45 ». */
const BEHIND_ARROW = /^(?<title>.*\p{L}[^\d%]*?)\s*[→⇒➔]\s*(?<target>[^→⇒➔]*\d[^→⇒➔]*)$/iu;

/** Gives indicators without a target the one that stands behind their title, with its label: it leaves the title. */
export function takeTargetsOffTitles(draft: Draft): void {
  for (const indicator of draft.indicators) {
    const { facts, title, source } = indicator;
    const parts = facts.targets?.length ? null : titleAndTarget(title);
    if (!parts) continue;
    facts.targets = parseMeasures(parts[1], source);
    indicator.title = parts[0];
  }
}

/** The title of an indicator and the target behind it; null where no figure stands there with its label. */
export function titleAndTarget(text: string): [title: string, target: string] | null {
  const { title, target } =
    [BEHIND_SIGN, IN_BRACKETS, BEHIND_ARROW]
      .map((pattern) => pattern.exec(text))
      .find((match) => match !== null)?.groups ?? {};
  return title === undefined || target === undefined ? null : [title, target];
}
