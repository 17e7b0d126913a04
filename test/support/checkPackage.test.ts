import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../src/hosts/file/openPackage';
import { checkPackage } from './checkPackage';
import { chartsPlan, matrixPlan } from './demoPlans';
import { withPart } from './userWorkbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const SHEET_2 = 'xl/worksheets/sheet2.xml';
const TABLE = 'xl/tables/table1.xml';
const MERGED = '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
const WORKBOOK = 'xl/workbook.xml';

const demo = (): Uint8Array => freshWorkbook([matrixPlan(), chartsPlan()], { stamped: true });

/** What Excel repairs or refuses and the validator lets pass: how a part is broken, and what is said of it. */
const BROKEN: [string, string, (xml: string) => string, RegExp][] = [
  ['overlapping merges', SHEET, (xml) => xml.replace('"A1:H1"', '"A1:H2"'), /merge .* overlaps/],
  ['a list that is too long', SHEET, (xml) => xml.replace('"X,x"', `"${'abc,'.repeat(70)}"`), /list of/],
  ['cells out of order', SHEET, (xml) => xml.replace('r="B4"', 'r="A4"'), /cell A4 out of order/],
  ['rows out of order', SHEET, (xml) => xml.replace('<row r="5"', '<row r="4"'), /row 4 out of order/],
  ['a style that is not there', SHEET, (xml) => xml.replace(/ s="1"/, ' s="999"'), /no style for/],
  ['a look that is not there', SHEET, (xml) => xml.replace('dxfId="0"', 'dxfId="9"'), /no conditional style/],
  ['a tab twice', WORKBOOK, (xml) => xml.replace('name="Indicateurs"', 'name="matrice"'), /tab twice/],
  ['a name of a tab', WORKBOOK, (xml) => xml.replace('name="Indicateurs"', 'name="a/b"'), /name of a tab/],
  [
    'a defined name twice',
    WORKBOOK,
    (xml) => xml.replace('</definedNames>', '<definedName name="fdr_croix">1</definedName></definedNames>'),
    /defined name twice/,
  ],
  [
    'a name of no sheet',
    WORKBOOK,
    (xml) => xml.replace('localSheetId="1"', 'localSheetId="7"'),
    /of no sheet/,
  ],
  ['an axis twice', 'xl/charts/chart1.xml', (xml) => xml.replaceAll('222222222', '111111111'), /axis twice/],
  [
    'a relationship to nothing',
    'xl/drawings/_rels/drawing1.xml.rels',
    (xml) => xml.replace('chart1.xml', 'chart99.xml'),
    /relationship to nothing/,
  ],
  ['a header that is not its cell', TABLE, (xml) => xml.replace('"Lieu"', '"Lieux"'), /Lieux over Lieu/],
  [
    'a column too few',
    TABLE,
    (xml) => xml.replace(/<tableColumn id="4"[^>]*>/, ''),
    /3 columns over 4 cells/,
  ],
  ['a table over merged cells', SHEET_2, (xml) => xml.replace('</sheetData>', MERGED), /over merged cells/],
  [
    'a table named like a name',
    TABLE,
    (xml) => xml.replace('displayName="FDR_Ecoles"', 'displayName="fdr_lieux"'),
    /name twice/,
  ],
  [
    'a table that the sheet does not know',
    SHEET_2,
    (xml) => xml.replace(/<tableParts.*<\/tableParts>/, ''),
    /0 tables told, 1 related/,
  ],
  [
    'a content type of nothing',
    '[Content_Types].xml',
    (xml) => xml.replace('/xl/charts/chart1.xml', '/xl/charts/chart99.xml'),
    /content type of nothing/,
  ],
];

describe('the check of packages', () => {
  it('finds nothing wrong with what is right', () => {
    expect(checkPackage(openPackage(demo()))).toEqual([]);
  });

  it.each(BROKEN)('finds %s', (_, part, change, expected) => {
    const lines = checkPackage(openPackage(withPart(demo(), part, change)));
    expect(lines.join('\n')).toMatch(expected);
  });
});
