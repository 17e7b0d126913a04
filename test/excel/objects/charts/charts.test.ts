import { sheet } from '../../../support/grid';
import { rectAddress } from '../../../../src/workbook/address';
import { inExcel, refusal } from '../../support/inExcel';
import type { ExcelWorkbook } from '../../workbook/workbook';
import { workbookOf } from '../../workbook/workbookOf';

/** Écoles équipées, par ville et par année. */
function figures(): ExcelWorkbook {
  return workbookOf(
    sheet('Indicateurs', [
      ['', 'Cayenne', 'Kourou'],
      [2021, 55, 40],
      [2022, 62, null],
      [2023, 70, 52],
    ]),
  );
}

/** A chart of a block, as it stands in the workbook then. */
async function added(
  book: ExcelWorkbook,
  address: string,
  by: 'Columns' | 'Rows' | 'Auto' = 'Columns',
): Promise<ExcelWorkbook['sheets'][0]['charts'][0]> {
  await inExcel(book, async (context, sheet) => {
    sheet.charts.add('ColumnClustered', sheet.getRange(address), by);
    await context.sync();
  });
  return book.sheets[0]!.charts.at(-1)!;
}

function shownSeries({ series }: ExcelWorkbook['sheets'][0]['charts'][0]): string[] {
  return series.map(({ name, values, categories }) =>
    [name, values && rectAddress(values.rect), categories && rectAddress(categories.rect)].join(' '),
  );
}

describe('a new chart', () => {
  it.each([
    ['A1:C4', 'Columns', ['Cayenne B2:B4 A2:A4', 'Kourou C2:C4 A2:A4']],
    ['A1:C4', 'Rows', ['2021 B2:C2 B1:C1', '2022 B3:C3 B1:C1', '2023 B4:C4 B1:C1']],
    ['A1:C4', 'Auto', ['Cayenne B2:B4 A2:A4', 'Kourou C2:C4 A2:A4']],
    ['B1:C4', 'Columns', ['Cayenne B2:B4 ', 'Kourou C2:C4 ']],
    ['B2:B4', 'Columns', ['Série1 B2:B4 ']],
  ] as const)('of %s by %s has series, their values and categories', async (address, by, series) => {
    expect(shownSeries(await added(figures(), address, by))).toEqual(series);
  });

  it('takes texts and dates of the first column for categories when the corner is filled', async () => {
    const book = workbookOf(
      sheet('Suivi', [
        ['Date', 'Écoles'],
        [{ value: 44197, text: '01/01/2021', format: 'dd/mm/yyyy' }, 55],
      ]),
    );
    expect(shownSeries(await added(book, 'A1:B2'))).toEqual(['Écoles B2 A2']);
  });

  it('is known by its name and stands where it is put', async () => {
    const book = figures();
    const frame = await inExcel(book, async (context, sheet) => {
      const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'FDR indicateurs 1';
      chart.setPosition('E2', 'K15');
      await context.sync();
      const found = sheet.charts.getItem('FDR indicateurs 1').load('top,left,width,height');
      await context.sync();
      return found.toJSON();
    });
    // Four columns of 48 points before it, seven under it; one row of 15 points above it, fourteen under it.
    expect(frame).toMatchObject({ top: 15, left: 192, width: 336, height: 210 });
    expect(rectAddress(book.sheets[0]!.charts[0]!.at)).toBe('E2:K15');
  });

  it('moves and grows by points too', async () => {
    const book = figures();
    const frame = await inExcel(book, async (context, sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      chart.left = 60;
      chart.height = 100;
      await context.sync();
      chart.load('left,height');
      await context.sync();
      return chart.toJSON();
    });
    expect(frame).toMatchObject({ left: 60, height: 100 });
    expect(book.sheets[0]!.charts[0]).toMatchObject({
      at: { left: 1, bottom: 6 },
      inset: { left: 12, bottom: 5 },
    });
  });
});

