import { strToU8, zipSync } from 'fflate';
import { read } from '@e965/xlsx';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { graft } from '../../../src/hosts/file/graft';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { readStamps } from '../../../src/hosts/file/stamp';
import { zip } from '../../../src/hosts/file/zip';
import { HostError, type HostErrorCode } from '../../../src/workbook/host';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { checkPackage } from '../../support/checkPackage';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { prefixedWorkbook, userWorkbook, withPart } from '../../support/userWorkbook';

const graftInto = (bytes: Uint8Array, plans: SheetPlan[] = [matrixPlan(), chartsPlan()]): Uint8Array =>
  zip(graft(openPackage(bytes), plans).package.parts);
const tabsOf = (bytes: Uint8Array): string[] => read(bytes).SheetNames;
const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(openPackage(bytes).parts.get(part));
const cellOf = (bytes: Uint8Array, tab: string, address: string): unknown =>
  (read(bytes).Sheets[tab]![address] as { v?: unknown } | undefined)?.v;
const note = (text: string, name = 'Note'): SheetPlan =>
  sheetPlan({
    id: 'note',
    name,
    rows: [[{ value: text, style: { bold: true, fill: 'FFF2CC', numberFormat: '0.0" %"' } }]],
    print: { orientation: 'portrait', paper: 'A4' },
  });

