import { withoutLinks } from './withoutLinks';

describe('a formula without its links', () => {
  it.each([
    ['=HYPERLINK("#A1","Voir")', '=("Voir")'],
    [
      '=IF(A1="","",HYPERLINK("#"&CELL("address",INDEX(B:B,A1)),LEFT(B1,3)&"…"))',
      '=IF(A1="","",(LEFT(B1,3)&"…"))',
    ],
    ['=HYPERLINK("a,b","(x")&HYPERLINK(C1,"y")', '=("(x")&("y")'],
    ['="HYPERLINK(1,2)"', '="HYPERLINK(1,2)"'],
    ['=HYPERLINK("https://exemple.fr")', '=HYPERLINK("https://exemple.fr")'],
  ])('%s is %s', (formula, without) => {
    expect(withoutLinks(formula)).toBe(without);
  });
});
