import { samples, sampleWorkbook } from '../../../../assets/samples/build/samples';
import { matrixShape, shapeSettings } from '../../../../src/domain/matrixShape';
import type { Settings } from '../../../../src/domain/settings';
import { FileHost } from '../../../../src/hosts/file/fileHost';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { configureWorkbook } from '../../../../src/workflows/configureWorkbook';
import { generateSheets } from '../../../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../../../src/workflows/readWorkbook';
import { openWorkbook } from '../../../excel/workbook/openWorkbook';
import { excelHost, inExcel } from './commandRun';

const NAME = 'nice.xlsx';
const nice = sampleWorkbook(samples.find(({ file }) => file.startsWith('nice'))!);
const { blocks, transposed, paper } = shapeSettings;
const BLOCKS = { [blocks.name]: blocks.other };
const TRANSPOSED = { [transposed.name]: transposed.other };
const SHAPES: [title: string, settings: Settings][] = [
  ['in one sheet', {}],
  ['in four blocks', BLOCKS],
  ['transposed', TRANSPOSED],
  ['transposed, in blocks, on A3', { ...BLOCKS, ...TRANSPOSED, [paper.name]: paper.other }],
];

/** Makes the matrix as it is asked for, and reads the workbook again. */
async function generated(host: WorkbookHost, settings: Settings): Promise<WorkbookReading> {
  const reading = await configureWorkbook(host, await readWorkbook(host), settings);
  await generateSheets(host, reading, { date: '2024-09-02', ids: ['matrice'] });
  return readWorkbook(host);
}

jest.setTimeout(120_000);

it.each(SHAPES)('the matrix of Nice %s holds its 65 croix on both hosts', async (_title, settings) => {
  const inFile = await generated(new FileHost(nice, NAME), settings);
  const book = await openWorkbook(nice, NAME);
  const inOurs = await inExcel(book, () => generated(excelHost(), settings));
  for (const { roadmap, state } of [inFile, inOurs]) {
    expect(roadmap.links).toHaveLength(65);
    expect(matrixShape(state.settings)).toEqual(matrixShape(settings));
    expect(roadmap.observations.filter(({ kind }) => kind === 'mark-conflict')).toEqual([]);
  }
  expect(inOurs.snapshot.sheets).toEqual(inFile.snapshot.sheets);
});

it('takes one shape after the other, and leaves nothing of the shape before', async () => {
  const fresh = await generated(new FileHost(nice, NAME), TRANSPOSED);
  const book = await openWorkbook(nice, NAME);
  const renewed = await inExcel(book, async () => {
    await generated(excelHost(), BLOCKS);
    return generated(excelHost(), { [blocks.name]: '', ...TRANSPOSED });
  });
  expect(renewed.snapshot.sheets).toEqual(fresh.snapshot.sheets);
});
