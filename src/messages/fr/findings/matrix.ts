import type { FindingTexts } from '../findingText';
import { capital, counted, fullNameOf, inWords, nameOf, quoted, someOf } from '../words';

/** MAT: the matrix of actions and of the projet académique. */
export const matrixFindings = {
  'MAT-01': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} n’est reliée à aucun objectif du projet académique.`
        : `${counted(names.length, 'action n’est reliée', 'actions ne sont reliées')} à aucun objectif du projet académique\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'La matrice montre à quoi sert chaque action.',
    correction: 'Ajoutez une croix dans la matrice si l’action sert l’un de ces objectifs.',
  }),

  'MAT-02': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `Aucune action n’est reliée à l’objectif du projet académique ${quoted(titles[0]!)}.`
        : `Aucune action n’est reliée à ${inWords(titles.length)} objectifs du projet académique\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'Le comité peut demander comment la feuille de route y contribue.',
    correction: 'Ajoutez les croix qui manquent, ou préparez la réponse si c’est un choix.',
  }),

  'MAT-03': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’objectif du projet académique ${quoted(titles[0]!)} ne tient qu’à une action.`
        : `${capital(inWords(titles.length))} objectifs du projet académique ne tiennent chacun qu’à une action\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'Si cette action s’arrête, l’objectif n’est plus servi.',
    correction: 'Vérifiez qu’il ne manque pas de croix dans la matrice.',
  }),

  'MAT-06': ({ names, marks }) => ({
    constat: `${someOf(names.map(fullNameOf))} ${names.length === 1 ? 'a' : 'ont'} ${counted(marks, 'croix', 'croix')} dans la matrice, mais ${names.length === 1 ? 'sa fiche est vide' : 'leurs fiches sont vides'}.`,
    pourquoi: 'Rien ne dit comment l’action contribue à ces objectifs.',
    correction: 'Remplissez la fiche, ou retirez ces croix.',
  }),

  'MAT-07': ({ rows, columns }) => ({
    constat: [
      unmatched(rows, 'ligne', 'à aucune action'),
      unmatched(columns, 'colonne', 'à aucun objectif du projet académique'),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    pourquoi: 'Les croix qui s’y trouvent ne peuvent pas être prises en compte.',
    correction: 'Reprenez dans la matrice le code ou le nom exact.',
  }),

  'MAT-08': ({ texts, count }) => ({
    constat: `${counted(count, 'marque de la matrice n’est pas comprise', 'marques de la matrice ne sont pas comprises')}\u00A0: ${someOf(texts.map((text) => quoted(text, 30)))}.`,
    pourquoi: 'On ne sait pas si l’action sert cet objectif.',
    correction: 'Mettez «\u00A0x\u00A0» pour une croix, ou laissez la cellule vide.',
  }),

  'MAT-10': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’objectif du projet académique ${quoted(titles[0]!)} n’est servi que par des actions sans valeur cible.`
        : `${capital(inWords(titles.length))} objectifs du projet académique ne sont servis que par des actions sans valeur cible\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'On pourra dire que ces actions existent, pas ce qu’elles ont apporté.',
    correction: 'Fixez une cible à l’un de leurs indicateurs, si c’est possible.',
  }),

  'MAT-11': ({ action, objective, mark, otherMark }) => ({
    constat: `${action ? `${nameOf(action)} et ` : ''}${quoted(objective)}\u00A0: la croix diffère entre votre feuille (${markOf(mark)}) et la matrice générée (${markOf(otherMark)}).`,
    pourquoi: 'Elle a été changée des deux côtés depuis la dernière génération.',
    correction: 'Mettez la même réponse dans les deux cellules.',
  }),

  'MAT-12': ({ texts, count }) => ({
    constat: `${counted(count, 'ligne a été ajoutée', 'lignes ont été ajoutées')} dans une feuille générée\u00A0: ${someOf(texts.map((text) => quoted(text, 60)))}.`,
    pourquoi: 'Elle est gardée, mais ne fait pas encore partie de vos tableaux.',
    correction: 'Ajoutez-la à votre feuille d’actions si elle doit y figurer.',
  }),

  'MAT-04': ({ broad, columns }) => ({
    constat: `${someOf(broad.map(({ name, count }) => `${nameOf(name)} (${String(count)})`))} ${broad.length === 1 ? 'sert' : 'servent chacune'} plus de la moitié des ${counted(columns, 'objectif', 'objectifs')} du projet académique.`,
    pourquoi: 'Une action reliée à presque tout ne dit plus ce qu’elle vise d’abord.',
    correction: 'Gardez les croix les plus directes, si vous le souhaitez.',
  }),

  'MAT-05': ({ axes, total }) => ({
    constat: axes
      .map(
        ({ title, count }) =>
          `L’axe ${quoted(title)} du projet académique reçoit ${counted(count, 'croix', 'croix')} sur ${String(total)}.`,
      )
      .join(' '),
    pourquoi: 'Le comité peut demander comment la feuille de route y contribue.',
    correction: 'Vérifiez qu’il ne manque pas de croix, ou préparez la réponse si c’est un choix.',
  }),
} satisfies Partial<FindingTexts>;

function unmatched(texts: readonly string[], what: string, nothing: string): string {
  if (texts.length === 0) return '';
  const shown = someOf(texts.map((text) => quoted(text, 60)));
  return texts.length === 1
    ? `La ${what} ${shown} de la matrice ne correspond ${nothing}.`
    : `${String(texts.length)}\u00A0${what}s de la matrice ne correspondent ${nothing}\u00A0: ${shown}.`;
}

function markOf(mark: string): string {
  return mark.trim() === '' ? 'vide' : quoted(mark, 20);
}
