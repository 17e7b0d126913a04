import fc from 'fast-check';
import { readMark } from '../../src/domain/marks';
import { ACTIONS, OWN, PROJECT } from '../support/croix';
import { Desk, shownLinks } from '../support/typing';
import { hostOf } from '../support/workbooks';

describe('any marks typed anywhere', () => {
  const CODES = ['1-1', '1-2', '1-3'];
  const OBJECTIVES = ['Accompagner', 'Réduire', 'Associer'];
  const mark = fc.constantFrom(null, 'X', 'x', 'oui', '●', '○', 'non', '-');
  const typing = fc.record({
    code: fc.constantFrom(...CODES),
    objective: fc.constantFrom(...OBJECTIVES),
    mark,
  });
  const sessions = fc.array(fc.array(typing, { maxLength: 5 }), { minLength: 1, maxLength: 3 });

  /** What a mark means, as it is written into the matrix: X, ○, or nothing. */
  const written = (text: string): string => ({ yes: 'X', partial: '○', no: '', unknown: '' })[readMark(text)];

  it.each([
    ['without a cross table of the user’s', [ACTIONS, PROJECT], {}],
    [
      'beside one',
      [ACTIONS, PROJECT, OWN],
      { '1-1 Accompagner': 'X', '1-2 Réduire': 'X', '1-2 Associer': 'X' },
    ],
  ])(
    'are what is read, however often the sheets are generated between, %s',
    async (_title, sheets, start) => {
      await fc.assert(
        fc.asyncProperty(sessions, async (list) => {
          const desk = await Desk.atMatrix(hostOf(...sheets));
          const expected = new Map(Object.entries<string>(start));
          for (const session of list) {
            for (const { code, objective, mark: typed } of session) {
              await desk.type(code, objective, typed);
              expected.set(`${code} ${objective}`, written(typed ?? ''));
            }
            const { roadmap } = await desk.read();
            const links = shownLinks({ roadmap }).map((line) => line.replace(' →', '').split(' '));
            const read = links.map(([code, objective, text]) => `${code!} ${objective!} ${written(text!)}`);
            const wanted = [...expected]
              .filter(([, text]) => text !== '')
              .map(([key, text]) => `${key} ${text}`);
            expect(read.sort()).toEqual(wanted.sort());
            expect(roadmap.observations).toEqual([]);
            await desk.generate();
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});
