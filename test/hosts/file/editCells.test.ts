import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { editCells } from '../../../src/hosts/file/editCells';
import { cellText } from '../../../src/hosts/file/cellText';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { runsWithText, textOfRuns } from '../../../src/hosts/file/textRuns';
import { element } from '../../../src/hosts/file/xml';
import type { CellValue } from '../../../src/workbook/snapshot';
import '../../support/properties';
import { prefixedWorkbook, userWorkbook, withPart } from '../../support/userWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The `<sheetData>` of a sheet after its cells were changed: address, expected value, new value. */
function edited(
  sheet: string,
  changes: [string, CellValue | null, CellValue | null][],
  shared?: string,
): string {
  let bytes = withPart(userWorkbook(), SHEET, () => `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`);
  if (shared !== undefined) bytes = withSharedTexts(bytes, shared);
  const { package: after } = editCells(
    openPackage(bytes),
    changes.map(([address, expected, value]) => ({ source: { sheet: 'Axe 1', address }, expected, value })),
  );
  const text = new TextDecoder().decode(after.parts.get(SHEET));
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('<'));
}

function withSharedTexts(bytes: Uint8Array, items: string): Uint8Array {
  const related = withPart(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="textes.xml"/></Relationships>',
    ),
  );
  return zipSync({ ...unzipSync(related), 'xl/textes.xml': strToU8(`<sst xmlns="${MAIN}">${items}</sst>`) });
}

const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`;

describe('cells changed in a sheet of the user', () => {
  it('keep their style, and everything else keeps its place and spelling', () => {
    expect(
      edited(
        `<!-- à moi --><sheetData ><row r="2" ht="20"><c s='3' r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row ></sheetData>`,
        [['A2', 1, 'un']],
      ),
    ).toBe(
      `<!-- à moi --><sheetData ><row r="2" ht="20"><c r="A2" s="3" t="inlineStr">${inline('un')}</c><c r="B2"><v>2</v></c></row ></sheetData>`,
    );
  });

  it('are put where they belong when they were not there', () => {
    expect(
      edited('<sheetData><row r="2"><c r="B2"><v>2</v></c></row><row r="5"/></sheetData>', [
        ['D2', null, 4],
        ['A2', null, 1],
        ['A3', null, 3],
        ['C5', null, true],
        ['A9', null, 9],
      ]),
    ).toBe(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="D2"><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="C5" t="b"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    );
  });

  it('are found in rows and cells that do not say their number', () => {
    expect(
      edited('<sheetData><row><c><v>1</v></c></row><row><c/><c><v>4</v></c></row></sheetData>', [
        ['B2', 4, 5],
      ]),
    ).toBe('<sheetData><row><c><v>1</v></c></row><row><c/><c><v>5</v></c></row></sheetData>');
  });

  it('look like their column when they are new', () => {
    expect(edited('<cols><col min="2" max="4" style="2"/></cols><sheetData/>', [['C1', null, 'un']])).toBe(
      `<cols><col min="2" max="4" style="2"/></cols><sheetData><row r="1"><c r="C1" s="2" t="inlineStr">${inline('un')}</c></row></sheetData>`,
    );
  });

  it('are compared with shared texts, rich ones in one piece and without phonetic readings', () => {
    const shared =
      '<si><t>autre</t></si><si><r><t>deux </t></r><r><t>morceaux_x000D_\n</t></r><rPh sb="0" eb="1"><t>phon</t></rPh></si>';
    expect(
      edited(
        '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>',
        [['A1', 'deux morceaux\n', null]],
        shared,
      ),
    ).toBe('<sheetData><row r="1"><c r="A1"/></row></sheetData>');
  });

  describe('of which a part has a look of its own', () => {
    const bold = '<rPr><b/><sz val="11"/></rPr>';
    const rich = (...runs: [look: string, text: string][]): string =>
      runs.map(([look, text]) => `<r>${look}<t xml:space="preserve">${text}</t></r>`).join('');
    const changed = (item: string, before: string, after: CellValue): string =>
      edited(
        '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>',
        [['A1', before, after]],
        `<si>${item}</si>`,
      );
    const row = (cell: string): string => `<sheetData><row r="1">${cell}</row></sheetData>`;
    const held = (runs: string): string => row(`<c r="A1" s="1" t="inlineStr"><is>${runs}</is></c>`);

    it('keep it where their text stays', () => {
      expect(
        changed(
          rich(['', 'Nb de '], [bold, 'prêts'], ['', ' par  an']),
          'Nb de prêts par  an',
          'Nombre de prêts par an',
        ),
      ).toBe(held(rich(['', 'Nombre de '], [bold, 'prêts'], ['', ' par an'])));
    });

    it('give it to the word that takes the place of theirs', () => {
      expect(changed(rich([bold, 'Nb'], ['', ' de prêts']), 'Nb de prêts', 'Nombre de prêts')).toBe(
        held(rich([bold, 'Nombre'], ['', ' de prêts'])),
      );
    });

    it('keep it in a text that stands in the sheet itself', () => {
      expect(
        edited(
          row(`<c r="A1" t="inlineStr"><is>${rich([bold, 'Former'], ['', ' les les élèves'])}</is></c>`),
          [['A1', 'Former les les élèves', 'Former les élèves']],
        ),
      ).toBe(row(`<c r="A1" t="inlineStr"><is>${rich([bold, 'Former'], ['', ' les élèves'])}</is></c>`));
    });

    it('are plain numbers when they become numbers', () => {
      expect(changed(rich([bold, '1'], ['', '2']), '12', 12)).toBe(row('<c r="A1" s="1"><v>12</v></c>'));
    });

    it('keep every character, whatever is changed', () => {
      const text = fc
        .array(fc.constantFrom('a', 'é', ' ', '_x000D_', ',', 'mot', '€'), { minLength: 1, maxLength: 12 })
        .map((all) => all.join(''));
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (pieces, after) => {
          const runs = pieces.map((piece) => ({ text: cellText(piece), look: element('rPr') }));
          expect(textOfRuns(runsWithText(runs, after) ?? [])).toBe(after);
        }),
      );
    });
  });

  it('are written with the prefix of their part', () => {
    const { package: after } = editCells(openPackage(prefixedWorkbook()), [
      { source: { sheet: 'Axe 1', address: 'A1' }, expected: null, value: 'a' },
    ]);
    expect(new TextDecoder().decode(after.parts.get('page.xml'))).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });
});
