import { actionFields } from '../../domain/fields';
import { frenchDay } from '../../domain/frenchDay';
import type { Action, ActionFields, Indicator, Measure, Roadmap } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { isActionField } from '../../layouts/words/fieldRoles';
import type { Column } from '../../layouts/tables/tableColumns';
import type { FilledContent } from '../../workbook/formFilling';
import { contentOf, textOnly } from './content';
import type { TemplateRow } from './templateRows';

type FactName = keyof ActionFields;

/** Where a form asks for one only, the other one answers: « Échéance » takes the calendrier, « Avancement » the statut. */
const STANDS_FOR: Partial<Record<FactName, FactName>> = {
  due: 'schedule',
  schedule: 'due',
  status: 'progress',
  progress: 'status',
};

/** What is said of the action or the indicator of a row, in a column that is no item. */
export function factContent(
  row: TemplateRow,
  column: Column,
  { columns, roadmap }: { columns: readonly Column[]; roadmap: Roadmap },
): FilledContent | undefined {
  const { action, indicator, isFirst } = row;
  const measured = indicator && indicatorFact(indicator, column, columns, !action);
  if (measured !== undefined) return contentOf(measured);
  if (column.role === 'weather') return isFirst ? textOnly(weatherOf(row, roadmap)) : undefined;
  if (!action || !isFirst) return undefined;
  if (column.role === 'extra') return contentOf(extraOf(action, column.header));
  const field = isActionField(column.role) ? factFor(action, column.role, columns) : undefined;
  return field && contentOf(action.fields[field]?.text ?? '');
}

/** The fact of an action that a column shows. */
export function factFor(
  { fields }: Action,
  wanted: FactName,
  columns: readonly Column[],
): FactName | undefined {
  if (fields[wanted]) return wanted;
  const other = STANDS_FOR[wanted];
  const isAsked = columns.some(({ role }) => role === other);
  return other && !isAsked && fields[other] ? other : undefined;
}

/** « Objectif » over actions that stand below no objective: what each of them aims at. */
export function asksForAim(
  { role }: Column,
  columns: readonly Column[],
  { objectives }: Pick<Roadmap, 'objectives'>,
): boolean {
  return role === 'objective' && objectives.length === 0 && !columns.some((one) => one.role === 'aim');
}

/** The facts of an action that no column of its table shows. */
export function unshownFacts(action: Action, columns: readonly Column[], roadmap: Roadmap): FactName[] {
  const shown = new Set(
    columns.flatMap(({ role }) => (isActionField(role) ? [factFor(action, role, columns)] : [])),
  );
  if (columns.some((one) => asksForAim(one, columns, roadmap))) shown.add('aim');
  return actionFields.filter((name) => action.fields[name] && !shown.has(name));
}

/** Facts of an indicator: those of a table without actions too, where « Pilote » or « Remarques » is about it. */
function indicatorFact(
  indicator: Indicator,
  { role, year }: Column,
  columns: readonly Column[],
  isAlone: boolean,
): string | undefined {
  switch (role) {
    case 'target':
      return targetsOf(indicator, year, columns).join('\n');
    case 'baseline':
      return indicator.baseline?.text ?? '';
    case 'baselineDate':
      return dayOf(indicator.baseline);
    case 'current':
      return indicator.current?.text ?? '';
    case 'currentDate':
      return dayOf(indicator.current);
    case 'unit':
    case 'direction':
    case 'frequency':
    case 'dataSource':
    case 'method':
      return indicator[role] ?? '';
    case 'weight':
      return indicator.weight === undefined ? '' : String(indicator.weight).replace('.', ',');
    case 'indicatorOwner':
      return indicator.owner ?? '';
    case 'owner':
      return isAlone ? (indicator.owner ?? '') : undefined;
    case 'remarks':
      return isAlone ? (indicator.comment ?? '') : undefined;
    case 'due':
      return isAlone && indicator.due !== undefined ? frenchDay(indicator.due) : undefined;
    default:
      return undefined;
  }
}

/** « Cible 2026 » takes what is aimed at for that year; « Cible » all that no other column takes. */
function targetsOf(indicator: Indicator, year: number | undefined, columns: readonly Column[]): string[] {
  const years = columns.flatMap((one) => (one.role === 'target' && one.year !== undefined ? [one.year] : []));
  const isOf = ({ date, text }: Measure, wanted: number): boolean =>
    date?.startsWith(String(wanted)) === true || (date === undefined && text.includes(String(wanted)));
  return indicator.targets
    .filter((target) => (year === undefined ? !years.some((one) => isOf(target, one)) : isOf(target, year)))
    .map(({ text }) => text.trim());
}

/** The targets of an indicator that no column shows. */
export function unshownTargets(indicator: Indicator, columns: readonly Column[]): number {
  const shown = columns
    .filter(({ role }) => role === 'target')
    .flatMap(({ year }) => targetsOf(indicator, year, columns));
  return indicator.targets.filter(({ text }) => !shown.includes(text.trim())).length;
}

function dayOf(measure: Measure | undefined): string {
  return measure?.date === undefined ? '' : frenchDay(measure.date);
}

function extraOf({ extra }: Action, header: string): string {
  const found = Object.entries(extra).find(([name]) => labelKey(name) === labelKey(header));
  return found?.[1].text ?? '';
}

/** The last judgement of an action or, on a row without one, of the axis. */
function weatherOf({ action, axis }: TemplateRow, { weather }: Roadmap): string {
  const item = action?.id ?? axis?.id;
  const own = weather.filter((one) => one.item === item);
  return own.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1)?.value ?? '';
}
