import { parameterNames } from '../parameters/parameterCells';
import { goes, hasRhythm, isDayIn, lastStep, unlessHindered, type FormulaRow } from './formulaParts';

const { day } = parameterNames;
/** From 1 September to 1 July. */
const SCHOOL_DAYS = 303;

/** The share of the way that is expected at the day, by the rhythm that was typed; nothing where there is none. */
export function expectedFormula(row: FormulaRow): string {
  const byTime = `IF(OR(${hasRhythm(row, 'linear')},${hasRhythm(row, 'schoolYear')}),${timeFormula(row)},"")`;
  const byRhythm = `IF(${hasRhythm(row, 'milestones')},${milestonesFormula(row)},${byTime})`;
  return unlessHindered(row, `IF(${goes(row, 'up', 'down')},${byRhythm},"")`);
}

/** The last target on the way whose day has come; before the first, the départ itself. */
function milestonesFormula(row: FormulaRow): string {
  const { at, years } = row;
  const [baseline, due, target] = [at('baseline'), at('usedDue'), at('usedTarget')];
  if (years.length === 0) return '""';
  const steps = `COUNT(${at(`step${years[0]!}`)}:${at(`step${years.at(-1)!}`)})`;
  const isUnknown = `OR(NOT(ISNUMBER(${baseline})),${target}="",${steps}=0,${baseline}=${target})`;
  const reached = `(${lastStep(row, '<=', baseline)}-${baseline})/(${target}-${baseline})`;
  return `IF(${isUnknown},"",IF(AND(ISNUMBER(${due}),${day}>=${due}),1,${bounded(reached)}))`;
}

function timeFormula(row: FormulaRow): string {
  const { at } = row;
  const due = at('usedDue');
  const from = `INT(${at('baselineDate')})`;
  const linear = bounded(`(${day}-${from})/(${due}-${from})`);
  const whole = `${schoolTime(due)}-(${schoolTime(from)})`;
  const gone = bounded(`(${schoolTime(day)}-(${schoolTime(from)}))/(${whole})`);
  const school = `IF(${whole}>0,${gone},IF(${day}<${from},0,""))`;
  const byRhythm = `IF(${hasRhythm(row, 'linear')},${linear},${school})`;
  const isKnown = `AND(ISNUMBER(${at('baseline')}),${isDayIn(at('baselineDate'))},ISNUMBER(${due}))`;
  return `IF(${isKnown},IF(${due}<=${from},"",IF(${day}>=${due},1,${byRhythm})),"")`;
}

/** The school year of a day and the share of it that has gone, as `schoolTime` of the domain. */
function schoolTime(cell: string): string {
  const year = `YEAR(EDATE(${cell},-8))`;
  return `${year}+MIN(1,(${cell}-DATE(${year},9,1))/${String(SCHOOL_DAYS)})`;
}

function bounded(share: string): string {
  return `MAX(0,MIN(1,${share}))`;
}
