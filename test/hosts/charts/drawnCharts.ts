import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../../src/hosts/file/openPackage';
import type { SheetPlan } from '../../../src/workbook/plan';
import { chartPlanOf } from '../../excel/workbook/chartPlanOf';
import { sheetNamed, userBook, write } from '../excel/writing';

/** A chart as it stands in a host: its kind, and its figures by series and category. */
export interface DrawnChart {
  kind: string;
  title: string;
  categories: string[];
  series: Record<string, (number | null)[]>;
}

/** The charts of a plan in our Excel, each with the figures of the cells that it points at. */
export async function chartsInExcel(plan: SheetPlan): Promise<DrawnChart[]> {
  const book = userBook();
  await write(book, [plan]);
  const sheet = sheetNamed(book, plan.name);
  return sheet.charts.map((chart) => {
    const { kind, stacking, title, categories, series } = chartPlanOf(chart, sheet, book);
    return {
      kind: [kind, stacking].filter(Boolean).join(' '),
      title,
      categories: categories.values,
      series: Object.fromEntries(series.map(({ name, values }) => [name.value, values])),
    };
  });
}

const KINDS: Record<string, string> = {
  barChart: 'bar',
  lineChart: 'line',
  pieChart: 'pie',
  radarChart: 'radar',
};

/** The parts of the charts that a file has of a plan, in their order. */
export function chartParts(bytes: Uint8Array): string[] {
  return [...openPackage(bytes).parts.entries()]
    .filter(([path]) => /charts\/chart\d+\.xml$/.test(path))
    .sort(([a], [b]) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]))
    .map(([, part]) => new TextDecoder().decode(part));
}

/** The charts of a plan in a file, as its parts describe them. */
export function chartsInFile(plan: SheetPlan): DrawnChart[] {
  return chartParts(freshWorkbook([plan], { stamped: true })).map((xml) => {
    const kind = KINDS[/<c:(\w+Chart)>/.exec(xml)![1]!]!;
    const direction = xml.includes('<c:barDir val="col"/>') ? 'column' : kind;
    const stacking = { stacked: 'stacked', percentStacked: 'percent' }[
      /<c:grouping val="(\w+)"\/>/.exec(xml)?.[1] ?? ''
    ];
    const series = xml.split('<c:ser>').slice(1);
    const texts = (part: string): string[] =>
      [...part.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, text]) => text!);
    const between = (one: string, tag: string): string =>
      new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 's').exec(one)![1]!;
    return {
      kind: [direction, stacking].filter(Boolean).join(' '),
      title: between(xml, 'title').replace(/<[^>]*>/g, ''),
      categories: texts(between(series[0]!, 'cat')),
      series: Object.fromEntries(
        series.map((one) => [texts(between(one, 'tx'))[0]!, texts(between(one, 'val')).map(Number)]),
      ),
    };
  });
}
