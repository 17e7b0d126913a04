import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { chartSheet } from '../../../src/sheets/chartSheet/chartSheet';
import type { Settings } from '../../../src/domain/settings';
import type { SheetPlan } from '../../../src/workbook/plan';
import { annex } from '../../support/annexes';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { indicator, measure, roadmap } from '../../support/roadmap';
import { materialOf } from '../../support/sheetMaterial';
import { expectStanding, sheetNamed, userBook, write } from '../excel/writing';
import { chartParts } from './drawnCharts';

/** Values over time with their target, shares of a whole, a self-assessment: what is special in how each is drawn. */
const given = roadmap({
  indicators: [
    indicator('Lycées', {
      history: ['2023-09-01', '2024-01-15'].map((date, i) => measure('', { value: 10 + i, unit: '%', date })),
      current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
      targets: [measure('80 %', { value: 80, unit: '%' })],
    }),
  ],
  series: [
    annex('Pix', ['Inactif', 'Actif'], { Bordeaux: ['16,76 %', '83,24 %'], Limoges: ['2 %', '98 %'] }),
    annex('Profil OPINEE', ['Équipement', 'Réseau', 'Services'], { Niveau: ['3', '5', '7'] }),
  ],
});

/** Without the chart of départ and target, which has nothing special. */
const settings: Settings = { 'graphiques/depart-cible/pour-cent': 'masqué' };
const plan: SheetPlan = chartSheet.plans(materialOf(given, settings))[0]!;

describe('a curve by days, a bar of shares and a radar', () => {
  it('stand in Excel as they were planned', async () => {
    const book = userBook();
    await write(book, [plan]);
    expectStanding(book, [plan]);
    const { charts } = sheetNamed(book, plan.name);
    expect(charts.map(({ type }) => type)).toEqual(['LineMarkers', 'BarStacked100', 'RadarMarkers']);
    const [line, shares] = charts;
    expect(line).toMatchObject({
      categoryAxis: {
        categoryType: 'DateAxis',
        title: 'Date',
        majorUnit: 2,
        majorTimeUnitScale: 'Months',
      },
      valueAxis: { title: 'Valeur (%)' },
      series: [
        { line: { style: 'Continuous' }, marker: { style: 'Circle' }, labels: { visible: true } },
        { line: { style: 'Dash' }, marker: { style: 'None' }, labels: { visible: false } },
      ],
    });
    expect(shares!.series[0]).toMatchObject({
      overlap: 100,
      line: { color: '#404040' },
      labels: { position: 'Center', numberFormat: '[>=0.06]#,##0.00 %;""' },
    });
  });

  it('stand in a file as they were planned', () => {
    const [line, shares, radar] = chartParts(freshWorkbook([plan], { stamped: true }));
    expect(line).toMatch(
      /<c:dateAx>.*<c:numFmt formatCode="dd\/mm\/yyyy".*<c:baseTimeUnit val="days"\/><c:majorUnit val="2"\/>/s,
    );
    expect(line).toContain('<c:v>45170</c:v>');
    expect(line!.match(/<a:prstDash val="dash"\/>/g)).toHaveLength(1);
    expect(shares).toContain('<c:grouping val="percentStacked"/>');
    expect(shares).toContain('formatCode="[&gt;=0.06]#,##0.00 %;&quot;&quot;"');
    expect(radar).toContain('<c:radarStyle val="marker"/>');
  });

  it('have bars that begin at 0 and steps of whole things', () => {
    const clubs = roadmap({ series: [annex('Clubs', ['2019', '2020'], { Clubs: ['7', '8'] })] });
    const [bars] = chartParts(freshWorkbook(chartSheet.plans(materialOf(clubs)), { stamped: true }));
    expect(bars).toMatch(/<c:min val="0"\/>.*<c:majorUnit val="1"\/>/s);
  });
});

describeWithLibreOffice('the same in LibreOffice', () => {
  it('are understood: days, dashes, shares and spokes are still there when it saves them', () => {
    const saved = chartParts(savedByLibreOffice(freshWorkbook([plan], { stamped: true }), 'xlsx', 'xlsx'));
    const [line, shares, radar] = [/<c:lineChart>/, /<c:barChart>/, /<c:radarChart>/].map((kind) =>
      saved.find((part) => kind.test(part))!,
    );
    expect(line).toContain('<c:dateAx>');
    expect(line).toContain('prstDash');
    expect(shares).toContain('<c:grouping val="percentStacked"/>');
    expect(radar).toContain('Réseau');
  });
});
