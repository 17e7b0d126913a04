import { milestoneAnswers } from '../../messages/fr/followUp';
import { excelText } from './excelText';
import { goes, margin, type FormulaRow } from './formulaParts';

/* Rates as fractions of 1, gaps in points; what they come to in code is `progressOf`. */

const yes = excelText(milestoneAnswers[1]);
const no = excelText(milestoneAnswers[0]);

export function metFormula(row: FormulaRow): string {
  const [current, target] = [row.at('usedCurrent'), row.at('usedTarget')];
  const isUnknown = `OR(${goes(row, 'qualitative')},${current}="",${target}="")`;
  return `IF(${isUnknown},"",IF(${margin(row, current, target)}>=0,${yes},${no}))`;
}

export function rawFormula(row: FormulaRow): string {
  const { at } = row;
  const [baseline, current, target] = [at('baseline'), at('usedCurrent'), at('usedTarget')];
  const isMet = `${at('isMet')}=${yes}`;
  const isWhole = `OR(${goes(row, 'milestone')},AND(${goes(row, 'atLeast', 'atMost', 'within')},${isMet}))`;
  const share = `IF(${goes(row, 'within')},1-ABS(${current}-${target})/ABS(${baseline}-${target}),(${current}-${baseline})/(${target}-${baseline}))`;
  const onWay = `IF(${margin(row, baseline, target)}>=0,IF(${isMet},1,0),${share})`;
  return `IF(${at('isMet')}="","",IF(${isWhole},IF(${isMet},1,0),IF(ISNUMBER(${baseline}),${onWay},"")))`;
}

export function rateFormula({ at }: FormulaRow): string {
  return `IF(${at('raw')}="","",MAX(0,MIN(1,${at('raw')})))`;
}

export function gapFormula({ at }: FormulaRow): string {
  const [raw, expected] = [at('raw'), at('expected')];
  return `IF(OR(${raw}="",${expected}=""),"",ROUND(100*(${raw}-${expected}),9))`;
}
