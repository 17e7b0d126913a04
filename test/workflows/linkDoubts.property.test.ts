import fc from 'fast-check';
import { linkMemory, withDoubts } from '../../src/workflows/linkDoubts';
import type { Roadmap } from '../../src/domain/roadmap';
import { emptyState, type State } from '../../src/workbook/host';
import { action, framework, link, roadmap } from '../support/roadmap';

const ACTIONS = ['a', 'b', 'c'];
const OBJECTIVES = ['Lire', 'Écrire'];
const TITLES = ['La lettre', 'Le site', 'Le parcours', 'La chaîne'];

/** Three actions with titles of any kind and some of their croix. */
const anyYear = fc.record({
  titles: fc.tuple(...ACTIONS.map(() => fc.constantFrom(...TITLES))),
  marks: fc.subarray(ACTIONS.flatMap((id) => OBJECTIVES.map((objective) => [id, objective] as const))),
  /** Everything is confirmed before the workbook is kept. */
  confirms: fc.boolean(),
});

function roadmapOf({ titles, marks }: { titles: string[]; marks: (readonly [string, string])[] }): Roadmap {
  return roadmap({
    actions: ACTIONS.map((id, i) => action(titles[i]!, { id })),
    frameworks: [framework(...OBJECTIVES)],
    links: marks.map(([id, objective]) => link(id, objective)),
  });
}

it('a croix is in doubt exactly when its action is not called what it was when it was set or confirmed last', () => {
  fc.assert(
    fc.property(fc.array(anyYear, { minLength: 1, maxLength: 6 }), (years) => {
      let state: State = emptyState();
      /** What each croix goes by, as a plain account keeps it. */
      let known = new Map<string, string>();
      for (const year of years) {
        const read = withDoubts(roadmapOf(year), state);
        const now = new Map<string, string>();
        for (const { action: id, objective, doubt, labelThen } of read.links) {
          const title = year.titles[ACTIONS.indexOf(id)]!;
          const before = known.get(`${id} ${objective}`) ?? title;
          expect([doubt, labelThen]).toEqual(
            before === title ? [undefined, undefined] : ['action-renamed', before],
          );
          now.set(`${id} ${objective}`, year.confirms ? title : before);
        }
        known = now;
        const keys = new Set(read.links.map(({ action: id, objective }) => `lien|${id}|${objective}`));
        const memory = linkMemory(state, read, year.confirms ? keys : new Set());
        state = { ...state, generated: { ...state.generated, ...memory } };
      }
    }),
  );
});
