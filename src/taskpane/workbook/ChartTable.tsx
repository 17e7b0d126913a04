import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import type { ChartPlan } from '../../workbook/plan';
import { shownValue } from './shownValue';
import { useChartStyles } from './ChartView.styles';

/** The figures of a chart as a table: a row a category, a column a series. */
export function ChartTable({ chart }: { chart: ChartPlan }): ReactNode {
  const styles = useChartStyles();
  const texts = workbookViewTexts.chart;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.figuresOf(chart.title)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              {chart.categoryAxisTitle ?? texts.category}
            </th>
            {chart.series.map(({ name }, i) => (
              <th key={i} scope="col" className={head}>
                {name.value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.values.map((category, row) => (
            <tr key={row}>
              <th scope="row" className={styles.cell}>
                {category}
              </th>
              {chart.series.map(({ values }, i) => (
                <td key={i} className={mergeClasses(styles.cell, styles.number)}>
                  {figureText(values[row], chart.numberFormat)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figureText(value: number | null | undefined, format: string | undefined): string {
  return value == null ? workbookViewTexts.chart.noFigure : shownValue(value, format);
}
