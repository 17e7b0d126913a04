import type { Action, Objective, Roadmap, Section } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import type { Column, ColumnRole } from '../../layouts/tables/tableColumns';
import { bulleted, itemText } from '../../sheets/itemText';
import { codedTitle, headingOf } from '../../sheets/labels';
import type { FilledContent } from '../../workbook/formFilling';
import { contentOf, textOnly } from './content';
import { asksForAim, factContent } from './factContent';
import type { TemplateRow } from './templateRows';

/** What a cell of a form is filled with; undefined where the roadmap says nothing for it. */
export function columnContent(
  row: TemplateRow,
  column: Column,
  { columns, roadmap }: { columns: readonly Column[]; roadmap: Roadmap },
): FilledContent | undefined {
  const { axis, action, indicator } = row;
  const has = (role: ColumnRole): boolean => columns.some((one) => one.role === role);
  const named = ({ code, ...item }: Coded, codes: ColumnRole): string =>
    itemText(has(codes) || code === undefined ? item : { ...item, code });
  switch (column.role) {
    case 'axis':
      if (!axis) return undefined;
      return textOnly(has('axisCode') ? tidy(axis.title) : headingOf(axis, roadmap.levels.axis));
    case 'axisCode':
      return textOnly(axis?.code ?? '');
    case 'parentObjective': {
      const [top, ...below] = row.chain;
      return top && below.length > 0 ? textOnly(codedTitle(top)) : undefined;
    }
    case 'objective':
    case 'field': {
      const level = levelOf(row, column.role, columns);
      if (asksForAim(column, columns, roadmap)) return action && contentOf(action.fields.aim?.text ?? '');
      return level && textOnly(named(level, column.role === 'field' ? 'fieldCode' : 'objectiveCode'));
    }
    case 'objectiveCode':
      return textOnly(levelOf(row, 'objective', columns)?.code ?? '');
    case 'fieldCode':
      return textOnly(levelOf(row, 'field', columns)?.code ?? '');
    case 'action':
      return action && textOnly(named(action, 'actionCode'));
    case 'actionCode':
      return textOnly(action?.code ?? '');
    case 'indicator':
      return textOnly(
        indicator ? named(indicator, 'indicatorCode') : bulleted(row.indicators.map((one) => itemText(one))),
      );
    case 'indicatorCode':
      return textOnly(indicator?.code ?? '');
    case 'lever':
      return textOnly(bulleted(row.levers.map((one) => named(one, 'leverCode'))));
    case 'leverCode':
      return textOnly(row.levers.flatMap(({ code }) => code ?? []).join('\n'));
    case 'contribution':
      return action && row.isFirst ? textOnly(bulleted(servedBy(action, roadmap))) : undefined;
    case 'section':
      return textOnly(sectionText(row, column.header));
    default:
      return factContent(row, column, { columns, roadmap });
  }
}

interface Coded {
  code?: string;
  title: string;
  details?: readonly string[];
}

/**
 * The objective of a row that a column shows: that of the champ opérationnel, the cible above it; with a column for what is
 * above, the nearest.
 */
export function levelOf(
  { chain }: TemplateRow,
  role: 'objective' | 'field',
  columns: readonly Column[],
): Objective | undefined {
  if (role === 'field') return chain.find(({ level }) => level === 'field');
  const objectives = chain.filter(({ level }) => level === 'objective');
  const hasParents = columns.some((column) => column.role === 'parentObjective');
  return hasParents ? objectives.at(-1) : objectives[0];
}

/** What an action serves in higher plans. */
function servedBy({ id }: Action, { links, frameworks }: Roadmap): string[] {
  const served = new Set(links.filter(({ action }) => action === id).map(({ objective }) => objective));
  return frameworks.flatMap(({ axes }) =>
    axes.flatMap(({ objectives }) => objectives.filter((one) => served.has(one.id)).map(codedTitle)),
  );
}

/** The text of the objective, else of the axis, that is called as the column is. */
function sectionText({ chain, axis }: TemplateRow, header: string): string {
  const isCalled = ({ label }: Section): boolean => labelKey(label) === labelKey(header);
  const nearest = [...chain].reverse();
  const sections = [...nearest.flatMap((one) => one.sections), ...(axis?.sections ?? [])];
  return sections.find(isCalled)?.text ?? '';
}
