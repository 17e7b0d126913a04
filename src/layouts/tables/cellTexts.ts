import { beginsLesser, hasBullets, isSubBullet, wholeText } from '../../domain/items';
import { plainKey, startsWithInfinitive, tidy } from '../../domain/text';

/** Cells of a table that hold only a sub-bullet: they go on with the item of the row above in their column. */
export class SubBullets {
  private readonly begun = new Map<number, string>();

  /** Another axis or objective begins: nothing above goes on. */
  restart(): void {
    this.begun.clear();
  }

  /** Adds the cell's text to the details of the item above; false where the cell begins an item of its own. */
  add(column: number, above: { details: string[] } | undefined, text: string): boolean {
    const before = this.begun.get(column);
    // Where every bullet of a column is « o », none of them is a lesser one.
    if (above && before !== undefined && isSubBullet(text) && !beginsLesser(before)) {
      above.details.push(wholeText(text));
      return true;
    }
    this.begun.set(column, text);
    return false;
  }
}

/** Nouns that name a level; « Intitulé » or « Libellé » do not. */
const LEVEL =
  /^(?:axe|ambition|orientation|pilier|volet|domaine|thematique|theme|defi|objectif|sous objectif|cible|champ|action|mesure|chantier|operation|activite|fiche|tache|programme|projet)/;

/**
 * A header as the name of a level: `OBJECTIFS OPERATIONNELS` → `Objectif operationnel`; what stands in brackets is left
 * out. Empty for a header that names none.
 */
export function levelWord(header: string): string {
  if (!LEVEL.test(plainKey(header))) return '';
  const words = tidy(header.replace(/\([^()]*\)|\d{4}|n°/gi, ' '))
    .toLowerCase()
    .split(' ');
  const singular = words.slice(0, 2).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
  const known = singular
    .filter((word, i) => i === 0 || /^(?:op[ée]rationnel|strat[ée]gique)/.test(word))
    .join(' ');
  return known.charAt(0).toUpperCase() + known.slice(1);
}

const ONE_PER_LINE =
  /\b(?:une?|1) (?:\p{L}+ )?par ligne\b|\ba la ligne (?:pour|entre|apres) chaque|\ba la ligne pour chacun/u;

/** « Objectifs de l’axe (un par ligne) »: whoever filled it in was told what a line is. */
export function asksForLines(header: string): boolean {
  return ONE_PER_LINE.test(plainKey(header));
}

/**
 * Several objectives stand in one cell only where each has its bullet, its rank in the cell, or each line is a sentence or says
 * what to do.
 */
export function severalObjectives(text: string): boolean {
  if (hasBullets(text) || countsLines(text)) return true;
  const lines = linesOf(text);
  const isOne = (line: string): boolean => /^\p{Lu}/u.test(line) && startsWithInfinitive(line);
  return lines.length > 1 && (lines.every((line) => /[.;]$/.test(line)) || lines.every(isOne));
}

/** « 1. Former », « 2. Suivre » in one cell: ranks in its list, no codes. */
export function countsLines(text: string): boolean {
  const ranks = linesOf(text).flatMap((line) => RANK.exec(line)?.[1] ?? []);
  return ranks.length > 1 && RANK.test(tidy(text)) && ranks.every((rank, i) => Number(rank) === i + 1);
}

/** The text of a line without its rank in its cell. */
export function withoutRank(line: string): string {
  return tidy(line).replace(RANK, '');
}

const RANK = /^(\d{1,2})[.)]\s+/;

function linesOf(text: string): string[] {
  return text
    .split(/[\n\r]+/)
    .map(tidy)
    .filter((line) => line !== '');
}
