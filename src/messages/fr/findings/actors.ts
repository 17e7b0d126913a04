import type { FindingTexts } from '../findingText';
import { nameWithin } from '../namesWithin';
import { capital, counted, inWords, quoted, quotedSentence, someOf } from '../words';

/** ROL, RGPD: who does what, and what is told of persons. */
export const actorFindings = {
  'ROL-01': ({ names, texts }) => ({
    constat:
      names.length === 1
        ? `Plusieurs pilotes sont nommés pour ${nameWithin(names[0]!)}\u00A0: ${quoted(texts[0]!, 60)}.`
        : `Plusieurs pilotes sont nommés pour ${counted(names.length, 'action', 'actions')}\u00A0: ${someOf(texts.map((text) => quoted(text, 60)))}.`,
    pourquoi: 'Le comité ne saura pas à qui demander où en est l’action.',
    correction:
      'Qui en est responsable\u00A0? Gardez un pilote et mettez les autres en partenaires, sauf si c’est un choix.',
  }),

  'ROL-03': ({ acronym, actions, text, elsewhere }) => ({
    constat: elsewhere
      ? `${quoted(acronym)} intervient dans une action (${quotedSentence(text, 140)}) sans figurer parmi ses acteurs, alors qu’il ${elsewhere === 'leads' ? 'pilote ailleurs' : 'figure parmi ceux d’une autre'}.`
      : `${quoted(acronym)} est cité dans ${counted(actions, 'action', 'actions')} (${quotedSentence(text, 140)}), mais ne figure parmi les acteurs d’aucune.`,
    pourquoi: 'Un service qui intervient peut ne pas savoir qu’il est attendu.',
    correction: 'Ajoutez-le aux acteurs des actions concernées, s’il y prend part.',
  }),

  'ROL-04': ({ acronyms }) => ({
    constat:
      acronyms.length === 1
        ? `Le sigle ${quoted(acronyms[0]!)} n’est développé nulle part.`
        : `${capital(inWords(acronyms.length))} sigles ne sont développés nulle part\u00A0: ${someOf(
            acronyms.map((acronym) => quoted(acronym)),
            8,
          )}.`,
    pourquoi: `Un partenaire ou un parent ne ${acronyms.length === 1 ? 'le' : 'les'} connaît pas forcément.`,
    correction: `Écrivez${acronyms.length === 1 ? '-le' : ' chacun'} une fois en toutes lettres, si vos lecteurs en ont besoin.`,
  }),

  'RGPD-02': ({ titles }) => ({
    constat:
      titles.length === 1
        ? `Un indicateur semble relevé dans le dossier de chaque personne\u00A0: ${quoted(titles[0]!)}.`
        : `${capital(inWords(titles.length))} indicateurs semblent relevés dans le dossier de chaque personne\u00A0: ${someOf(titles.map((title) => quoted(title)))}.`,
    pourquoi: 'Une donnée sur une personne ne peut être utilisée que dans un cadre déclaré.',
    correction: 'Vérifiez que seul un total anonyme sera relevé et diffusé.',
  }),
} satisfies Partial<FindingTexts>;
