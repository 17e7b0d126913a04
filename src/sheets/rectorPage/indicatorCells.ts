import { followUpKey } from '../../domain/followUp/followUpFields';
import { committeePageTexts } from '../../messages/fr/committeePages';
import { directionTexts, milestoneAnswers } from '../../messages/fr/followUp';
import { followUpColumnTexts } from '../../messages/fr/followUpSheet';
import { cellAddress, sheetReference } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan';
import type { CellValue } from '../../workbook/snapshot';
import type { Figure } from '../dashboard/figure';
import { SHARE_FORMAT } from '../looks';

export const indicatorColumns = ['start', 'today', 'target', 'rate', 'state'] as const;
export type IndicatorColumnId = (typeof indicatorColumns)[number];

const { unknown } = committeePageTexts;
type Header = keyof typeof followUpColumnTexts;

/**
 * What the sheet « Suivi » says of an indicator, as formulas on its cells; a dash where it says nothing. Undefined where it
 * has no line there.
 * @param longest characters of a target or value in words; none of words where it is 0
 */
export function indicatorCells(
  plan: SheetPlan,
  id: string,
  longest: number,
): Record<IndicatorColumnId, Pick<PlannedCell, 'formula' | 'value' | 'style'>> | undefined {
  const row = plan.owned.find(({ key }) => key === followUpKey('current', id))?.row;
  if (row === undefined) return undefined;
  const line = lineOf(plan, row);
  const { format, cell } = line;
  const [current, baseline, wording] = [cell('current'), cell('baseline'), cell('wording')];
  const inWords = (figure: Figure): Figure => (longest === 0 ? said : words(figure, longest));
  const levels = { numberFormat: format('usedCurrent') };
  return {
    start: { ...orElse(baseline, said), style: levels },
    today: { ...level(line, 'usedCurrent', inWords(current)), style: levels },
    target: { ...level(line, 'usedTarget', inWords(wording)), style: levels },
    rate: { ...orElse(cell('rate'), said), style: { numberFormat: SHARE_FORMAT } },
    state: cell('state'),
  };
}

interface Line {
  cell: (header: Header) => Figure;
  format: (header: Header) => string;
}

function lineOf(plan: SheetPlan, row: number): Line {
  const headers = plan.rows.find((cells) =>
    cells.some((cell) => cell?.value === followUpColumnTexts.mark.header),
  )!;
  const at = (id: Header): number =>
    headers.findIndex((cell) => cell?.value === followUpColumnTexts[id].header);
  return {
    cell: (id) => ({
      formula: sheetReference(plan.name) + cellAddress(row, at(id)),
      value: plan.rows[row]![at(id)]?.value ?? '',
    }),
    format: (id) => plan.rows[row]![at(id)]?.style?.numberFormat ?? 'General',
  };
}

const said: Figure = { formula: `"${unknown}"`, value: unknown };

/** A level that counts, « oui » or « non » where it answers a milestone; else what is said in words. */
function level({ cell }: Line, used: Header, otherwise: Figure): Figure {
  const [direction, figure] = [cell('usedDirection'), cell(used)];
  const [yes, no] = [milestoneAnswers[1], milestoneAnswers[0]];
  const answer = `IF(${figure.formula}=1,"${yes}","${no}")`;
  const isMilestone = direction.value === directionTexts.milestone;
  return orElse(
    {
      ...figure,
      shown: {
        formula: `IF(${direction.formula}="${directionTexts.milestone}",${answer},${figure.formula})`,
        value: isMilestone ? (figure.value === 1 ? yes : no) : figure.value,
      },
    },
    otherwise,
  );
}

/** A cell, in its own form or in the one it is shown in; something else where it is empty. */
function orElse({ shown, ...figure }: Figure & { shown?: Figure }, otherwise: Figure): Figure {
  const there = shown ?? figure;
  return {
    formula: `IF(${figure.formula}="",${otherwise.formula},${there.formula})`,
    value: figure.value === '' ? otherwise.value : there.value,
  };
}

/** Words on one line, no longer than that. */
function words({ formula, value }: Figure, longest: number): Figure {
  const line = `SUBSTITUTE(${formula},CHAR(10)," ")`;
  const cut = `IF(LEN(${line})>${String(longest)},LEFT(${line},${String(longest - 1)})&"…",${line})`;
  return {
    formula: `IF(${formula}="","${unknown}",${cut})`,
    value: value === '' ? unknown : shortened(value, longest),
  };
}

function shortened(value: CellValue, longest: number): string {
  const line = String(value).replaceAll('\n', ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
