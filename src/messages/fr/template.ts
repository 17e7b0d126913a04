import type { FactName, FilledCount, NoPlace, RowKind, TemplateReport } from '../../domain/template';
import { readingTexts } from './reading';
import { counted, listed, NBSP, quoted, someOf } from './words';

const MEANINGS = readingTexts.meanings;

const ITEMS: Record<RowKind, [one: string, many: string]> = {
  action: ['action', 'actions'],
  indicator: ['indicateur', 'indicateurs'],
  lever: ['levier', 'leviers'],
  field: ['champ opérationnel', 'champs opérationnels'],
  objective: ['objectif', 'objectifs'],
  axis: ['axe', 'axes'],
};
const FEMININE: ReadonlySet<RowKind> = new Set<RowKind>(['action']);

/** « Remplir un modèle »: the form of the rectorat, filled from the roadmap. */
export const templateTexts = {
  button: 'Remplir un modèle…',
  what: 'Le rectorat envoie son propre tableau, vide\u00a0: choisissez ce classeur, une copie en est remplie avec votre feuille de route. Le fichier choisi ne change pas.',
  /** « 46 actions et 31 indicateurs inscrits, feuille « Remontée ». » */
  filled: (filled: readonly FilledCount[]): string =>
    `${filled.map((one) => `${written(one)}, feuille ${quoted(one.sheet)}`).join(`${NBSP}; `)}.`,
  opened: 'Le modèle rempli est ouvert dans un nouveau classeur\u00a0: enregistrez-le.',
  chosenFile: 'Le modèle à remplir',
  noPlaceTitle: 'Ce qui n’a pas de place',
  noPlace: (one: NoPlace): string => sentence(one),
  unrecognised:
    'Aucun tableau n’a été reconnu dans ce modèle\u00a0: il y faut une ligne d’en-têtes avec au moins deux mots connus (Axe, Objectif, Action, Indicateur, Levier, Pilote, Échéance, Cible…)\u00a0; complétez-la dans une copie du modèle, puis recommencez.',
  tablesLeft: 'Aucun tableau de ce modèle n’a pu être rempli.',
  /** On the command line. */
  written: (file: string, report: TemplateReport): string =>
    `${file}${NBSP}: modèle rempli, ${templateTexts.filled(report.filled)} Ni votre classeur ni le modèle n’ont changé.`,
  badOutput: (kind: string): string =>
    `Le modèle est un .${kind}${NBSP}: donnez au fichier à écrire un nom en .${kind}.`,
  sameAsForm:
    'Le fichier à écrire est le modèle\u00a0: choisissez un autre nom, le modèle n’est jamais modifié.',
  withSheets: `Un modèle a ses propres feuilles${NBSP}: enlevez ${quoted('--feuilles')}, ou ${quoted('--modele')}.`,
};

function written({ counts }: FilledCount): string {
  const last = counts.at(-1);
  const many = counts.length > 1 || (last?.count ?? 0) > 1;
  const allFeminine = counts.every(({ item }) => FEMININE.has(item));
  const participle = `inscrit${allFeminine ? 'e' : ''}${many ? 's' : ''}`;
  return counts.length === 0 ? 'aucune ligne inscrite' : `${listed(counts.map(itemsOf))} ${participle}`;
}

function itemsOf({ item, count }: { item: RowKind; count: number }): string {
  return counted(count, ...ITEMS[item]);
}

function sentence(one: NoPlace): string {
  switch (one.kind) {
    case 'items': {
      const items = itemsOf(one);
      const have = one.count > 1 ? 'n’ont' : 'n’a';
      return one.why === 'column'
        ? `${items} ${have} pas de colonne dans ce modèle.`
        : `${items} ${have} pas de place dans ce modèle${NBSP}: il n’a pas de tableau pour leur axe.`;
    }
    case 'facts': {
      const facts = one.facts.map(({ name, count }) => `${factName(name)} (${String(count)})`);
      const of = one.of === 'action' ? 'des actions' : 'des indicateurs';
      return `Le modèle n’a pas de colonne pour ce que la feuille de route dit aussi ${of}${NBSP}: ${listed(facts)}.`;
    }
    case 'columns': {
      const headers = listed(one.headers.map((header) => quoted(header, 40)));
      const isOne = one.headers.length === 1;
      const columns = isOne ? `La colonne ${headers}` : `Les colonnes ${headers}`;
      return one.why === 'unknown'
        ? `${columns} de la feuille ${quoted(one.sheet)} ${isOne ? 'n’est pas reconnue et reste vide' : 'ne sont pas reconnues et restent vides'}.`
        : `${columns} de la feuille ${quoted(one.sheet)} ${isOne ? 'reste vide' : 'restent vides'}${NBSP}: la feuille de route n’en dit rien.`;
    }
    case 'matrix':
      return `La feuille ${quoted(one.sheet)} croise aussi les actions avec un autre plan${NBSP}: ses croix restent à poser, la matrice de l’onglet Matrice les donne.`;
    case 'rows':
      return `${one.addresses.length > 1 ? 'Des lignes étaient déjà remplies' : 'Une ligne était déjà remplie'} dans la feuille ${quoted(one.sheet)} (${someOf(one.addresses)})${NBSP}: ${one.addresses.length > 1 ? 'elles y sont' : 'elle y est'} encore, à enlever si ce sont des exemples.`;
    case 'cells':
      return `${counted(one.addresses.length, 'cellule', 'cellules')} de la feuille ${quoted(one.sheet)} ${one.addresses.length > 1 ? 'étaient déjà remplies et n’ont' : 'était déjà remplie et n’a'} pas changé${NBSP}: ${someOf(one.addresses)}.`;
    case 'unmerged':
      return `Dans la feuille ${quoted(one.sheet)}, des cellules vides fusionnées sur plusieurs lignes ont été séparées (${someOf(one.addresses)})${NBSP}: chaque ligne porte son texte.`;
    case 'table':
      return `Le tableau ${one.address} de la feuille ${quoted(one.sheet)} est resté comme il était${NBSP}: ${leftBecause(one)}.`;
  }
}

function leftBecause({ why, axis }: Extract<NoPlace, { kind: 'table' }>): string {
  if (why === 'filled') return 'il est déjà rempli';
  if (why === 'again') return 'un autre tableau a les mêmes en-têtes';
  return `la feuille de route n’a pas d’axe ${quoted(axis ?? '', 60)}`;
}

function factName(name: FactName): string {
  return MEANINGS[name];
}
