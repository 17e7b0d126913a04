import fc from 'fast-check';
import { lateActions } from '../../../src/domain/followUp/actionState';
import { aggregate } from '../../../src/domain/followUp/aggregate';
import { followedIndicator } from '../../../src/domain/followUp/followedIndicator';
import { followUpParameters } from '../../../src/domain/followUp/parameters';
import { progressOf } from '../../../src/domain/followUp/progressOf';
import { statusCounts } from '../../../src/domain/followUp/statusCounts';
import type { Action, Indicator, Roadmap } from '../../../src/domain/roadmap';
import type { CellValue } from '../../../src/workbook/snapshot';
import { DAY, dashboardWith, followedRoadmap } from './followedRoadmap';

const AXES = ['axe 1', 'axe 2', 'axe 3'];
const TITLES = ['Former', 'Équiper', 'Animer', 'Sans axe', 'Ensemble'];

/** The figures of each line, by its title: what stands right of the comment, without the folded column of ids. */
function shownFigures(roadmap: Roadmap): Record<string, CellValue[]> {
  const { dashboard } = dashboardWith(roadmap);
  const mark = dashboard.columnWidths.length - 1;
  return Object.fromEntries(
    dashboard.rows.flatMap((row) => {
      const title = row.slice(0, 2).find((cell) => TITLES.includes(String(cell?.value)))?.value;
      return title === undefined ? [] : [[title, row.slice(4, mark).map((cell) => cell?.value ?? '')]];
    }),
  );
}

const share = (points: number | null): CellValue => (points === null ? '' : points / 100);

function actionLine(all: Action[], own: Action[]): CellValue[] {
  const { total, done, underWay, notBegun, others, doneShare, weightedShare } = statusCounts(own, DAY);
  const late = lateActions(all, DAY).filter((one) => own.includes(one)).length;
  const isFollowed = all.some(({ fields }) => fields.status !== undefined);
  if (total === 0 || !isFollowed) return [total, '', '', '', '', '', '', ''];
  return [total, done, underWay, notBegun, others, late, share(doneShare), share(weightedShare)];
}

function indicatorLine(roadmap: Roadmap, own: Indicator[]): CellValue[] {
  const parameters = followUpParameters({}, DAY);
  const progress = (one: Indicator): ReturnType<typeof progressOf> =>
    progressOf(followedIndicator(one, roadmap), parameters);
  const lines = own.map((one) => ({ ...progress(one), weight: followedIndicator(one, roadmap).weight }));
  const count = (is: (line: (typeof lines)[number]) => boolean): number => lines.filter(is).length;
  const unmeasured = count(({ state }) => state === 'unmeasured');
  const isMeasured = roadmap.indicators.some((one) => progress(one).freshness !== 'none');
  if (own.length === 0 || !isMeasured) return [own.length, '', '', '', unmeasured, '', '', ''];
  const { value, counted, of } = aggregate(lines, parameters.strict);
  return [
    own.length,
    count(({ freshness }) => freshness !== 'none'),
    count(({ state }) => state === 'met'),
    count(({ state }) => state === 'late'),
    unmeasured,
    count(({ freshness }) => freshness === 'stale'),
    share(value),
    of === 0 ? '' : `${String(counted)} sur ${String(of)}`,
  ];
}

const rounded = (values: CellValue[]): CellValue[] =>
  values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value));

describe('the figures of the dashboard', () => {
  it('are those that the domain computes, by axis and for all', () => {
    fc.assert(
      fc.property(followedRoadmap, (roadmap) => {
        const { actions, indicators } = roadmap;
        const shown = shownFigures(roadmap);
        [...AXES, null, undefined].forEach((axis, i) => {
          const isOwn = (one: { axis: string | null }): boolean => axis === undefined || one.axis === axis;
          const line = shown[TITLES[i]!];
          if (line === undefined) return;
          expect(rounded(line)).toEqual(
            rounded([
              ...(actions.length > 0 ? actionLine(actions, actions.filter(isOwn)) : []),
              ...(indicators.length > 0 ? indicatorLine(roadmap, indicators.filter(isOwn)) : []),
            ]),
          );
        });
        expect(Object.keys(shown).slice(0, 3)).toEqual(TITLES.slice(0, 3));
        expect(shown.Ensemble).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
