import { FileHost } from '../../../src/hosts/file/fileHost';
import { graft } from '../../../src/hosts/file/graft';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { zip } from '../../../src/hosts/file/zip';
import type { SheetPlan } from '../../../src/workbook/plan';
import { checkPackage } from '../../support/checkPackage';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { axesPlan, listPlan } from '../../support/tablePlans';
import { userWorkbook, withPart } from '../../support/userWorkbook';
import { describeWithValidator, newLines, validatorErrors } from '../../support/validator';

const graftInto = (bytes: Uint8Array, plans: SheetPlan[] = [axesPlan(), listPlan()]): Uint8Array =>
  zip(graft(openPackage(bytes), plans).package.parts);
const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(openPackage(bytes).parts.get(part));
const tablesOf = (bytes: Uint8Array): string[] =>
  [...openPackage(bytes).parts.keys()].filter((path) => path.startsWith('xl/tables/')).sort();
const attributesOf = (bytes: Uint8Array, part: string): string =>
  /displayName="[^"]*" ref="[^"]*"/.exec(textOf(bytes, part))![0];

/** A workbook of the user's with a table and a name that read like ours. */
function userWithTable(table: string, name: string): Uint8Array {
  const related = withPart(
    userWorkbook(),
    'xl/worksheets/_rels/sheet1.xml.rels',
    () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
  );
  const typed = withPart(related, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    ),
  );
  const told = withPart(typed, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</worksheet>', '<tableParts count="1"><tablePart r:id="rId7"/></tableParts></worksheet>'),
  );
  const named = withPart(told, 'xl/workbook.xml', (xml) =>
    xml.replace(
      '</workbook>',
      `<definedNames><definedName name="${name}">'Axe 1'!$A$1</definedName></definedNames></workbook>`,
    ),
  );
  return withPart(
    named,
    'xl/tables/table1.xml',
    () =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2" name="${table}" displayName="${table}" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Objectif"/><tableColumn id="2" name="Actions"/></tableColumns></table>`,
  );
}

describe('tables of generated sheets in a file', () => {
  it('are parts of their own, each with its number, and leave nothing that Excel would repair', () => {
    const written = graftInto(userWorkbook());
    expect(tablesOf(written)).toEqual(['xl/tables/table1.xml', 'xl/tables/table2.xml']);
    expect(textOf(written, 'xl/tables/table1.xml')).toContain('id="1"');
    expect(textOf(written, 'xl/tables/table2.xml')).toContain('id="2"');
    expect(checkPackage(openPackage(written))).toEqual([]);
  });

  it('have the headers of their cells, line breaks and signs among them', () => {
    const columns = textOf(graftInto(userWorkbook()), 'xl/tables/table1.xml').match(/<tableColumn [^>]*>/g);
    expect(columns).toEqual([
      '<tableColumn id="1" name="Code"/>',
      '<tableColumn id="2" name="Intitulé_x000a_de l’axe"/>',
      '<tableColumn id="3" name="Lycées &amp; &quot;CFA&quot; _x005F_x000D_"/>',
    ]);
  });

  it('are renewed to the same bytes', () => {
    const once = graftInto(userWorkbook());
    expect(Buffer.compare(once, graftInto(once))).toBe(0);
  });

  it('follow their plan when the sheet is renewed, and go when the plan has none', () => {
    const once = graftInto(userWorkbook());
    const longer = graftInto(once, [axesPlan(['Lire', 'Compter', 'Coopérer'])]);
    expect(attributesOf(longer, 'xl/tables/table1.xml')).toBe('displayName="FDR_Axes" ref="A2:C5"');
    expect(tablesOf(longer)).toHaveLength(2);
    const without = graftInto(once, [{ ...axesPlan(), tables: [] }]);
    expect(tablesOf(without)).toEqual(['xl/tables/table2.xml']);
    expect([longer, without].map((bytes) => checkPackage(openPackage(bytes)))).toEqual([[], []]);
  });

  it('take another name and number where the user’s tables and names have them', () => {
    const user = userWithTable('fdr_axes', 'FDR_Suivi');
    const written = graftInto(graftInto(user));
    expect(tablesOf(written).map((part) => attributesOf(written, part))).toEqual([
      'displayName="fdr_axes" ref="A1:B2"',
      'displayName="FDR_Axes_2" ref="A2:C4"',
      'displayName="FDR_Suivi_2" ref="A1:B2"',
    ]);
    expect(textOf(written, 'xl/tables/table1.xml')).toBe(textOf(user, 'xl/tables/table1.xml'));
    expect(tablesOf(written).map((part) => /id="(\d+)"/.exec(textOf(written, part))![1])).toEqual([
      '2',
      '1',
      '3',
    ]);
    expect(checkPackage(openPackage(written))).toEqual([]);
  });

  it('refuse a plan that Excel would repair', () => {
    const [axes, list] = [axesPlan(), listPlan()];
    axes.rows[1]![2] = { value: 'CODE' };
    expect(() => graftInto(userWorkbook(), [axes, list])).toThrow('the header CODE twice');
  });

  it('read like the same cells without a table', async () => {
    const plans = [axesPlan(), listPlan()];
    const readings = await Promise.all(
      [plans, plans.map((plan) => ({ ...plan, tables: [] }))].map(async (all) => {
        const { sheets } = await new FileHost(graftInto(userWorkbook(), all), 'fdr.xlsx').read();
        return sheets;
      }),
    );
    expect(readings[0]).toEqual(readings[1]);
    expect(readings[0]!.find(({ name }) => name === 'Axes')!.cells.map(({ cell }) => cell.value)).toContain(
      'Compter',
    );
  });
});

describe('lists that grow, in a file', () => {
  const rulesOf = (bytes: Uint8Array): string[] =>
    textOf(bytes, 'xl/worksheets/sheet4.xml').match(/<dataValidation .*?(?:\/>|<\/dataValidation>)/g) ?? [];

  it('name the cells that hold their values, on whatever sheet', () => {
    expect(rulesOf(graftInto(userWorkbook()))[0]).toMatch(
      /^<dataValidation type="list" .*<formula1>FDR_Codes<\/formula1>/,
    );
  });

  it('follow a name that had to be changed', () => {
    expect(rulesOf(graftInto(userWithTable('Tableau1', 'fdr_codes')))[0]).toContain(
      '<formula1>FDR_Codes_2</formula1>',
    );
  });

  it('leave cells free that only have a help for who types', () => {
    expect(rulesOf(graftInto(userWorkbook()))[1]).toBe(
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="Échéance" prompt="Par exemple : juin 2027." sqref="B2"/>',
    );
  });
});

describeWithValidator('Microsoft’s validator', () => {
  it('finds no new error in a workbook with our tables beside the user’s', async () => {
    const user = userWithTable('FDR_Axes', 'FDR_Suivi');
    const [before, after] = await Promise.all([validatorErrors(user), validatorErrors(graftInto(user))]);
    expect(newLines(before, after)).toEqual([]);
  });
});

describeWithLibreOffice('tables in LibreOffice', () => {
  it('are opened, and saved with their cells', () => {
    const again = savedByLibreOffice(graftInto(userWorkbook()), 'xlsx', 'xlsx');
    expect(tablesOf(again).map((part) => attributesOf(again, part))).toEqual([
      'displayName="FDR_Axes" ref="A2:C4"',
      'displayName="FDR_Suivi" ref="A1:B2"',
    ]);
  });
});
