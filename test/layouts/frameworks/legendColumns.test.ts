import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** The objectives of the projet académique and their letters, one a row at the right of the logo and the title. */

function read(rows: Cells): Roadmap {
  return roadmapOf(sheet('Feuille de route', rows));
}

function goalsOf({ frameworks }: Roadmap): string[] {
  return frameworks.flatMap(({ axes }) =>
    axes.flatMap(({ objectives }) => objectives.map(({ code, title }) => `${String(code)} ${title}`)),
  );
}

function linksOf({ links, actions, frameworks }: Roadmap): string[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return links.map((link) => {
    const action = actions.find(({ id }) => id === link.action);
    const goal = goals.find(({ id }) => id === link.objective);
    return `${String(action?.code)} → ${String(goal?.code)}`;
  });
}

const table: Cells = [
  [],
  ['N°', 'Action', 'Pilote', 'PA'],
  ['1.1', 'Former les professeurs', 'DANE', 'F'],
  ['1.2', 'Publier une lettre', 'DANE', 'F, S'],
];

describe('a legend beside the title', () => {
  it.each([
    ['PA : objectifs du projet académique', '='],
    ['PA : projet académique', ':'],
    ['Objectifs du projet académique', ':'],
  ])('under %j is a list of objectives, which letters below « PA » name', (heading, sign) => {
    const roadmap = read([
      ['Logo', 'Académie', null, heading],
      [null, 'Feuille de route 2024', null, `F ${sign} Former les acteurs`],
      [null, 'Document de travail', null, `S ${sign} Servir les écoles`],
      ...table,
    ]);
    expect(goalsOf(roadmap)).toEqual(['F Former les acteurs', 'S Servir les écoles']);
    expect(linksOf(roadmap)).toEqual(['1.1 → F', '1.2 → F', '1.2 → S']);
    const told = roadmap.unread.map(({ text }) => text);
    expect(told.filter((text) => /Former|Servir/.test(text))).toEqual([]);
  });

  it('is no list of objectives where it says what states or people are', () => {
    const roadmap = read([
      ['Logo', 'Académie', null, 'PA : projet académique'],
      [null, 'Feuille de route 2024', null, 'F : fait'],
      [null, 'Document de travail', null, 'S : suspendu'],
      ...table,
    ]);
    expect(goalsOf(roadmap)).toEqual([]);
    expect(roadmap.links).toEqual([]);
  });

  it('has each letter once', () => {
    const roadmap = read([
      ['Logo', 'Académie', null, 'PA : projet académique'],
      [null, 'Feuille de route 2024', null, 'F : Former les acteurs'],
      [null, 'Document de travail', null, 'F : Faire connaître les usages'],
      ...table,
    ]);
    expect(roadmap.links).toEqual([]);
  });
});
