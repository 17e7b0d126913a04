import type { FindingTexts } from '../findingText';
import { counted, someOf } from '../words';

/** TGT, IND, UNI: indicators, their values and their targets. */
export const measureFindings = {
  'TGT-02': ({ blocks }) => ({
    constat:
      blocks.length === 1
        ? `Il y a ${countsOf(blocks[0]!)} dans la même ligne.`
        : `Dans ${String(blocks.length)} lignes, il n’y a pas une cible pour chaque indicateur\u00A0: ${someOf([...new Set(blocks.map(countsOf))])}.`,
    pourquoi: 'On ne sait pas quelle cible va avec quel indicateur.',
    correction: 'Écrivez chaque indicateur et sa cible sur une ligne.',
  }),
} satisfies Partial<FindingTexts>;

function countsOf({ indicators, targets }: { indicators: number; targets: number }): string {
  return `${counted(indicators, 'indicateur', 'indicateurs')} pour ${counted(targets, 'cible', 'cibles')}`;
}
