/** Parts of the pane that the first screen does not need: each is loaded when it is asked for. */
export const paneParts = {
  problem: () => import('./Problem'),
  readingState: () => import('./ReadingState'),
  readState: () => import('./ReadState'),
  acceptedList: () => import('../tabs/checks/AcceptedList'),
  frameworkPart: () => import('../tabs/framework/FrameworkPart'),
  indicatorsTab: () => import('../tabs/indicators/IndicatorsTab'),
  indicatorCharts: () => import('../tabs/indicators/IndicatorCharts'),
  copilTab: () => import('../tabs/copil/CopilTab'),
  readingTab: () => import('../tabs/ReadingTab'),
};
