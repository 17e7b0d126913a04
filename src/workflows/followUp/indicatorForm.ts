import { indicatorFollowUpFields, type IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import { finalTarget } from '../../domain/followUp/targetsInTime';
import type { Indicator, Source } from '../../domain/roadmap';
import { followUpColumnTexts, followUpSheetTexts, stepColumnText } from '../../messages/fr/followUpSheet';
import { followUpColumns } from '../../sheets/followUp/followUpColumns';
import { ownFollowUpCell } from '../../sheets/followUp/ownCells';
import type { FollowUpForm } from './followUpForm';

const TEXTS: ReadonlySet<string> = new Set<IndicatorFollowUpField>([
  'comment',
  'unit',
  'direction',
  'rhythm',
  'dataSource',
  'frequency',
  'owner',
]);

/** The sheet « Suivi ». */
export const indicatorForm: FollowUpForm<Indicator> = {
  id: 'suivi',
  tab: followUpSheetTexts.tab,
  columns: (headers, fields) => ({
    label: followUpColumnTexts.indicator.header,
    mark: followUpColumnTexts.mark.header,
    headers: followUpColumns(yearsOf(headers, fields)).map(({ id, header, typed }) => ({
      text: header,
      ...(typed !== undefined && { field: id }),
    })),
  }),
  own: (indicator, field) => (isField(field) ? ownFollowUpCell(indicator, field) : {}),
  ownSource: ({ targets, current, baseline, source }, field): Source => {
    const said =
      field === 'target' || field === 'due'
        ? finalTarget(targets)
        : field.startsWith('current')
          ? current
          : field.startsWith('baseline')
            ? baseline
            : undefined;
    return said?.source ?? source;
  },
  isText: (field) => TEXTS.has(field),
};

/** The years whose targets have a column, by the headers of a sheet and by what is remembered. */
function yearsOf(headers: readonly string[], fields: Iterable<string>): number[] {
  const years = new Set<number>();
  for (const header of headers) {
    const year = Number(/(\d{4})\s*$/.exec(header)?.[1]);
    if (year > 0 && stepColumnText(year).header === header.trim()) years.add(year);
  }
  for (const field of fields) if (/^step\d{4}$/.test(field)) years.add(Number(field.slice('step'.length)));
  return [...years].sort((a, b) => a - b);
}

function isField(field: string): field is IndicatorFollowUpField {
  return (indicatorFollowUpFields as readonly string[]).includes(field) || /^step\d{4}$/.test(field);
}
