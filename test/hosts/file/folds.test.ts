import { FileHost } from '../../../src/hosts/file/fileHost';
import { graft } from '../../../src/hosts/file/graft';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { zip } from '../../../src/hosts/file/zip';
import type { SheetPlan } from '../../../src/workbook/plan';
import { openFolds } from '../../excel/workbook/openFolds';
import { checkPackage } from '../../support/checkPackage';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { typedPlan } from '../../support/typedPlan';
import { userWorkbook, withPart } from '../../support/userWorkbook';
import { describeWithValidator, newLines, validatorErrors } from '../../support/validator';

const SHEET = 'xl/worksheets/sheet3.xml';

const graftInto = (bytes: Uint8Array, plan: SheetPlan): Uint8Array =>
  zip(graft(openPackage(bytes), [plan]).package.parts);
const made = graftInto(userWorkbook(), typedPlan());

/** Columns by their numbers: `3 folded`, `4 open`, `5 +`, `2 hidden`. */
function foldsOf(bytes: Uint8Array, part = SHEET): string[] {
  const xml = new TextDecoder().decode(openPackage(bytes).parts.get(part));
  return [...xml.matchAll(/<col ([^>]*)\/>/g)].flatMap(([, attributes]) => {
    const has = (name: string): boolean => new RegExp(` ${name}="(?:1|true)"`).test(` ${attributes!}`);
    const [, min, max] =
      /min="(\d+)" max="(\d+)"/.exec(attributes!) ?? /max="(\d+)".*min="(\d+)"/.exec(attributes!)!;
    const state = has('outlineLevel')
      ? has('hidden')
        ? ' folded'
        : ' open'
      : has('hidden')
        ? ' hidden'
        : '';
    const told = state + (has('collapsed') ? ' +' : '');
    if (told === '') return [];
    const [first, last] = [Number(min), Number(max)].sort((a, b) => a - b);
    return Array.from({ length: last! - first! + 1 }, (_, i) => `${String(first! + i)}${told}`);
  });
}

/** As if someone had clicked on the « + » that hides C:D. */
const opened = (bytes: Uint8Array): Uint8Array => openFolds(bytes, 'Saisie', [{ first: 2, last: 3 }]);

describe('folded columns in a file', () => {
  it('stand hidden behind a « + » over the next column, and are read all the same', async () => {
    expect(foldsOf(made)).toEqual(['3 folded', '4 folded', '5 +', '6 folded', '7 +']);
    expect(checkPackage(openPackage(made))).toEqual([]);
    const { sheets } = await new FileHost(made, 'classeur.xlsx').read();
    const found = sheets.find(({ name }) => name === 'Saisie')!;
    expect(found.hiddenColumns).toEqual([2, 3, 5]);
    expect(found.cells.map(({ cell }) => cell.text)).toEqual(
      expect.arrayContaining(['écoles', 'DRANE', 'a1-i1']),
    );
  });

  it('are as they were when the sheet is made again, with every byte', () => {
    expect(Buffer.compare(graftInto(made, typedPlan()), made)).toBe(0);
  });

  it('stay open where someone opened them', () => {
    const again = graftInto(opened(made), typedPlan());
    expect(foldsOf(again)).toEqual(['3 open', '4 open', '6 folded', '7 +']);
  });

  it('follow a plan whose folds grow, move or go', () => {
    const grown = typedPlan({ foldedColumns: [{ first: 1, last: 3 }] });
    expect(foldsOf(graftInto(made, grown))).toEqual(['2 folded', '3 folded', '4 folded', '5 +']);
    expect(foldsOf(graftInto(opened(made), grown))).toEqual(['2 open', '3 open', '4 open']);
    expect(foldsOf(graftInto(made, typedPlan({ foldedColumns: [] })))).toEqual([]);
  });

  it('are folded again where columns stand for something else', () => {
    const other = typedPlan({ columnsOf: '2027' });
    expect(foldsOf(graftInto(opened(made), other))).toEqual(foldsOf(made));
  });

  it('leave the columns alone that people hid beside them', () => {
    const hiding = withPart(made, SHEET, (xml) => xml.replace('<col min="2"', '<col hidden="1" min="2"'));
    expect(foldsOf(graftInto(hiding, typedPlan()))).toContain('2 hidden');
  });
});

describeWithLibreOffice('LibreOffice', () => {
  it('keeps them folded and open', () => {
    const [folded, open] = [made, opened(made)].map((bytes) => savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
    expect(foldsOf(folded!).filter((one) => one.endsWith('folded'))).toEqual([
      '3 folded',
      '4 folded',
      '6 folded',
    ]);
    expect(foldsOf(open!)).toEqual(expect.arrayContaining(['3 open', '4 open', '6 folded']));
    // Made again over what LibreOffice saved: what was open is open.
    expect(foldsOf(graftInto(open!, typedPlan()))).toEqual(['3 open', '4 open', '6 folded', '7 +']);
  });
});

describeWithValidator('Microsoft’s validator', () => {
  it('finds no new error in a workbook with folded columns', async () => {
    const [before, after] = await Promise.all([validatorErrors(userWorkbook()), validatorErrors(made)]);
    expect(newLines(before, after)).toEqual([]);
  });
});
