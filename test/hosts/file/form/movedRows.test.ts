import { copiedFormula, movedFormula } from '../../../../src/hosts/file/form/movedFormula';
import { sheetWithRows } from '../../../../src/hosts/file/form/movedSheet';

/** Two rows come in below row 7 (6 counted from 0) of « Remontée ». */
const ROWS = { sheet: 'Remontée', after: 6, count: 2 };

describe('a formula once rows came in', () => {
  it.each([
    ['SUM(G6:G7)', 'SUM(G6:G9)'],
    ['SUM(G6:G15)', 'SUM(G6:G17)'],
    ['SUM(G2:G5)', 'SUM(G2:G5)'],
    ['G7+G8+$A$9', 'G7+G10+$A$11'],
    ['"A8"&LOG10(8)', '"A8"&LOG10(8)'],
    ["'Remontée'!A8+Autre!A8", "'Remontée'!A10+Autre!A8"],
  ])('%s becomes %s on the sheet itself', (before, after) => {
    expect(movedFormula(before, 'Remontée', ROWS)).toBe(after);
  });

  it('changes on another sheet only where it names this one', () => {
    expect(movedFormula("A8+'Remontée'!$C$8:$C$20", 'Bilan', ROWS)).toBe("A8+'Remontée'!$C$10:$C$22");
  });
});

it('copies a formula as Excel does: what has no $ moves', () => {
  expect(copiedFormula('H6-$G$6+G$5+$A6', 3)).toBe('H9-$G$6+G$5+$A9');
  expect(copiedFormula('A1', 0, 2)).toBe('C1');
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET =
  `<worksheet ${MAIN}><dimension ref="A5:C9"/><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/><selection activeCell="A9" sqref="A9"/>' +
  '</sheetView></sheetViews><sheetData><row r="5"><c r="A5" t="s"><v>0</v></c></row>' +
  '<row r="6" ht="30" customHeight="1"><c r="A6" s="2"/><c r="B6" s="3"><f t="shared" ref="B6:B7" si="0">A6*2</f><v>0</v></c></row>' +
  '<row r="7"><c r="A7" s="2"/><c r="B7" s="3"><f t="shared" si="0"/><v>0</v></c></row>' +
  '<row r="9"><c r="A9" t="s"><v>1</v></c><c r="B9"><f>SUM(B6:B7)</f><v>0</v></c></row></sheetData>' +
  '<mergeCells count="2"><mergeCell ref="C6:D6"/><mergeCell ref="A9:A10"/></mergeCells>' +
  '<conditionalFormatting sqref="A6:A7"><cfRule type="expression" priority="1"><formula>$B6&gt;A$9</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A7"><formula1>$F$9:$F$12</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A7" location="A1"/><hyperlink ref="A9" location="A1"/></hyperlinks>' +
  '<rowBreaks count="1"><brk id="8" max="16383"/></rowBreaks></worksheet>';

describe('a sheet once rows came in', () => {
  const after = sheetWithRows(SHEET, ROWS, 5);

  it('has new rows that look like the first one, with its formulas and without its values', () => {
    expect(after).toContain(
      '<row r="8" ht="30" customHeight="1"><c r="A8" s="2"/><c r="B8" s="3"><f>A8*2</f></c></row>' +
        '<row r="9" ht="30" customHeight="1"><c r="A9" s="2"/><c r="B9" s="3"><f>A9*2</f></c></row>',
    );
  });

  it('moves what stands below, and lets totals, formats and lists of values reach to the new rows', () => {
    expect(after).toContain('<row r="11"><c r="A11" t="s"><v>1</v></c><c r="B11"><f>SUM(B6:B9)</f>');
    expect(after).toContain('<dimension ref="A5:C11"/>');
    expect(after).toContain(
      'sqref="A6:A9"><cfRule type="expression" priority="1"><formula>$B6&gt;A$11</formula>',
    );
    expect(after).toContain('<dataValidation type="list" sqref="A7:A9"><formula1>$F$11:$F$14</formula1>');
    expect(after).toContain('topLeftCell="A6"');
    expect(after).toContain('<selection activeCell="A11" sqref="A11"/>');
    expect(after).toContain('<hyperlink ref="A7" location="A1"/><hyperlink ref="A11" location="A1"/>');
    expect(after).toContain('<brk id="10" max="16383"/>');
  });

  it('merges new rows as the first one is', () => {
    expect(after).toContain(
      '<mergeCells count="4"><mergeCell ref="C6:D6"/><mergeCell ref="A11:A12"/><mergeCell ref="C8:D8"/><mergeCell ref="C9:D9"/></mergeCells>',
    );
  });

  it('writes formulas that cells shared out in each', () => {
    expect(after).toContain('<c r="B6" s="3"><f>A6*2</f><v>0</v></c>');
    expect(after).toContain('<c r="B7" s="3"><f>A7*2</f><v>0</v></c>');
  });
});
