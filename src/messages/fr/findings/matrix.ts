import type { FindingParameters } from '../../../domain/finding';
import type { LinkDoubt } from '../../../domain/roadmap';
import type { FindingTexts } from '../findingText';
import { capital, counted, countedInWords, fullNameOf, inWords, nameOf, quoted, someOf } from '../words';

type DifferingLink = FindingParameters['MAT-13']['differing'][number];
type UnsureName = FindingParameters['MAT-07']['unsure'][number];

const LINES = { row: 'ligne', column: 'colonne' };

const SEVERAL = { action: 'actions', objective: 'objectifs du projet académique' };

const NOTHING = { action: 'à aucune action', objective: 'à aucun objectif du projet académique' };

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

  'MAT-06': ({ names, marks, fiches }) => ({
    constat: `${someOf(names.map(fullNameOf))} ${names.length === 1 ? 'a' : 'ont'} ${counted(marks, 'croix', 'croix')} dans la matrice, mais ${emptyOnes(names.length, fiches)}.`,
    pourquoi: 'Rien ne dit comment l’action contribue à ces objectifs.',
    correction: `Remplissez ${names.length === 1 ? `la ${fiches ? 'fiche' : 'ligne'}` : `les ${fiches ? 'fiches' : 'lignes'}`}, ou retirez ces croix.`,
  }),

  'MAT-07': ({ lines, unsure }) => ({
    constat: [
      ...lines.map(({ line, names, texts }) =>
        line === 'cell' ? listed(texts, NOTHING[names]) : unmatched(texts, LINES[line], NOTHING[names]),
      ),
      ...unsure.map(unsureOf),
    ].join(' '),
    pourquoi: 'Les croix qui s’y trouvent ne peuvent pas être prises en compte.',
    correction:
      unsure.length === 0
        ? 'Reprenez dans la matrice le code ou le nom exact.'
        : 'Donnez à chacun un code qui n’est qu’à lui, ou écrivez le nom exact.',
  }),

  'MAT-08': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'une marque de la matrice n’est pas comprise', 'marques de la matrice ne sont pas comprises')}\u00A0: ${someOf(texts.map((text) => quoted(text, 30)))}.`,
    pourquoi: 'On ne sait pas si l’action sert cet objectif.',
    correction: 'Mettez «\u00A0x\u00A0» pour une croix, ou laissez la cellule vide.',
  }),

  'MAT-09': ({ doubt, name, labelThen, links }) => ({
    constat: `${fullNameOf(name)}\u00A0: ${countedInWords(links.length, 'une croix est', 'croix sont').toLowerCase()} à revoir, car ${doubtReason[doubt]}${labelThen === undefined ? '' : ` (avant\u00A0: ${quoted(labelThen)})`}.`,
    pourquoi: 'Rien ne dit que la croix vaut encore pour le nouvel intitulé.',
    correction: `Confirmez ${links.length === 1 ? 'la croix, ou retirez-la' : 'les croix, ou retirez celles qui ne valent plus'}.`,
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
    pourquoi: 'Votre feuille compte pour l’instant\u00A0; rien ne dit laquelle des deux est à jour.',
    correction: 'Mettez la même réponse dans les deux cellules.',
  }),

  'MAT-12': ({ texts, count }) => ({
    constat: `${countedInWords(count, 'une ligne a été ajoutée', 'lignes ont été ajoutées')} dans une feuille générée\u00A0: ${someOf(texts.map((text) => quoted(text, 60)))}.`,
    pourquoi: `${count === 1 ? 'Elle est gardée, mais ne fait' : 'Elles sont gardées, mais ne font'} pas encore partie de vos tableaux.`,
    correction:
      count === 1
        ? 'Ajoutez-la à votre feuille d’actions si elle doit y figurer.'
        : 'Ajoutez-les à votre feuille d’actions si elles doivent y figurer.',
  }),

  'MAT-13': ({ sheets: [one, other], differing }) => ({
    constat: `${one === other ? `Deux tableaux de ${quoted(one)}` : `${quoted(one)} et ${quoted(other)}`} ne disent pas la même chose de ${counted(differing.length, 'lien', 'liens')} avec le projet académique\u00A0: ${someOf(differing.map(differingLink))}.`,
    pourquoi:
      'Un lien écrit à un seul des deux endroits compte pour l’instant\u00A0; rien ne dit lequel est à jour.',
    correction: 'Mettez la même réponse aux deux endroits.',
  }),

  'MAT-04': ({ broad, columns }) => ({
    constat:
      broad.length === 1
        ? `${fullNameOf(broad[0]!.name)} sert ${String(broad[0]!.count)} des ${String(columns)} objectifs du projet académique.`
        : `${someOf(broad.map(({ name, count }) => `${nameOf(name)} (${String(count)})`))} servent chacune plus de la moitié des ${String(columns)} objectifs du projet académique.`,
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

const doubtReason: Record<LinkDoubt, string> = {
  'action-renamed': 'l’intitulé de l’action a changé depuis',
  'objective-renamed': 'l’intitulé de l’objectif a changé depuis',
  'objective-replaced': 'cet objectif a remplacé celui pour lequel on l’avait mise',
};

function unmatched(texts: readonly string[], what: string, nothing: string): string {
  const shown = someOf(texts.map((text) => quoted(text, 60)));
  return texts.length === 1
    ? `La ${what} ${shown} de la matrice ne correspond ${nothing}.`
    : `${String(texts.length)}\u00A0${what}s de la matrice ne correspondent ${nothing}\u00A0: ${shown}.`;
}

function differingLink({ action, objective, cells, marks }: DifferingLink): string {
  const [first, second] = marks;
  const said =
    second === ''
      ? `écrit en ${cells[0]}, pas en ${cells[1]}`
      : `${quoted(first, 20)} en ${cells[0]}, ${quoted(second, 20)} en ${cells[1]}`;
  return `${action ? `${nameOf(action)} et ` : ''}${quoted(objective, 60)} (${said})`;
}

function listed(texts: readonly string[], nothing: string): string {
  const shown = someOf(texts.map((text) => quoted(text, 60)));
  return texts.length === 1 ? `${shown} ne correspond ${nothing}.` : `${shown} ne correspondent ${nothing}.`;
}

/** What may mean several items: « 1-1 » may be either of two actions. */
function unsureOf({ text, names, among }: UnsureName): string {
  const shown = someOf(among.map((title) => quoted(title, 60)));
  return `${quoted(text, 60)} peut désigner ${inWords(among.length)} ${SEVERAL[names]}\u00A0: ${shown}.`;
}

function emptyOnes(count: number, fiches: boolean): string {
  const noun = fiches ? 'fiche' : 'ligne';
  return count === 1 ? `sa ${noun} est vide` : `leurs ${noun}s sont vides`;
}

function markOf(mark: string): string {
  return mark.trim() === '' ? 'vide' : quoted(mark, 20);
}
