import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { readStamps } from '../../../src/hosts/file/stamp';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';

const stampsOf = (bytes: Uint8Array): [string, string][] => [...readStamps(openPackage(bytes).parts)];
const stamped = (): Uint8Array => freshWorkbook([matrixPlan(), chartsPlan()], { stamped: true });
const both = [
  ['Matrice', 'matrice'],
  ['Indicateurs', 'indicateurs'],
];

describe('the stamp of a generated sheet', () => {
  it('tells which tab was made from which plan', () => {
    expect(stampsOf(stamped())).toEqual(both);
  });

  it('is not put on the sheets of a separate workbook', () => {
    expect(stampsOf(freshWorkbook([matrixPlan()], { stamped: false }))).toEqual([]);
  });

  it('is nowhere in a package that cannot be read', () => {
    expect(readStamps(new Map())).toEqual(new Map());
  });
});

describeWithLibreOffice('the stamp after LibreOffice', () => {
  it('survives a save as .xlsx', () => {
    expect(stampsOf(savedByLibreOffice(stamped(), 'xlsx', 'xlsx'))).toEqual(both);
  });

  it('survives a save as .ods, and back as .xlsx', () => {
    const openDocument = savedByLibreOffice(stamped(), 'xlsx', 'ods');
    expect(stampsOf(openDocument)).toEqual(both);
    expect(stampsOf(savedByLibreOffice(openDocument, 'ods', 'xlsx'))).toEqual(both);
  });

  it.each(['xlsx', 'ods', 'xls'])('tells generated sheets when the .%s is read', async (format) => {
    // SheetJS says on the console that it does not know number formats of LibreOffice.
    jest.spyOn(console, 'error').mockImplementation();
    const { sheets } = await readWorkbook(savedByLibreOffice(stamped(), 'xlsx', format));
    expect(sheets.map(({ name, generated }) => [name, generated])).toEqual(both);
  });
});
