import { Component, lazy, Suspense, useId, useRef, type ReactNode } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import { chartFigures, sliceColors } from './chartFigures';
import { ChartTable } from './ChartTable';
import { useChartStyles } from './ChartView.styles';
import { useScroller } from './useScroller';

/** The library of charts is large, and most sheets have none. */
const ChartPicture = lazy(async () => ({ default: (await import('./ChartPicture')).ChartPicture }));

/**
 * A planned chart: its message, a picture, and its figures as a table. The picture is one image whose text is the
 * plan's sentence; all that it shows can be read in the table.
 */
export function ChartView({ chart }: { chart: ChartPlan }): ReactNode {
  const styles = useChartStyles();
  const titleId = useId();
  const plot = useRef<HTMLDivElement>(null);
  const { width } = useScroller(plot);
  const texts = workbookViewTexts.chart;
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.title}>
        {chart.title}
      </figcaption>
      <WithoutPicture
        instead={
          <>
            <p role="alert">{texts.failed}</p>
            <ChartTable chart={chart} />
          </>
        }
      >
        <div ref={plot} className={styles.plot} role="img" aria-label={chart.alt}>
          <div inert>
            <Suspense fallback={texts.loading}>
              <ChartPicture chart={chart} width={width} />
            </Suspense>
          </div>
        </div>
        <Legend chart={chart} />
        <details className={styles.details}>
          <summary className={styles.summary}>{texts.figures}</summary>
          <ChartTable chart={chart} />
        </details>
      </WithoutPicture>
    </figure>
  );
}

/** Which colour, or line, is which; one alone says nothing. */
function Legend({ chart }: { chart: ChartPlan }): ReactNode {
  const styles = useChartStyles();
  const entries = legendOf(chart);
  const isLines = chart.kind === 'line' || chart.kind === 'radar';
  if (entries.length < 2) return null;
  return (
    <ul className={styles.legend}>
      {entries.map(({ color, name, dashes }, i) => (
        <li key={i}>
          {isLines ? (
            <svg className={styles.line} viewBox="0 0 32 4" aria-hidden>
              <path d="M0 2H32" stroke={color} strokeWidth={4} strokeDasharray={dashes} />
            </svg>
          ) : (
            <span className={styles.swatch} style={{ backgroundColor: color }} />
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}

function legendOf(chart: ChartPlan): { color: string; name: string; dashes: string }[] {
  if (chart.kind !== 'pie') return chartFigures(chart).series;
  const colors = sliceColors(chart.categories.values.length);
  const figures = chartFigures(chart).series[0]?.figures ?? [];
  return chart.categories.values.map((category, i) => {
    const figure = figures[i]?.text ?? workbookViewTexts.chart.noFigure;
    return { color: colors[i]!, name: workbookViewTexts.chart.share(category, figure), dashes: 'none' };
  });
}

/** Where the picture cannot be loaded or drawn, the figures stand in its place. */
class WithoutPicture extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
