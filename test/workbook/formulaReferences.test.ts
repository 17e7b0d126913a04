import { rectAddress } from '../../src/workbook/address';
import { mapReferences } from '../../src/workbook/formulaReferences';

/** What is found in a formula: `Suivi!B4:C9`, `=FDR_Date` for a name. */
function found(formula: string): string[] {
  const all: string[] = [];
  mapReferences(formula, (one) => {
    all.push(one.kind === 'name' ? `=${one.text}` : `${one.sheet ?? ''}!${rectAddress(one.rect)}`);
    return one.text;
  });
  return all;
}

describe('references of a formula', () => {
  it.each([
    ['SUM(B4:$B$9)/COUNT(AA12)', ['!B4:B9', '!AA12']],
    ['COUNTIF(\'Suivi des actions\'!$C$5:$C$9,"X")', ['Suivi des actions!C5:C9']],
    ["'Projet d''académie'!A1+Suivi!B2", ["Projet d'académie!A1", 'Suivi!B2']],
    ['IF(D5>FDR_Date,TRUE,"A1 et FDR_Date")', ['!D5', '=FDR_Date', '=TRUE']],
    ['LOG10(5)+1E5+Q1.B2', ['=Q1.B2']],
    ['"guillemets "" A1"&B7', ['!B7']],
  ])('%s', (formula, references) => {
    expect(found(formula)).toEqual(references);
  });

  it('are replaced where they stand, and moved with their signs', () => {
    const moved = mapReferences('IF($Z5="Z5",AB$4,\'Suivi\'!Y5:$AA$6)', (one) =>
      one.kind === 'cells' ? one.moved(-1) : one.text,
    );
    expect(moved).toBe('IF($Y5="Z5",AA$4,X5:$Z$6)');
  });

  it('leave a formula alone that says them as they are', () => {
    const formula = 'IF(OR($A1="x",N(B$2)>0),{"a","b"},SUMIFS(C:C,D1:D2,"é"))';
    expect(mapReferences(formula, ({ text }) => text)).toBe(formula);
  });
});
