import { guyane2020 } from '../../../../assets/samples/build/guyane2020/layout';
import { nice } from '../../../../assets/samples/build/nice/layout';
import { samples, sampleWorkbook } from '../../../../assets/samples/build/samples';
import { FileHost } from '../../../../src/hosts/file/fileHost';
import { openPackage } from '../../../../src/hosts/file/openPackage';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../../../src/layouts/readRoadmap';
import { emptyState } from '../../../../src/workbook/host';
import { checkPackage } from '../../../support/checkPackage';
import { matrixPlan } from '../../../support/demoPlans';
import { describeWithLibreOffice, savedByLibreOffice } from '../../../support/libreOffice';
import { tree } from '../../../support/reading';
import { bullet, heading, wordFile, wordTable } from '../../../support/wordFile';
import { wordOfSheets } from '../../../support/wordOfSheets';

const document = wordFile(
  [
    heading(1, 'Axe 1 : Former'),
    wordTable(
      [
        ['Objectifs', 'Actions', 'Indicateurs'],
        ['Lire', [bullet('Équiper'), bullet('Suivre')], '12'],
        ['', '=1+1', '- deux'],
      ],
      ['A2:A3'],
    ),
  ],
  { title: 'Feuille de route', author: 'DANE' },
);
const hostOf = (bytes = document): FileHost => new FileHost(bytes, 'dossier/plan.docx');

/** What a file says of its roadmap: each axis with its objectives, actions, levers and indicators, in any order of axes. */
async function treeOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const lines = tree(readRoadmap(await readWorkbook(bytes, name)).roadmap);
  return lines
    .join('\n')
    .split(/\n(?=axe )/)
    .sort();
}

describe('a Word document as a host', () => {
  it('can be read, and a workbook can be made of it', () => {
    expect(hostOf().capabilities).toEqual({
      writes: false,
      keepsState: false,
      atomic: true,
      live: false,
      makesWorkbook: true,
    });
  });

  it('stays the file that it is until sheets are written', async () => {
    const host = hostOf();
    await host.read();
    await host.state.save({ ...emptyState(), choices: { 'Axe 1 Former': 'actions' } });
    expect(await host.bytes()).toBe(document);
    expect((await host.state.load()).choices).toEqual({ 'Axe 1 Former': 'actions' });
  });

  it('becomes a workbook with its tables as they were read, and the sheets that are written', async () => {
    const host = hostOf();
    const before = await host.read();
    expect(await host.write([matrixPlan()])).toEqual({
      sheets: [{ id: 'matrice', name: 'Matrice', renewed: false }],
    });
    const after = await new FileHost(await host.bytes(), 'plan.xlsx').read();
    expect(after.sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['Axe 1 Former', undefined],
      ['Matrice', 'matrice'],
    ]);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(after.properties).toEqual({ title: 'Feuille de route', author: 'DANE' });
    expect(checkPackage(openPackage(await host.bytes()))).toEqual([]);
  });

  it('is that workbook from then on: its name, its state, its sheets renewed', async () => {
    const host = hostOf();
    await host.write([matrixPlan()]);
    await host.state.save({ ...emptyState(), choices: { a: 'b' } });
    expect((await host.read()).name).toBe('plan.xlsx');
    expect(host.capabilities).toEqual({ writes: true, keepsState: true, atomic: true, live: false });
    expect((await host.write([matrixPlan()])).sheets[0]!.renewed).toBe(true);
    expect((await new FileHost(await host.bytes()).state.load()).choices).toEqual({ a: 'b' });
  });

  it('never changes the bytes it was given, and makes the same workbook every time', async () => {
    const copy = document.slice();
    const made = async (): Promise<Uint8Array> => {
      const host = hostOf();
      await host.write([matrixPlan()]);
      return host.bytes();
    };
    expect(Buffer.compare(await made(), await made())).toBe(0);
    expect(Buffer.compare(document, copy)).toBe(0);
  });
});

describe('the five documents, written in Word', () => {
  const written = (sample: (typeof samples)[number]): Uint8Array =>
    wordFile(wordOfSheets(sample.sheets), sample.properties);

  it.each(samples)('$file: the roadmap of its workbook', async (sample) => {
    expect(await treeOf(written(sample), 'plan.docx')).toEqual(
      await treeOf(sampleWorkbook(sample), 'plan.xlsx'),
    );
  });

  it.each(samples)('$file: the same again from the workbook that is made of it', async (sample) => {
    const host = new FileHost(written(sample), 'plan.docx');
    await host.write([]);
    expect(await treeOf(await host.bytes(), 'plan.xlsx')).toEqual(await treeOf(written(sample), 'plan.docx'));
    expect(checkPackage(openPackage(await host.bytes()))).toEqual([]);
  });

  describeWithLibreOffice('saved by LibreOffice', () => {
    it.each([nice, guyane2020])('$file: the roadmap of its workbook', async (sample) => {
      const saved = savedByLibreOffice(written(sample), 'docx', 'docx');
      expect(await treeOf(saved, 'plan.docx')).toEqual(await treeOf(sampleWorkbook(sample), 'plan.xlsx'));
    });

    it('as an old .doc or an .odt is refused with what to do', async () => {
      for (const format of ['doc', 'odt']) {
        const saved = savedByLibreOffice(document, 'docx', format);
        await expect(readWorkbook(saved, `plan.${format}`)).rejects.toThrow('other-text-format');
      }
    });
  });
});
