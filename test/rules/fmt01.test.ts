import { fmt01 } from '../../src/rules/fmt01';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

/** Actions with these budgets: a number as Excel holds it, or a text. */
const paid = (...budgets: (number | string)[]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: budgets.map((budget, i) =>
      action(`Action ${String(i)}`, {
        fields: {
          budget:
            typeof budget === 'string'
              ? field(budget, `K${String(i + 4)}`)
              : field(`${String(budget)} €`, `K${String(i + 4)}`, { number: budget }),
        },
      }),
    ),
  });

describe('FMT-01, an amount typed with its unit among numbers', () => {
  it.each([['9500 euros'], ['9 500 €'], ['9500,50 EUR']])('finds « %s »', (text) => {
    const found = fmt01.check(paid(6000, 7500, text, 9000), today);
    expect(inShort(found)).toEqual([['FMT-01', 'avertissement', 'Feuille!K6']]);
  });

  it.each([
    ['what says more than a number', paid(6000, 7500, '9500 euros par an', 9000)],
    ['what is no amount', paid(6000, 7500, 'sans objet', 9000)],
    ['amounts that are all typed so', paid('6000 euros', '7500 euros', '9500 euros')],
  ])('says nothing of %s', (_what, given) => {
    expect(fmt01.check(given, today)).toEqual([]);
  });
});
