import { typedPlan } from '../../support/typedPlan';
import { expectStanding, standing, userBook, write } from './writing';

// Each test starts an Excel or several.
jest.setTimeout(60_000);

describe('cells that expect a number or a day, in Excel', () => {
  it('warn of anything else, in our words or in Excel’s own', async () => {
    const book = userBook();
    await write(book, [typedPlan()]);
    expect(standing(book, 'Saisie').validations).toEqual([
      {
        at: 'B2',
        values: 'number',
        strict: false,
        prompt: { title: 'Valeur', text: 'Un nombre : 12,5 ou 80 %.' },
        warning: { title: 'Un nombre', text: 'Ceci n’est pas un nombre.' },
      },
      { at: 'E2', values: 'date', strict: false, prompt: null },
    ]);
    await write(book, [typedPlan()]);
    expectStanding(book, [typedPlan()]);
  });
});
