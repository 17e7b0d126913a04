import type { MissingRate, ProgressState } from '../../domain/followUp/progress';
import {
  freshnessTexts,
  milestoneAnswers,
  missingRateTexts,
  progressStateTexts,
} from '../../messages/fr/followUp';
import { parameterNames } from '../parameters/parameterCells';
import { excelText, isOneOf } from './excelText';
import { goes, isDayIn, isHindered, margin, type FormulaRow } from './formulaParts';

const { day, lateBelow, staleMonths, watchBelow } = parameterNames;
const yes = excelText(milestoneAnswers[1]);

export function stateFormula(row: FormulaRow): string {
  const { at } = row;
  const [due, gap, met, step] = [at('usedDue'), at('gap'), at('isMet'), at('passedStep')];
  const stepMissed = `IF(ISNUMBER(${step}),${margin(row, at('usedCurrent'), step)}<0,FALSE)`;
  const isPast = `OR(AND(ISNUMBER(${due}),${due}<${day}),${stepMissed})`;
  const say = (state: ProgressState): string => excelText(progressStateTexts[state]);
  const byGap = `IF(${gap}="",${say('underWay')},IF(${gap}<${lateBelow},${say('late')},IF(${gap}<${watchBelow},${say('watch')},${say('onTrack')})))`;
  const measured = `IF(${met}="",${say('unknown')},IF(${met}=${yes},${say('met')},IF(${isPast},${say('late')},${byGap})))`;
  const hindrance = isHindered(row);
  const isWords = goes(row, 'qualitative');
  const cannotTell = hindrance === null ? isWords : `OR(${isWords},${hindrance})`;
  return `IF(${cannotTell},${say('unknown')},IF(${at('usedCurrent')}="",${say('unmeasured')},${measured}))`;
}

export function freshnessFormula({ at, words }: FormulaRow): string {
  const date = at('currentDate');
  const months = `DATEDIF(MIN(INT(${date}),${day}),${day},"m")`;
  const every = words.months.reduceRight(
    (otherwise, { text, meaning }) =>
      `IF(${isOneOf(at('frequency'), [text])},${String(meaning)},${otherwise})`,
    staleMonths,
  );
  const [before = '', behind = ''] = freshnessTexts.stale('|').split('|');
  const stale = `${excelText(before)}&${months}&${excelText(behind)}`;
  const dated = `IF(${months}<=${every},${excelText(freshnessTexts.fresh)},${stale})`;
  return `IF(${at('usedCurrent')}="","",IF(${isDayIn(date)},${dated},${excelText(freshnessTexts.undated)}))`;
}

export function reasonFormula(row: FormulaRow): string {
  const { at, facts } = row;
  const say = (missing: MissingRate): string => excelText(missingRateTexts[missing]);
  const withoutTarget = say(facts.isRelative ? 'relativeTarget' : 'noTarget');
  const missing = `IF(${at('usedTarget')}="",${withoutTarget},IF(${at('usedCurrent')}="",${say('noCurrent')},${say('noBaseline')}))`;
  const hindrance = isHindered(row);
  const told = hindrance === null ? missing : `IF(${hindrance},${say('otherUnits')},${missing})`;
  return `IF(${at('raw')}<>"","",IF(${goes(row, 'qualitative')},${say('qualitative')},${told}))`;
}
