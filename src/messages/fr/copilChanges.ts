import type { Change, ChangedItem } from '../../domain/copil/comparison';
import { dayInWords } from '../../domain/copil/dayInWords';
import type { PictureFact, PictureKind } from '../../domain/copil/rememberedRoadmap';
import type { Levels } from '../../domain/roadmap';
import { capital, counted, isNumber, NBSP, nounOf, quoted, type Noun } from './words';

const LONGEST = 110;

const facts: Record<PictureFact, { name: string; feminine: boolean }> = {
  status: { name: 'statut', feminine: false },
  due: { name: 'échéance', feminine: true },
  baseline: { name: 'valeur de départ', feminine: true },
  current: { name: 'valeur actuelle', feminine: true },
  target: { name: 'cible', feminine: true },
};

/** « Ce qui a changé depuis la version envoyée ». */
export const copilChangeTexts = {
  title: 'Ce qui a changé',
  declare: 'Déclarer envoyée',
  never: `Aucune version n’a été déclarée envoyée${NBSP}: déclarez-la quand vous envoyez la feuille de route, ce qui change ensuite sera listé ici.`,
  /** The version that was sent: its name as it was typed, and an ISO day. */
  since: (date: string, version?: string): string =>
    `Depuis la version ${version === undefined ? 'envoyée' : `${quoted(version)} envoyée`} le ${dayInWords(date)}`,
  nothing: `Rien n’a changé.`,
  count: (count: number): string => counted(count, 'changement', 'changements'),
  headings: {
    added: 'Ajouts',
    removed: 'Suppressions',
    moved: 'Déplacements',
    renamed: 'Nouveaux titres et codes',
    status: 'Statuts',
    due: 'Échéances',
    baseline: 'Valeurs de départ',
    current: 'Valeurs actuelles',
    target: 'Cibles',
  } satisfies Record<Change['kind'], string>,
};

/** One change as a sentence; `levels` are the roadmap's own words for its levels. */
export function changeText(change: Change, levels: Levels): string {
  const { item } = change;
  const { feminine } = nounOfKind(item.kind, levels);
  const e = feminine ? 'e' : '';
  const name = named(item, levels);
  switch (change.kind) {
    case 'added':
      return `${name}${NBSP}: ajouté${e}.`;
    case 'removed':
      return `${name}${NBSP}: supprimé${e}.`;
    case 'moved':
      return `${name}${NBSP}: déplacé${e}${place('de', change.from, levels)}${place('vers', change.to, levels)}.`;
    case 'renamed':
      return `${name}${NBSP}: s’appelait ${formerName(change.before, item)}.`;
    default:
      return `${name}${NBSP}: ${factChange(change.kind, change.before, change.after)}.`;
  }
}

function factChange(fact: PictureFact, before: string, after: string): string {
  const { name, feminine } = facts[fact];
  const e = feminine ? 'e' : '';
  if (before === '') return `${name} ajouté${e}, ${quoted(after, LONGEST)}`;
  if (after === '') return `${name} effacé${e}, qui était ${quoted(before, LONGEST)}`;
  return `${name} ${quoted(before, LONGEST)} devenu${e} ${quoted(after, LONGEST)}`;
}

function formerName(before: { code?: string; title: string }, { code, title }: ChangedItem): string {
  if (before.title === title) return before.code ?? 'sans code';
  const name = quoted(before.title, LONGEST);
  return before.code === undefined || before.code === code ? name : `${before.code} ${name}`;
}

function place(word: 'de' | 'vers', item: ChangedItem | null, levels: Levels): string {
  if (!item) return '';
  const { one, feminine } = nounOfKind(item.kind, levels);
  const article = /^[aeiouyéèêh]/i.test(one) ? 'l’' : feminine ? 'la ' : 'le ';
  const to = word === 'de' && article === 'le ' ? ' du ' : ` ${word} ${article}`;
  const code = item.code ?? quoted(item.title, LONGEST);
  return `${to}${one} ${code}`;
}

/** « Action 1-2 « Former les équipes » ». */
function named({ kind, code, title }: ChangedItem, levels: Levels): string {
  const noun = capital(nounOfKind(kind, levels).one);
  const coded = code === undefined ? '' : isNumber(code) ? ` ${code}` : ` (${code})`;
  return `${noun}${coded} ${quoted(title, LONGEST)}`;
}

function nounOfKind(kind: PictureKind, levels: Levels): Noun {
  if (kind === 'lever') return { one: 'levier', many: 'leviers', feminine: false };
  if (kind === 'indicator') return { one: 'indicateur', many: 'indicateurs', feminine: false };
  return nounOf(levels[kind] ?? '', kind);
}
