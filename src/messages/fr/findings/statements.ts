import type { FindingTexts } from '../findingText';
import { inWords, listed, quoted, someOf } from '../words';

/** COH: what the document says in one place and otherwise in another. */
export const statementFindings = {
  'COH-01': ({ noun, statements }) => ({
    constat: `Le nombre de ${noun} n’est pas le même partout\u00A0: ${listed(statements.map((statement) => quotedSentence(statement)))}.`,
    pourquoi: 'Un lecteur qui compare les deux pages peut douter des autres chiffres.',
    correction: 'Reprenez partout le même chiffre, avec sa date s’il a changé.',
  }),

  'COH-02': ({ sentence, label, falls, steps }) => ({
    constat: `Le texte dit ${quotedSentence(sentence)}, mais la ligne ${quoted(label)} ${falls ? 'monte' : 'baisse'} ${steps.length === 1 ? 'une fois' : `${inWords(steps.length)} fois`}\u00A0: ${someOf(steps.map(({ from, to }) => `${from} puis ${to}`))}.`,
    pourquoi: 'Le lecteur a les chiffres sous les yeux.',
    correction: `Précisez sur quelle période la ${falls ? 'baisse' : 'hausse'} est observée, ou corrigez la phrase.`,
  }),
} satisfies Partial<FindingTexts>;

/** Without its full stop, which our own sentence has. */
function quotedSentence(sentence: string): string {
  return quoted(sentence.replace(/\s*[.;]$/, ''), 110);
}
