import { actionFollowUpColumnTexts, actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { actionStateTexts } from '../../messages/fr/followUp';
import { anyText, countOf, countOfFilled, unless, wordCriterion, type Figure, type Unknown } from './figure';
import type { FollowedLines } from './followedLines';
import { weightedSum } from './weightedSum';

export const actionColumnIds = [
  'total',
  'done',
  'underWay',
  'notBegun',
  'others',
  'late',
  'doneShare',
  'weightedShare',
] as const;
export type ActionColumnId = (typeof actionColumnIds)[number];
export type ActionFigures = Record<ActionColumnId, Figure>;

const { mark, situation, state } = actionFollowUpColumnTexts;
const { late, without } = actionFollowUpTexts.situations;
export const lateAction = wordCriterion(late);
export const actionWithoutStatus = wordCriterion(without);

type KnownState = keyof typeof actionStateTexts;

/**
 * The figures of these actions, as `statusCounts` computes them; shares from 0 to 1.
 * @param cellOf where each figure of the line stands
 * @param unknown says that no action of the roadmap has a status
 */
export function actionFigures(
  lines: FollowedLines,
  ids: ReadonlySet<string>,
  cellOf: (id: ActionColumnId) => string,
  unknown: Unknown,
): ActionFigures {
  const states = [lines.blocks(state.header, ids), lines.values(state.header, ids)] as const;
  const inState = (...known: KnownState[]): Figure =>
    countOf(
      ...states,
      known.map((one) => wordCriterion(actionStateTexts[one])),
    );
  const total = countOfFilled(lines.blocks(mark.header, ids), lines.values(mark.header, ids));
  const [done, underWay, notBegun] = [inState('done'), inState('underWay'), inState('toCome', 'toDecide')];
  const [known, givenUp] = [countOf(...states, [anyText]), inState('givenUp')];
  const counted = {
    formula: `(${known.formula}-(${givenUp.formula}))`,
    value: Number(known.value) - Number(givenUp.value),
  };
  const share = ({ formula, value }: Figure): Figure => ({
    formula: `IF(${counted.formula}=0,"",(${formula})/${counted.formula})`,
    value: counted.value === 0 ? '' : Number(value) / counted.value,
  });
  const others = {
    formula: [cellOf('total'), cellOf('done'), cellOf('underWay'), cellOf('notBegun')].join('-'),
    value: Number(total.value) - Number(done.value) - Number(underWay.value) - Number(notBegun.value),
  };
  const situations = [lines.blocks(situation.header, ids), lines.values(situation.header, ids)] as const;
  const placed = { ...total, cell: cellOf('total') };
  const shown = (figure: Figure): Figure => unless(unknown, placed, figure);
  return {
    total,
    done: shown(done),
    underWay: shown(underWay),
    notBegun: shown(notBegun),
    others: shown(others),
    late: shown(countOf(...situations, [lateAction])),
    doneShare: shown(share({ formula: cellOf('done'), value: done.value })),
    weightedShare: shown(share(weightedSum(lines, ids))),
  };
}

/** How many of these actions have a status, understood or not. */
export function writtenStatuses(lines: FollowedLines, ids: ReadonlySet<string>): Figure {
  const { header } = actionFollowUpColumnTexts.status;
  return countOfFilled(
    lines.blocks(header, ids),
    lines.values(header, ids).filter((value) => value !== undefined && value !== ''),
  );
}
