import type { FindingTexts } from '../findingText';
import { ofFullName, ofName } from '../namesWithin';
import { inWords, listed, quoted, quotedSentence, someOf } from '../words';

const SCHOOLS = { school: 'les écoles', college: 'les collèges', lycee: 'les lycées' };

/** COH: what the document says in one place and otherwise in another. */
export const statementFindings = {
  'COH-01': ({ noun, statements }) => ({
    constat: `Le nombre de ${noun} n’est pas le même partout\u00A0: ${listed(statements.map((statement) => quotedSentence(statement)))}.`,
    pourquoi: 'Un lecteur qui compare les deux pages peut douter des autres chiffres.',
    correction: 'Reprenez partout le même chiffre, avec sa date s’il a changé.',
  }),

  'COH-02': ({ sentence, label, falls, steps }) => ({
    constat: `Le texte dit ${quotedSentence(sentence)}, mais la ligne ${quoted(label)} ${falls ? 'monte' : 'baisse'} ${steps.length === 1 ? 'une fois' : `${inWords(steps.length)} fois`}\u00A0: ${someOf(steps.map(({ from, to }) => `${from} puis ${to}`))}.`,
    pourquoi: 'Un lecteur peut comparer la phrase et les chiffres.',
    correction: `Précisez sur quelle période la ${falls ? 'baisse' : 'hausse'} est observée, ou corrigez la phrase.`,
  }),

  'COH-04': ({ name, other }) => ({
    constat: `La fiche ${ofFullName(name)} ne reprend aucun mot de son titre, mais ceux ${ofFullName(other)}.`,
    pourquoi: 'Le texte d’une autre fiche y est peut-être resté.',
    correction: 'Est-ce bien le texte de cette action\u00A0? Si oui, rien n’est à changer.',
  }),

  'COH-05': (parameters) =>
    'audience' in parameters
      ? {
          constat: `Le titre ${ofName(parameters.name)}, ${quotedSentence(parameters.title)}, et son public, ${quotedSentence(parameters.audience)}, ne s’accordent pas.`,
          pourquoi: 'Le lecteur ne sait pas à qui l’action s’adresse.',
          correction: 'Lequel des deux est le bon\u00A0? Corrigez l’autre, ou citez les deux publics.',
        }
      : {
          constat: `Le résumé ${ofName(parameters.name)} annonce ${quotedSentence(parameters.summary)}, mais sa fiche ne cite pas ${listed(
            parameters.missing.map((school) => SCHOOLS[school]),
            'ni',
          )}.`,
          pourquoi: 'Le lecteur du résumé peut attendre davantage que ce qui est prévu.',
          correction: 'L’action s’adresse-t-elle à tous\u00A0? Complétez la fiche, ou précisez le résumé.',
        },
} satisfies Partial<FindingTexts>;