describe('sheets grafted into a workbook', () => {
  it('come after its own sheets, which keep their bytes', () => {
    const before = openPackage(userWorkbook());
    const after = openPackage(graftInto(userWorkbook()));
    expect(tabsOf(graftInto(userWorkbook()))).toEqual(['Axe 1', 'Annexe', 'Matrice', 'Indicateurs']);
    const changed = [...before.parts].filter(([path, bytes]) => {
      const now = after.parts.get(path);
      return !now || Buffer.compare(bytes, now) !== 0;
    });
    expect(changed.map(([path]) => path).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(checkPackage(after)).toEqual([]);
  });

  it('are renewed to the same bytes', () => {
    const once = graftInto(userWorkbook());
    expect(Buffer.compare(once, graftInto(once))).toBe(0);
  });

  it('show what is new, in the same place and under the name that people gave the tab', () => {
    const once = graftInto(userWorkbook(), [note('avant'), matrixPlan()]);
    const renamed = withPart(once, 'xl/workbook.xml', (xml) => xml.replace('name="Note"', 'name="Ma note"'));
    const twice = graftInto(renamed, [note('après')]);
    expect(tabsOf(twice)).toEqual(['Axe 1', 'Annexe', 'Ma note', 'Matrice']);
    expect(cellOf(twice, 'Ma note', 'A1')).toBe('après');
    expect(checkPackage(openPackage(twice))).toEqual([]);
  });

  it('stand each in a part of their own where a new one comes before one that is renewed', () => {
    const once = graftInto(userWorkbook(), [matrixPlan()]);
    const twice = graftInto(once, [note('nouvelle'), matrixPlan()]);
    expect(cellOf(twice, 'Note', 'A1')).toBe('nouvelle');
    expect(cellOf(twice, 'Matrice', 'A1')).toBe(cellOf(once, 'Matrice', 'A1'));
    expect(cellOf(graftInto(twice, [note('encore'), matrixPlan()]), 'Note', 'A1')).toBe('encore');
  });

  it('add no style to a workbook that has them already', () => {
    const once = graftInto(userWorkbook());
    expect(textOf(graftInto(once), 'xl/styles.xml')).toBe(textOf(once, 'xl/styles.xml'));
  });

  it('leave the parts of charts that are no longer drawn behind', () => {
    const charts = (bytes: Uint8Array): number =>
      [...openPackage(bytes).parts.keys()].filter((path) => path.includes('chart')).length;
    const once = graftInto(userWorkbook());
    const twice = graftInto(once, [{ ...chartsPlan(), charts: chartsPlan().charts.slice(0, 2) }]);
    expect([charts(once), charts(twice)]).toEqual([6, 2]);
    expect(checkPackage(openPackage(twice))).toEqual([]);
  });

  it('take another name when the user has a sheet of theirs', () => {
    const user = userWorkbook(['Matrice']);
    const written = graftInto(user, [matrixPlan(), chartsPlan()]);
    expect(tabsOf(written)).toEqual(['Matrice', 'Matrice (2)', 'Indicateurs']);
    expect((read(written).Sheets.Indicateurs!.B4 as { f?: string }).f).toBe(
      "SUM('Matrice (2)'!H4:H15)/COUNTA(FDR_Croix)",
    );
    expect(tabsOf(graftInto(written))).toEqual(['Matrice', 'Matrice (2)', 'Indicateurs']);
  });

  it('leave a copy that someone made as it is, and stamped', () => {
    const copied = freshWorkbook([{ ...note('copie', 'Note (2)') }, note('avant')], { stamped: true });
    const written = graftInto(copied, [note('après')]);
    expect(cellOf(written, 'Note (2)', 'A1')).toBe('copie');
    expect(cellOf(written, 'Note', 'A1')).toBe('après');
    expect([...readStamps(openPackage(written).parts)]).toEqual([
      ['Note (2)', 'note'],
      ['Note', 'note'],
    ]);
  });

  it('leave a name of the user alone and take another', () => {
    const user = withPart(userWorkbook(), 'xl/workbook.xml', (xml) =>
      xml.replace(
        '</workbook>',
        `<definedNames><definedName name="fdr_croix">'Axe 1'!$A$1</definedName></definedNames></workbook>`,
      ),
    );
    const twice = graftInto(graftInto(user));
    expect(textOf(twice, 'xl/workbook.xml')).toContain(`<definedName name="fdr_croix">'Axe 1'!$A$1`);
    expect(textOf(twice, 'xl/workbook.xml')).toContain(`<definedName name="FDR_Croix_2">'Matrice'!$C$4`);
    expect((read(twice).Sheets.Indicateurs!.B4 as { f?: string }).f).toContain('COUNTA(FDR_Croix_2)');
    expect(checkPackage(openPackage(twice))).toEqual([]);
  });

  it('go into a workbook whose parts are prefixed, far away, and without styles or names', () => {
    const written = graftInto(prefixedWorkbook());
    expect(tabsOf(written)).toEqual(['Axe 1', 'Matrice', 'Indicateurs']);
    expect(textOf(written, 'classeur/livre.xml')).toContain('<x:definedName name="_FDR_feuille"');
    expect(checkPackage(openPackage(written))).toEqual([]);
    expect(Buffer.compare(written, graftInto(written))).toBe(0);
  });

  it('keep the widths that people gave to columns', () => {
    const once = graftInto(userWorkbook(), [{ ...note('avant'), columnWidths: [10, 20] }]);
    const sheet = [...openPackage(once).parts.keys()].find((path) => path.endsWith('sheet3.xml'))!;
    const widened = withPart(once, sheet, (xml) =>
      xml.replace(/<col min="1" max="1" width="[\d.]+"/, '<col min="1" max="1" width="33"'),
    );
    const widthsOf = (bytes: Uint8Array): number[] =>
      [...textOf(bytes, sheet).matchAll(/ width="([\d.]+)"/g)].map((match) => Number(match[1]));
    const twice = widthsOf(graftInto(widened, [{ ...note('après'), columnWidths: [10, 25] }]));
    expect(twice[0]).toBe(33);
    expect(twice[1]).toBeCloseTo(25.71, 2);
    // Other columns: what people made of the ones before says nothing of them.
    const others = graftInto(widened, [{ ...note('après'), columnWidths: [10, 25], columnsOf: 'actions' }]);
    expect(widthsOf(others)[0]).toBeCloseTo(10.71, 2);
  });

  it('keep the notes that people wrote on them, beside charts that are drawn anew', () => {
    const sheet = 'xl/worksheets/sheet3.xml';
    const once = graftInto(userWorkbook(), [chartsPlan()]);
    const related = withPart(once, 'xl/worksheets/_rels/sheet3.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        ['comments', 'vmlDrawing']
          .map((kind, i) => {
            const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
            const target = ['../comments1.xml', '../drawings/notes.vml'][i]!;
            return `<Relationship Id="note${String(i)}" Type="${type}" Target="${target}"/>`;
          })
          .join('') + '</Relationships>',
      ),
    );
    const typed = withPart(related, '[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
      ),
    );
    const noted = [
      ['xl/drawings/notes.vml', '<xml/>'],
      [
        'xl/comments1.xml',
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>À revoir</t></text></comment></commentList></comments>',
      ],
    ].reduce((bytes, [path, xml]) => withPart(bytes, path!, () => xml!), typed);
    const marked = withPart(noted, sheet, (xml) =>
      xml.replace('</worksheet>', '<legacyDrawing r:id="note1"/></worksheet>'),
    );
    const twice = graftInto(marked, [{ ...chartsPlan(), charts: chartsPlan().charts.slice(0, 1) }]);
    const cell = read(twice).Sheets.Indicateurs!.B2 as { c?: { t?: string }[] };
    expect(cell.c?.[0]?.t).toBe('À revoir');
    expect(textOf(twice, sheet)).toContain('<legacyDrawing r:id="note1"/>');
    expect(checkPackage(openPackage(twice))).toEqual([]);
  });

  it('keep columns hidden that people hid', () => {
    const plan = { ...note('avant'), columnWidths: [10, 20] };
    const once = graftInto(userWorkbook(), [plan]);
    const hidden = withPart(once, 'xl/worksheets/sheet3.xml', (xml) =>
      xml.replace('<col min="2"', '<col hidden="1" min="2"'),
    );
    expect(textOf(graftInto(hidden, [plan]), 'xl/worksheets/sheet3.xml')).toMatch(
      /<col min="2"[^>]* hidden="1"/,
    );
  });

  it('drop the calculation chain when it names a renewed sheet, and only then', () => {
    const chained = (sheetId: string, bytes: Uint8Array): Uint8Array => {
      const typed = withPart(bytes, '[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
        ),
      );
      const related = withPart(typed, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      );
      const chain = `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="${sheetId}"/></calcChain>`;
      return withPart(related, 'xl/calcChain.xml', () => chain);
    };
    const has = (bytes: Uint8Array): boolean => openPackage(bytes).parts.has('xl/calcChain.xml');
    const once = graftInto(userWorkbook());
    expect(has(graftInto(chained('1', once)))).toBe(true);
    const dropped = graftInto(chained('3', once));
    expect(has(dropped)).toBe(false);
    expect(checkPackage(openPackage(dropped))).toEqual([]);
  });
});

