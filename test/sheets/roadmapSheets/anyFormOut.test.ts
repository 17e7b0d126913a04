import { samples } from '../../../assets/samples/build/samples';
import type { Roadmap } from '../../../src/domain/roadmap';
import { tidy } from '../../../src/domain/text';
import { codedTitle, headingOf } from '../../../src/sheets/labels';
import { faultsOf } from '../../support/plans';
import { sampleRoadmap, sheetOf } from './sampleReadings';
import { counted, shownLines } from './shownLines';

const forms = ['tableaux', 'synopsis', 'fiches', 'champs', 'cartes'] as const;
type Form = (typeof forms)[number];

/** The five documents, each in five forms. */
const pairs = samples.flatMap(({ file }) => forms.map((form): [string, Form] => [file, form]));

/** The texts that stand on the sheet of a form, as often as they are said. */
function wantedTexts(roadmap: Roadmap, form: Form): string[] {
  const { axes, objectives, actions, levers, indicators, levels } = roadmap;
  const headings = axes.map((axis) => headingOf(axis, levels.axis));
  const aims = objectives.map((objective) =>
    form === 'champs' && objective.level === 'objective' && objectives.some(({ level }) => level === 'field')
      ? headingOf(objective, 'Cible')
      : codedTitle(objective),
  );
  const items = [...actions, ...levers, ...indicators].flatMap((item) => [
    codedTitle(item),
    ...item.details.map(tidy),
  ]);
  switch (form) {
    case 'synopsis':
      return [...headings, ...(aims.length > 0 ? aims : actions.map(codedTitle))];
    case 'fiches':
      // Each fiche says its axis and its objective.
      return items;
    default:
      return [...headings, ...aims, ...items];
  }
}

describe('any layout in, any form out', () => {
  it('is five documents in five forms', () => {
    expect(pairs).toHaveLength(25);
  });

  it.each(pairs)(
    '%s as %s: everything that the form carries stands there, and nothing twice',
    async (file, form) => {
      const roadmap = await sampleRoadmap(file);
      const plan = sheetOf(roadmap, form);
      const wanted = counted(wantedTexts(roadmap, form));
      const shown = counted(shownLines(plan).filter((line) => wanted.has(line)));
      expect(wanted.size).toBeGreaterThan(15);
      expect([...shown].sort()).toEqual([...wanted].sort());
      expect(faultsOf(plan)).toEqual([]);
    },
  );

  it.each(samples.map(({ file }) => file))(
    '%s as fiches: each says its axis and its objective',
    async (file) => {
      const roadmap = await sampleRoadmap(file);
      const lines = new Set(shownLines(sheetOf(roadmap, 'fiches')));
      for (const { axis, objective } of roadmap.actions) {
        const above = roadmap.axes.find(({ id }) => id === axis)!;
        expect(lines).toContain(headingOf(above, roadmap.levels.axis));
        const aim = roadmap.objectives.find(({ id }) => id === objective);
        if (aim) expect(lines).toContain(codedTitle(aim));
      }
    },
  );
});
