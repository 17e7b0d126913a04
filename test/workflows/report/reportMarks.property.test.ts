import fc from 'fast-check';
import { correct } from '../../../src/workflows/corrections';
import { reportChanges } from '../../../src/workflows/report/reportMarks';
import { Desk, shownLinks } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

const CODES = ['1-1', '1-2', '1-3', '1-4'];
const OBJECTIVES = ['Accompagner les équipes', 'Réduire les écarts', 'Associer les familles'];

const PROJECT: WrittenSheet = {
  name: 'Projet',
  rows: [
    ['Projet académique 2016-2020'],
    ['Axe 1 : Mieux former'],
    ...OBJECTIVES.map((title, i) => [`Objectif ${String(i + 1)} : ${title}`]),
  ],
};

/** Which crossings (their ranks) have a croix. */
type Marks = readonly boolean[];

const at = (marks: Marks, action: number, objective: number): boolean =>
  marks[action * OBJECTIVES.length + objective]!;

const actions = (marks: Marks, isListed: boolean): WrittenSheet => ({
  name: 'Actions',
  rows: [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote', ...(isListed ? ['Objectifs du projet académique'] : [])],
    ...CODES.map((code, action) => [
      code,
      `Conduire le chantier ${String(action + 1)}`,
      'DANE',
      ...(isListed
        ? [OBJECTIVES.flatMap((_, i) => (at(marks, action, i) ? [String(i + 1)] : [])).join(', ') || null]
        : []),
    ]),
  ],
});

const crosses = (marks: Marks): WrittenSheet => ({
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', ...OBJECTIVES],
    ...CODES.map((code, action) => [
      `${code} : Conduire le chantier ${String(action + 1)}`,
      ...OBJECTIVES.map((_, i) => (at(marks, action, i) ? 'x' : null)),
    ]),
  ],
});

const marks = fc.array(fc.boolean(), {
  minLength: CODES.length * OBJECTIVES.length,
  maxLength: CODES.length * OBJECTIVES.length,
});

/** Croix enough for a cross table or a column to be known as one, whatever is toggled. */
const held = fc
  .tuple(marks, fc.constant([true, true, false, false, true, true]))
  .map(([any, known]) => [...known, ...any.slice(known.length)]);

describe('croix toggled at random in the matrix and reported', () => {
  it.each([
    ['into a cross table', false],
    ['into a column of codes', true],
  ])('%s are what the matrix says, and nothing is left to report', async (_title, isListed) => {
    await fc.assert(
      fc.asyncProperty(held, marks, async (own, toggled) => {
        const sheets = isListed ? [actions(own, true)] : [actions(own, false), crosses(own)];
        const desk = await Desk.atMatrix(hostOf(...sheets, PROJECT));
        for (const [action, code] of CODES.entries())
          for (const [i, title] of OBJECTIVES.entries())
            if (action > 1 && at(toggled, action, i))
              await desk.type(code, title, at(own, action, i) ? null : 'X');
        const before = await desk.read();
        const { changes, left } = await reportChanges(before);
        expect(left).toEqual([]);
        if (changes.length > 0) await correct(desk.host, changes);
        const after = await desk.read();
        const bare = (links: string[]): string[] => links.map((link) => link.slice(0, link.lastIndexOf(' ')));
        expect(bare(shownLinks({ roadmap: { ...after.roadmap, links: after.ownLinks } }))).toEqual(
          bare(shownLinks(before)),
        );
        expect(await reportChanges(after)).toEqual({ changes: [], left: [] });
      }),
      { numRuns: 12 },
    );
  });
});
