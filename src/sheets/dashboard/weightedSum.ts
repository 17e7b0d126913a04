import { actionFollowUpColumnTexts } from '../../messages/fr/actionFollowUpSheet';
import { actionStateTexts } from '../../messages/fr/followUp';
import type { CellValue } from '../../workbook/snapshot';
import type { Figure } from './figure';
import type { FollowedLines } from './followedLines';

const { progress, state } = actionFollowUpColumnTexts;

/** What an action counts for where no share is typed for it; one that is done counts whole, whatever is typed. */
const USUAL = { underWay: 0.5, paused: 0, blocked: 0 };
const statesWithShare = Object.keys(USUAL) as (keyof typeof USUAL)[];

/** What these actions count for together, each as `weightOf` says, from 0 to 1. */
export function weightedSum(lines: FollowedLines, ids: ReadonlySet<string>): Figure {
  const states = lines.blocks(state.header, ids);
  const shares = lines.blocks(progress.header, ids);
  const terms = states.flatMap((block, i) => {
    const share = shares[i]!;
    return [
      `COUNTIF(${block},"${actionStateTexts.done}")`,
      ...statesWithShare.flatMap((one) => {
        const word = `${block},"${actionStateTexts[one]}"`;
        const typed = `SUMIFS(${share},${word},${share},">=0",${share},"<=1")+COUNTIFS(${word},${share},">1")`;
        const rest = `${String(USUAL[one])}*(COUNTIF(${word})-COUNTIFS(${word},${share},">=0"))`;
        return USUAL[one] === 0 ? [typed] : [typed, rest];
      }),
    ];
  });
  const typedShares = lines.values(progress.header, ids);
  const value = lines
    .values(state.header, ids)
    .reduce<number>((sum, word, i) => sum + weightOf(word, typedShares[i]), 0);
  return { formula: terms.join('+') || '0', value };
}

function weightOf(word: CellValue | undefined, typed: CellValue | undefined): number {
  if (word === actionStateTexts.done) return 1;
  const own = statesWithShare.find((one) => actionStateTexts[one] === word);
  if (own === undefined) return 0;
  return typeof typed === 'number' && typed >= 0 ? Math.min(1, typed) : USUAL[own];
}
