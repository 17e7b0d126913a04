import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { followUpParameters } from '../../../domain/followUp/parameters';
import { isoDay } from '../../../domain/today';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { paneParts } from '../../pane/paneParts';
import type { SheetTabProps } from '../MatrixTab';
import { followedIndicators, followUpCounts } from './followedIndicators';
import { FollowUpSheets } from './FollowUpSheets';
import { IndicatorList } from './IndicatorList';
import { MeasuredLine } from './MeasuredLine';
import { ValueSection } from './ValueSection';

const IndicatorCharts = lazy(async () => ({ default: (await paneParts.indicatorCharts()).IndicatorCharts }));

/** What is measured and how far along it is, the ways to say more, charts of it, and every indicator. */
export function IndicatorsTab({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const { roadmap, settings, writes, makesWorkbook } = workbook.reading;
  const today = isoDay(workbook.readAt);
  const parameters = useMemo(() => followUpParameters(settings, today), [settings, today]);
  const all = useMemo(() => followedIndicators(roadmap, parameters), [roadmap, parameters]);
  // Into a document nothing can be written but sheets of a new workbook.
  const takesValues = writes && !makesWorkbook && all.length > 0;
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.indicators}</Heading>
      {all.length > 0 && (
        <MeasuredLine counts={followUpCounts(all, parameters)} day={parameters.day} writes={takesValues} />
      )}
      <FollowUpSheets workbook={workbook} busy={busy} actions={actions} />
      {takesValues && (
        <ValueSection workbook={workbook} busy={busy} actions={actions} all={all} today={today} />
      )}
      <Suspense fallback={null}>
        <IndicatorCharts workbook={workbook} actions={actions} parameters={parameters} />
      </Suspense>
      <IndicatorList all={all} roadmap={roadmap} onShow={actions.show} />
    </>
  );
}
