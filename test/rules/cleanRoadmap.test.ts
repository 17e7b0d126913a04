import { sampleWorkbook } from '../../assets/samples/build/samples';
import { withoutFinding } from '../../assets/samples/build/sans-constat/layout';
import { findingText } from '../../src/messages/fr';
import { FileHost } from '../../src/hosts/file/fileHost';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { generateSheets } from '../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';

/** A clean roadmap: two axes with their tables, and the matrix with the projet académique. */
async function cleanReading(): Promise<WorkbookReading> {
  return readWorkbook(new FileHost(sampleWorkbook(withoutFinding), `${withoutFinding.file}.xlsx`));
}

describe('a clean roadmap', () => {
  it('is read whole', async () => {
    const { roadmap } = await cleanReading();
    const { axes, objectives, actions, indicators, frameworks, links } = roadmap;
    expect([axes.length, objectives.length, actions.length, indicators.length]).toEqual([2, 4, 8, 8]);
    expect(frameworks.flatMap((framework) => framework.axes.flatMap((axis) => axis.objectives))).toHaveLength(
      4,
    );
    expect(links).toHaveLength(12);
  });

  it.each(['2026-11-02', '2028-06-30'])(
    'gives no finding on %s, though everything is checked',
    async (date) => {
      const found = checkWorkbook(await cleanReading(), { date, profile: 'all' });
      expect(found.map((finding) => `${finding.code} ${findingText(finding).constat}`)).toEqual([]);
    },
  );

  it('gives none either with our own sheets beside it', async () => {
    const host = new FileHost(sampleWorkbook(withoutFinding), `${withoutFinding.file}.xlsx`);
    await generateSheets(host, await readWorkbook(host), { date: '2026-11-02', profile: 'all' });
    const again = await readWorkbook(new FileHost(await host.bytes(), `${withoutFinding.file}.xlsx`));
    expect(again.snapshot.sheets.length).toBeGreaterThan(withoutFinding.sheets.length);
    expect(checkWorkbook(again, { date: '2026-11-02', profile: 'all' })).toEqual([]);
  });

  it('and one whose actions are late gives one: it is checked indeed', async () => {
    const found = checkWorkbook(await cleanReading(), { date: '2029-09-01', profile: 'all' });
    expect(found.map(({ code }) => code)).toEqual(['DAT-04']);
  });
});