describe('a chart', () => {
  it('keeps what is written of its titles, legend, axes and series, and tells it again', async () => {
    const book = figures();
    const told = await inExcel(book, async (context, sheet) => {
      const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C4'), 'Columns');
      chart.title.text = 'Les écoles équipées progressent';
      chart.title.format.font.size = 12;
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = 'Maximum';
      chart.axes.valueAxis.title.text = 'Écoles';
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.valueAxis.majorGridlines.format.line.color = '#d9d9d9';
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#000091');
      series.gapWidth = 80;
      series.overlap = 100;
      series.hasDataLabels = true;
      series.dataLabels.position = 'Center';
      series.dataLabels.format.font.color = '#FFFFFF';
      await context.sync();
      chart.load('title/text,legend/position,series/items/name,series/items/gapWidth');
      const axis = chart.axes.valueAxis.load('numberFormat,title/text,title/visible');
      await context.sync();
      return {
        title: chart.title.text,
        legend: chart.legend.position,
        series: chart.series.items.map(({ name, gapWidth }) => [name, gapWidth]),
        axis: [axis.numberFormat, axis.title.text, axis.title.visible],
      };
    });
    expect(told).toEqual({
      title: 'Les écoles équipées progressent',
      legend: 'Bottom',
      series: [
        ['Cayenne', 80],
        ['Kourou', 150],
      ],
      axis: ['0%', 'Écoles', true],
    });
    expect(book.sheets[0]!.charts[0]).toMatchObject({
      titleFont: { size: 12 },
      categoryAxis: { reversed: true, position: 'Maximum' },
      valueAxis: { gridlines: { color: '#D9D9D9' } },
      series: [
        { fillColor: '#000091', labels: { visible: true, position: 'Center', font: { color: '#FFFFFF' } } },
        { fillColor: '', labels: { visible: false } },
      ],
    });
  });

  it('gets and loses series', async () => {
    const book = figures();
    await inExcel(book, async (context, sheet) => {
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C4'), 'Columns');
      chart.series.getItemAt(0).delete();
      const series = chart.series.add('Toutes');
      series.setValues(sheet.getRange('B2:B4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.format.line.color = '#E1000F';
      series.markerStyle = 'Circle';
      await context.sync();
    });
    const [chart] = book.sheets[0]!.charts;
    expect(shownSeries(chart!)).toEqual(['Kourou C2:C4 A2:A4', 'Toutes B2:B4 A2:A4']);
    expect(chart!.series[1]).toMatchObject({ line: { color: '#E1000F' }, marker: { style: 'Circle' } });
  });

  it('colours the slices of a pie one by one', async () => {
    const book = figures();
    await inExcel(book, async (context, sheet) => {
      const { points } = sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0);
      points.getItemAt(0).format.fill.setSolidColor('#000091');
      points.getItemAt(2).format.fill.setSolidColor('#8585F6');
      await context.sync();
    });
    expect([...book.sheets[0]!.charts[0]!.series[0]!.pointColors]).toEqual([
      [0, '#000091'],
      [2, '#8585F6'],
    ]);
  });

  type Change = (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown;
  const refused: [string, string, Excel.ChartType | `${Excel.ChartType}`, Change][] = [
    ['an axis of a pie', 'InvalidOperation', 'Pie', (chart) => (chart.axes.valueAxis.numberFormat = '0%')],
    ['labels outside of stacked bars', 'InvalidArgument', 'BarStacked', outsideLabels],
    [
      'labels that are not shown',
      'InvalidOperation',
      'BarClustered',
      (chart) => (chart.series.getItemAt(0).dataLabels.numberFormat = '0%'),
    ],
    [
      'markers of bars',
      'InvalidOperation',
      'BarClustered',
      (chart) => (chart.series.getItemAt(0).markerStyle = 'Circle'),
    ],
    ['a gap between lines', 'InvalidOperation', 'Line', (chart) => (chart.series.getItemAt(0).gapWidth = 80)],
    [
      'a colour by its name',
      'InvalidArgument',
      'Line',
      (chart) => (chart.series.getItemAt(0).format.line.color = 'rouge'),
    ],
    ['a series that is not there', 'InvalidArgument', 'Line', (chart) => chart.series.getItemAt(7).delete()],
    [
      'a place that ends before it begins',
      'InvalidArgument',
      'Line',
      (chart) => chart.setPosition('E5', 'D2'),
    ],
    ['a member that our Excel has not', 'ApiNotFound', 'Line', (chart) => chart.activate()],
  ];

  it.each(refused)('refuses %s: %s', async (_what, code, type, change) => {
    const asked = inExcel(figures(), async (context, sheet) => {
      change(sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns'), sheet);
      await context.sync();
    });
    expect(await refusal(asked)).toBe(code);
  });

  it('is not found any more once it is deleted', async () => {
    const book = figures();
    const asked = inExcel(book, async (context, sheet) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
      chart.delete();
      chart.name = 'trop tard';
      await context.sync();
    });
    expect(await refusal(asked)).toBe('ItemNotFound');
    expect(book.sheets[0]!.charts).toEqual([]);
  });

  it('is refused by a protected sheet', async () => {
    const book = figures();
    book.sheets[0]!.protected = true;
    await expect(refusal(added(book, 'A1:C4'))).resolves.toBe('AccessDenied');
  });
});

function outsideLabels(chart: Excel.Chart): void {
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.position = 'OutsideEnd';
}
