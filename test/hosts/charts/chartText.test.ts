import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import type { SheetPlan } from '../../../src/workbook/plan';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { committeeSheet, typed } from '../../sheets/rectorPage/committeeRoadmap';
import { expectStanding, sheetNamed, userBook, write } from '../excel/writing';
import { chartParts } from './drawnCharts';

/** Its chart is read from afar. */
const slides: SheetPlan = committeeSheet('page-projeter', typed);
const size = slides.charts[0]!.textSize!;

describe('the text of a chart that is projected', () => {
  it('is as large in Excel as it was planned, its title too', async () => {
    const book = userBook();
    await write(book, [slides]);
    expectStanding(book, [slides]);
    const [chart] = sheetNamed(book, slides.name).charts;
    expect(chart).toMatchObject({ font: { size }, titleFont: { size } });
  });

  it('is as large in a file: title, labels and all the rest', () => {
    const [chart] = chartParts(freshWorkbook([slides], { stamped: true }));
    const sizes = [...chart!.matchAll(/sz="(\d+)"/g)].map(([, found]) => Number(found));
    expect(sizes.length).toBeGreaterThan(5);
    expect(new Set(sizes)).toEqual(new Set([100 * size]));
    expect(chart).toMatch(/<\/c:chart><c:txPr>.*<\/c:txPr><\/c:chartSpace>$/s);
  });
});

describeWithLibreOffice('the same in LibreOffice', () => {
  it('is understood', () => {
    const [chart] = chartParts(
      savedByLibreOffice(freshWorkbook([slides], { stamped: true }), 'xlsx', 'xlsx'),
    );
    expect(chart).toContain(`sz="${String(100 * size)}"`);
  });
});
