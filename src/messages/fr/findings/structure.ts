import type { FindingTexts } from '../findingText';
import { fullNameWithin, ofFullName } from '../namesWithin';
import {
  capital,
  commonNoun,
  counted,
  countedInWords,
  fullNameOf,
  inWords,
  listed,
  nameOf,
  quoted,
  quotedSentence,
  someOf,
} from '../words';

const RUBRICS = {
  title: 'L’intitulé',
  description: '«\u00A0Description\u00A0»',
  owner: '«\u00A0Pilote\u00A0»',
  due: '«\u00A0Échéance\u00A0»',
  status: '«\u00A0Statut\u00A0»',
  target: '«\u00A0Valeur cible\u00A0»',
  baseline: '«\u00A0Valeur initiale\u00A0»',
};

const CONTACTS = 'Des coordonnées de personnes figurent dans la feuille de route';
const PERSONS = {
  contact: { one: CONTACTS, many: CONTACTS },
  name: {
    one: 'Une personne est nommée comme pilote',
    many: 'Des personnes sont nommées comme pilotes',
  },
  partner: {
    one: 'Une personne est nommée parmi les partenaires',
    many: 'Des personnes sont nommées parmi les partenaires',
  },
};

/** STR, NUM, META, EMP, PLH: the shape of the document and what is not written yet. */
export const structureFindings = {
  'STR-00': ({ rule }) => ({
    constat: `Le contrôle ${rule} n’a pas pu être fait.`,
    pourquoi: 'Les autres contrôles ont été faits, leurs résultats sont complets.',
    correction:
      'Lancez de nouveau le contrôle\u00A0; si cela se répète, signalez-le à la personne qui vous a fourni cet outil.',
  }),

  'STR-04': (parameters) =>
    parameters.kind === 'fiches'
      ? {
          constat:
            parameters.names.length === 1
              ? `${fullNameOf(parameters.names[0]!)} a une fiche et ne figure pas dans la liste de la feuille ${quoted(parameters.sheet)}.`
              : `${capital(inWords(parameters.names.length))} actions ont une fiche et ne figurent pas dans la liste de la feuille ${quoted(parameters.sheet)}\u00A0: ${someOf(parameters.names.map(fullNameOf))}.`,
          pourquoi:
            'Toutes les autres y sont\u00A0: le lecteur de la liste ne saura pas que celle-ci existe.',
          correction: 'Complétez la liste.',
        }
      : parameters.kind === 'column'
        ? {
            constat: `La colonne du nombre d’actions ne compte pas comme le plan\u00A0: ${someOf(parameters.counts.map(({ name, told, read }) => `${String(told)} pour ${fullNameWithin(name)}, qui en a ${String(read)}`))}.`,
            pourquoi: 'Un lecteur qui compte cherchera ce qui manque.',
            correction: 'Corrigez ce nombre, ou complétez le plan.',
          }
        : parameters.kind === 'names'
          ? {
              constat:
                parameters.names.length === 1
                  ? `${fullNameOf(parameters.names[0]!)} figure dans le détail, pas dans la vue d’ensemble.`
                  : `${capital(inWords(parameters.names.length))} ${commonNoun(parameters.names).many} figurent dans le détail, pas dans la vue d’ensemble\u00A0: ${someOf(parameters.names.map(fullNameOf))}.`,
              pourquoi: 'La vue d’ensemble est souvent la seule page lue.',
              correction: 'Complétez la vue d’ensemble, ou regroupez ces lignes dans le détail.',
            }
          : {
              constat: `Le texte dit ${quotedSentence(parameters.sentence)}, mais le classeur contient ${listed(parameters.counts.map(({ noun, read }) => counted(read, noun, `${noun}s`)))}.`,
              pourquoi: 'Un lecteur qui compte cherchera ce qui manque.',
              correction: 'Corrigez la phrase, ou complétez le classeur.',
            },

  'NUM-01': ({ code, titles }) => ({
    constat: `Le code ${quoted(code)} désigne ${inWords(titles.length)} éléments différents\u00A0: ${someOf(titles.map((title) => quoted(title, 60)))}.`,
    pourquoi: 'Une croix ou un renvoi vers ce code peut viser l’un ou l’autre.',
    correction: 'Donnez à chaque élément son propre code.',
  }),

  'NUM-02': ({ code, titles, continued }) => ({
    constat: continued
      ? `Le numéro ${code} revient pour la suite de ${quoted(titles[0] ?? '', 60)}\u00A0: les deux parties ont été réunies.`
      : `Le numéro ${code} est utilisé ${inWords(titles.length)} fois\u00A0: ${someOf(titles.map((title) => quoted(title, 60)))}.`,
    pourquoi: continued
      ? 'Deux tableaux portent le même numéro, ce qui peut gêner un renvoi.'
      : 'Un renvoi à ce numéro peut viser l’une ou l’autre partie.',
    correction: continued
      ? 'Rien à faire si la suite est voulue\u00A0; sinon, donnez un nouveau numéro à la seconde partie.'
      : 'Donnez un numéro différent à chaque partie.',
  }),

  'META-04': ({ missing }) => ({
    constat: `Votre feuille de route n’a pas de rubrique ${listed(
      missing.map((rubric) => RUBRICS[rubric]),
      'ni',
    )}.`,
    pourquoi: `${missing.length === 1 ? 'Cette rubrique permet' : 'Ces rubriques permettent'} de suivre l’avancement d’un comité de pilotage à l’autre.`,
    correction:
      missing.length === 1
        ? 'Ajoutez-la si vous souhaitez ce suivi\u00A0; sinon, rien n’est à changer.'
        : 'Ajoutez celles qui vous sont utiles\u00A0; sinon, rien n’est à changer.',
  }),

  'EMP-01': ({ names, fiches }) => ({
    constat:
      names.length === 1
        ? `La ${fiches ? 'fiche' : 'ligne'} ${quotedName(names[0]!)} est vide.`
        : `${counted(names.length, '', fiches ? 'fiches sont vides' : 'lignes sont vides')}\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi:
      'Le lecteur y cherchera le public, les acteurs et le calendrier annoncés pour les autres actions.',
    correction: 'Remplissez les rubriques, ou retirez-la si l’action est abandonnée.',
  }),

  'PLH-01': ({ text, places }) => ({
    constat:
      places === 1
        ? `Un texte reste à compléter\u00A0: ${quoted(text, 110)}.`
        : `Un même texte reste à compléter à ${String(places)} endroits\u00A0: ${quoted(text, 110)}.`,
    pourquoi: 'Ces mots préparent une réponse qui n’est pas encore écrite.',
    correction: 'Remplacez-les par la réponse, ou retirez-les.',
  }),

  'EMP-02': ({ rubric, count, total }) => ({
    constat: `${RUBRICS[rubric]} n’est pas rempli pour ${counted(count, 'action', 'actions')} sur ${String(total)}.`,
    pourquoi: 'Les autres actions l’indiquent\u00A0: le lecteur le cherchera ici aussi.',
    correction: count === 1 ? 'Complétez la cellule vide.' : 'Complétez les cellules vides.',
  }),

  'STR-06': ({ of, titles }) =>
    of === 'lever'
      ? {
          constat:
            titles.length === 1
              ? `Le levier ${quoted(titles[0]!)} commence par un verbe, comme une action.`
              : `${capital(inWords(titles.length))} leviers commencent par un verbe, comme des actions\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
          pourquoi: 'Un levier est un moyen\u00A0; ce qui est à faire se suit dans les actions.',
          correction: 'Placez parmi les actions ce qui en est une.',
        }
      : {
          constat: `L’objectif ${quoted(titles[0]!)} ne contient pas de verbe, à la différence des autres.`,
          pourquoi: 'Un verbe dit ce que l’académie veut changer.',
          correction: 'Commencez par un verbe à l’infinitif, si vous le souhaitez.',
        },

  'STR-08': ({ names }) => ({
    constat:
      names.length === 1
        ? `${fullNameOf(names[0]!)} répète le nom du niveau au-dessus.`
        : `${capital(inWords(names.length))} ${commonNoun(names).many} répètent le nom du niveau au-dessus\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: 'Deux niveaux de même nom ne précisent rien l’un par rapport à l’autre.',
    correction: 'Précisez le nom du niveau inférieur, ou gardez un seul niveau.',
  }),

  'STR-10': ({ count, sheets }) =>
    sheets.length > 0
      ? {
          constat:
            sheets.length === 1
              ? `La feuille ${quoted(sheets[0]!)} peut être lue de deux façons.`
              : `${capital(inWords(sheets.length))} feuilles peuvent être lues de deux façons\u00A0: ${someOf(sheets.map((sheet) => quoted(sheet)))}.`,
          pourquoi:
            'La première colonne s’y lit comme les libellés d’une fiche, la première ligne comme les titres d’un tableau\u00A0; les libellés ont été suivis.',
          correction:
            'Ouvrez «\u00A0Lecture\u00A0», vérifiez ce qui a été lu et précisez-le si besoin avec «\u00A0Cette feuille est…\u00A0».',
        }
      : {
          constat: `${counted(count, 'tableau peut être compris', 'tableaux peuvent être compris')} de deux façons.`,
          pourquoi: 'Le sens de ses colonnes a été choisi d’après leurs titres.',
          correction: 'Vérifiez ce qui a été lu\u00A0; des titres de colonnes plus précis lèvent le doute.',
        },

  'DAT-01': ({ texts, kind }) =>
    kind === 'no-date'
      ? {
          constat:
            texts.length === 1
              ? `Une échéance ne donne pas de date\u00A0: ${quoted(texts[0]!)}.`
              : `${capital(inWords(texts.length))} échéances ne donnent pas de date\u00A0: ${someOf(texts.map((text) => quoted(text)))}.`,
          pourquoi: 'Sans date ni rythme, on ne peut pas dire si l’action est à l’heure.',
          correction: 'Ajoutez un mois et une année, ou une périodicité.',
        }
      : {
          constat:
            texts.length === 1
              ? `Une date n’existe pas dans le calendrier\u00A0: ${quoted(texts[0]!)}.`
              : `${capital(inWords(texts.length))} dates n’existent pas dans le calendrier\u00A0: ${someOf(texts.map((text) => quoted(text)))}.`,
          pourquoi: 'L’action ne peut être ni triée ni suivie à cette date.',
          correction: 'Corrigez le jour ou le mois.',
        },

  'DAT-04': ({ names }) => ({
    constat:
      names.length === 1
        ? `L’échéance ${ofFullName(names[0]!)} est passée, et son statut ne dit pas que l’action est terminée.`
        : `L’échéance de ${counted(names.length, 'action', 'actions')} est passée, et leur statut ne dit pas qu’elles sont terminées\u00A0: ${someOf(names.map(fullNameOf))}.`,
    pourquoi: `Le comité demandera où ${names.length === 1 ? 'elle en est' : 'elles en sont'}.`,
    correction: 'Mettez à jour le statut, ou fixez une nouvelle échéance.',
  }),

  'DAT-07': ({ names }) => ({
    constat: `La date de fin précède la date de début pour ${someOf(names.map(fullNameWithin))}.`,
    pourquoi: 'Le calendrier ne peut pas être suivi.',
    correction: 'Corrigez l’une des deux dates.',
  }),

  'NUM-04': ({ missing, next }) => ({
    constat:
      missing.length === 1
        ? `Le numéro ${missing[0]!} manque avant ${fullNameWithin(next)}.`
        : `Les numéros ${listed(missing)} manquent avant ou après ${fullNameWithin(next)}.`,
    pourquoi: 'Le lecteur peut croire qu’une ligne a été oubliée.',
    correction: 'Renumérotez, ou gardez ainsi si la ligne a été retirée exprès.',
  }),

  'NUM-05': ({ action, parent }) => ({
    constat: `${fullNameOf(action)} est placée sous ${fullNameWithin(parent)}.`,
    pourquoi: `Son code la range sous un autre ${parent.level === 'axis' ? 'axe' : 'objectif'}.`,
    correction: 'Corrigez le code, ou déplacez l’action.',
  }),

  'DAT-05': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `L’indicateur ${quoted(titles[0]!)} n’a pas de calendrier auquel se comparer.`
        : `${countedInWords(titles.length, '', 'indicateurs n’ont pas de calendrier auquel se comparer')}\u00A0: ${someOf([...new Set(titles)].map((title) => quoted(title)))}.`,
    pourquoi: 'On ne pourra pas dire si le calendrier est respecté.',
    correction: 'Ajoutez un calendrier à l’action, ou un autre indicateur.',
  }),

  'STA-01': ({ texts, usual, apart }) =>
    apart
      ? {
          constat: `${texts.length === 1 ? 'Un statut n’est pas' : `${capital(inWords(texts.length))} statuts ne sont pas`} de ceux que l’on peut suivre, à la différence des autres\u00A0: ${someOf(texts.map((text) => quoted(text, 40)))}.`,
          pourquoi: 'Le lecteur ne sait pas si l’action est à venir, en cours, en pause ou abandonnée.',
          correction:
            'Choisissez À venir, En cours, Réalisé, En pause, Bloqué ou Abandonné\u00A0; si ce mot est voulu, rien n’est à changer.',
        }
      : usual.length > 0
        ? {
            constat: `${texts.length === 1 ? 'Un statut est écrit' : `${capital(inWords(texts.length))} statuts sont écrits`} autrement qu’ailleurs\u00A0: ${someOf(texts.map((text) => quoted(text, 40)))} pour ${listed(usual.map((text) => quoted(text, 40)))}.`,
            pourquoi: 'Un filtre ou un comptage d’Excel les prend pour des statuts différents.',
            correction: 'Reprenez partout le même mot, si vous le souhaitez.',
          }
        : {
            constat: `${texts.length === 1 ? 'Un statut n’est pas reconnu' : `${capital(inWords(texts.length))} statuts ne sont pas reconnus`}\u00A0: ${someOf(texts.map((text) => quoted(text, 40)))}.`,
            pourquoi: 'Le suivi ne compte que les statuts qu’il reconnaît.',
            correction: 'Choisissez\u00A0: À venir, En cours, Réalisé, En pause, Bloqué ou Abandonné.',
          },

  'RGPD-01': ({ kind, texts }) => ({
    constat: `${PERSONS[kind][texts.length === 1 ? 'one' : 'many']}\u00A0: ${someOf(texts.map((text) => quoted(text, 60)))}.`,
    pourquoi: 'Le document sera transmis à d’autres services.',
    correction:
      kind === 'contact'
        ? 'Remplacez-les par la fonction ou par une adresse de service.'
        : 'Écrivez plutôt la fonction.',
  }),
} satisfies Partial<FindingTexts>;

function quotedName(name: Parameters<typeof nameOf>[0]): string {
  return name.code === undefined
    ? nameOf(name)
    : `${name.code} ${name.title === '' ? '' : quoted(name.title)}`.trim();
}
