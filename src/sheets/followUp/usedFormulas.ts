import { directions, type Direction } from '../../domain/followUp/followed';
import { directionTexts } from '../../messages/fr/followUp';
import { excelNumber, excelText, isOneOf } from './excelText';
import { goes, isDayIn, lastStep, textsOf, unlessHindered, type FormulaRow } from './formulaParts';
import { serialOf } from './rowFollowed';

/* What counts where a cell is empty or answers in words: each stands in a column of its own, so that it can be seen. */

export function directionFormula({ at, facts, words }: FormulaRow): string {
  const cell = at('direction');
  const offered: string[] = directions.map((one) => directionTexts[one]);
  const own = words.direction.find(({ text }) => !offered.includes(text));
  const { above, same, below, unknown } = facts.direction;
  const text = (direction: Direction): string => excelText(directionTexts[direction]);
  const isFixed = new Set([above, same, below, unknown]).size === 1;
  const usual = isFixed
    ? text(unknown)
    : `IF(AND(ISNUMBER(${at('baseline')}),ISNUMBER(${plainTarget()})),IF(${at('baseline')}<${plainTarget()},${text(above)},IF(${at('baseline')}=${plainTarget()},${text(same)},${text(below)})),${text(unknown)})`;
  const unlessOwn = own ? `IF(${isOneOf(cell, [own.text])},${text(own.meaning)},${usual})` : usual;
  return `IF(${isOneOf(cell, offered)},LOWER(${cell}),${unlessOwn})`;

  /** As `usedTarget`, which itself asks for the direction, without what a milestone adds. */
  function plainTarget(): string {
    const target = at('target');
    return facts.target && 'low' in facts.target
      ? `IF(ISNUMBER(${target}),${target},${excelNumber(facts.target.low)})`
      : target;
  }
}

export function currentFormula(row: FormulaRow): string {
  const cell = row.at('current');
  const answered = (answer: 0 | 1): string => isOneOf(cell, textsOf(row.words.answer, answer));
  const answers = `IF(${goes(row, 'milestone')},IF(${answered(1)},1,IF(${answered(0)},0,"")),"")`;
  return unlessHindered(row, `IF(ISNUMBER(${cell}),${cell},${answers})`);
}

export function targetFormula(row: FormulaRow): string {
  const { at, facts, words } = row;
  const cell = at('target');
  const milestone = `IF(${isOneOf(cell, textsOf(words.answer, 0))},0,1)`;
  return unlessHindered(
    row,
    `IF(ISNUMBER(${cell}),${cell},IF(${goes(row, 'milestone')},${milestone},${inWords()}))`,
  );

  function inWords(): string {
    if (facts.target === null) return '""';
    if ('low' in facts.target) return excelNumber(facts.target.low);
    const { factor, more } = facts.target;
    const baseline = at('baseline');
    return `IF(ISNUMBER(${baseline}),${baseline}*${excelNumber(factor)}+${excelNumber(more)},"")`;
  }
}

export function dueFormula({ at, facts }: FormulaRow): string {
  const cell = at('due');
  const usual = serialOf(facts.due);
  return `IF(${isDayIn(cell)},INT(${cell}),${usual === undefined ? '""' : excelNumber(usual)})`;
}

export function passedStepFormula(row: FormulaRow): string {
  if (row.years.length === 0) return '""';
  return unlessHindered(row, `IF(${goes(row, 'milestone')},"",${lastStep(row, '<', '""')})`);
}