describe('a workbook that cannot be written into', () => {
  const refusal = (bytes: Uint8Array): [HostErrorCode, string] => {
    const copy = bytes.slice();
    try {
      graftInto(bytes);
    } catch (error) {
      expect(Buffer.compare(copy, bytes)).toBe(0);
      if (error instanceof HostError) return [error.code, error.detail];
      throw error;
    }
    throw new Error('it was written into');
  };

  it('is refused when it is in the strict variant of the format', () => {
    const strict = withPart(userWorkbook(), 'xl/workbook.xml', (xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    );
    expect(refusal(strict)).toEqual(['strict-ooxml', '']);
  });

  it('is refused when its structure is locked', () => {
    const locked = withPart(userWorkbook(), 'xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    );
    expect(refusal(locked)).toEqual(['locked-structure', '']);
  });

  it('is refused when it is signed', () => {
    const signed = withPart(userWorkbook(), '_xmlsignatures/origin.sigs', () => '');
    expect(refusal(signed)).toEqual(['signed', '']);
  });

  it('is refused when its workbook part is no XML', () => {
    const damaged = withPart(userWorkbook(), 'xl/workbook.xml', (xml) => xml.replace('</sheets>', ''));
    expect(refusal(damaged)[0]).toBe('damaged');
  });

  it('is refused when it is an .ods', () => {
    const openDocument = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<office:document-content xmlns:office="urn:x"/>'),
    });
    expect(refusal(openDocument)[0]).toBe('read-only-format');
  });
});
