import type { FindingTexts } from '../findingText';
import { capital, commonNoun, counted, inWords, listed, nameOf, quoted, someOf } from '../words';

const HELD = { action: 'actions', indicator: 'indicateurs' };

/** STR, NUM, EMP: what was found, at which level, in which order. */
export const levelFindings = {
  'STR-01': ({ sheet }) => ({
    constat:
      sheet === undefined
        ? 'Aucun axe, objectif, action ni indicateur n’a été trouvé dans ce classeur.'
        : `La feuille ${quoted(sheet)} n’a pas de ligne d’en-tête reconnue.`,
    pourquoi:
      sheet === undefined
        ? 'Les contrôles portent sur ce qui est lu.'
        : 'Ce qu’elle contient n’est ni contrôlé, ni repris dans les feuilles générées.',
    correction:
      'Donnez à chaque colonne un titre tel que «\u00A0Objectif\u00A0», «\u00A0Action\u00A0» ou «\u00A0Indicateur\u00A0», ou indiquez dans le volet ce que la feuille contient.',
  }),

  'STR-02': ({ headers }) => ({
    constat: `${headers.length === 1 ? 'Un en-tête s’écrit' : `${capital(inWords(headers.length))} en-têtes s’écrivent`} un peu autrement que d’habitude\u00A0: ${someOf(headers.map(({ text, usual }) => `${quoted(text, 40)} pour ${quoted(usual, 40)}`))}.`,
    pourquoi: `${headers.length === 1 ? 'Il a été reconnu' : 'Ils ont été reconnus'}\u00A0; une seule écriture se filtre plus facilement.`,
    correction: `Souhaitez-vous ${headers.length === 1 ? 'l’harmoniser' : 'les harmoniser'}\u00A0?`,
  }),

  'STR-03': ({ texts, levels }) => ({
    constat: `${texts.length === 1 ? 'L’en-tête' : 'Les en-têtes'} ${listed(texts.map((text) => quoted(text, 60)))} ${texts.length === 1 ? 'désigne' : 'désignent'} des valeurs à atteindre, alors que ${listed(levels.map((word) => quoted(word)))} ${levels.length === 1 ? 'nomme un niveau' : 'nomment des niveaux'} de la feuille de route.`,
    pourquoi: 'Le lecteur peut prendre une valeur pour un objectif.',
    correction: 'Écrivez par exemple «\u00A0Valeur cible\u00A0» au-dessus des valeurs.',
  }),

  'STR-05': ({ places, moved }) => ({
    constat: `L’ordre n’est pas le même ${places === 'overview' ? 'dans la vue d’ensemble' : 'dans la liste'} et dans ${places === 'overview' ? 'le détail' : 'les fiches'}\u00A0: ${someOf(moved.map(nameOf))}.`,
    pourquoi: 'Le lecteur qui passe d’une page à l’autre cherche plus longtemps.',
    correction: 'Reprenez le même ordre si vous le souhaitez.',
  }),

  'STR-07': ({ texts }) => ({
    constat:
      texts.length === 1
        ? `Une échéance est écrite parmi les leviers ou les indicateurs\u00A0: ${quoted(texts[0]!)}.`
        : `${capital(inWords(texts.length))} échéances sont écrites parmi les leviers ou les indicateurs\u00A0: ${someOf(texts.map((text) => quoted(text)))}.`,
    pourquoi: 'Une date qui n’est pas dans le calendrier ne peut pas être suivie.',
    correction: 'Placez-la dans une colonne «\u00A0Échéance\u00A0» ou «\u00A0Calendrier\u00A0».',
  }),

  'STR-09': ({ cells, kind }) => ({
    constat:
      cells.length === 1
        ? `Une cellule contient ${String(cells[0]!.titles.length)}\u00A0${HELD[kind]}\u00A0: ${someOf(cells[0]!.titles.map((title) => quoted(title, 60)))}.`
        : `${capital(inWords(cells.length))} cellules contiennent plusieurs ${HELD[kind]}, par exemple ${listed(cells[0]!.titles.slice(0, 2).map((title) => quoted(title, 60)))}.`,
    pourquoi: `Les autres sont ${kind === 'action' ? 'écrites une' : 'écrits un'} par ligne, ce qui permet de les trier et de les suivre.`,
    correction: `Souhaitez-vous les séparer en plusieurs lignes\u00A0? ${kind === 'action' ? 'Elles ont été lues' : 'Ils ont été lus'} séparément.`,
  }),

  'EMP-03': ({ cells }) => ({
    constat:
      cells === 1
        ? 'Une puce n’est suivie d’aucun texte.'
        : `Des puces ne sont suivies d’aucun texte dans ${String(cells)}\u00A0cellules.`,
    pourquoi: 'Le lecteur peut croire qu’un élément a été oublié.',
    correction: 'Retirez la ligne vide, ou complétez-la.',
  }),

  'NUM-03': ({ names, coded }) => {
    const { one, many } = commonNoun(names);
    return {
      constat:
        names.length === 1
          ? `${nameOf(names[0]!)} n’a pas de code, alors que les autres ${many} en ont un (${String(coded)}).`
          : `${counted(names.length, one, many)} n’ont pas de code, alors que les autres en ont un (${String(coded)})\u00A0: ${someOf(names.map(nameOf))}.`,
      pourquoi: `Un renvoi ou une ligne de la matrice ne peut pas citer ${names.length === 1 ? 'son' : 'leur'} code.`,
      correction: 'Ajoutez le code qui manque.',
    };
  },
} satisfies Partial<FindingTexts>;
