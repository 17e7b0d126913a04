import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Codes of the projet académique that a tool or an office calls otherwise. */

const exported = (header: string, tags: (string | null)[]) =>
  sheet('Export', [
    ['Réf.', 'Type', 'Intitulé', 'Parent', header],
    ['1', 'Axe', 'Usages', null, null],
    ['1-1', 'Action', 'La lettre', '1', tags[0]!],
    ['1-2', 'Action', 'Le site', '1', tags[1]!],
    ['1-3', 'Action', 'Le réseau', '1', tags[2]!],
  ]);
const explained = (header: string, codes: string[]) =>
  sheet('Étiquettes', [
    [header, 'Objectif du projet académique', 'Axe du projet académique'],
    [codes[0]!, 'Réduire les écarts', '1 - Réussir'],
    [codes[1]!, 'Accompagner les parcours', '1 - Réussir'],
    [codes[2]!, 'Associer les familles', '2 - Ouvrir'],
  ]);

describe('a column of tags', () => {
  it.each([
    ['Étiquettes', 'Étiquette', ['PA 1.1', 'PA 1.2', 'PA 2.1'], ['PA 1.1, PA 2.1', 'PA 1.2', 'PA 1.1']],
    ['Mots-clés', 'Mot-clé', ['PA1', 'PA2', 'PA3'], ['PA1 ; PA3', 'PA2', 'PA1']],
    ['Tags', 'Repère', ['CAP1', 'CAP2', 'CAP3'], ['CAP1 + CAP3', 'CAP2', 'CAP1']],
  ])('« %s » links actions by the codes that another sheet explains', (header, ofCodes, codes, tags) => {
    const roadmap = roadmapOf(exported(header, tags), explained(ofCodes, codes));
    expect(roadmap.actions.map(({ code }) => code)).toEqual(['1-1', '1-2', '1-3']);
    expect(linksIn(roadmap).sort()).toEqual([
      '1-1 → Associer les familles',
      '1-1 → Réduire les écarts',
      '1-2 → Accompagner les parcours',
      '1-3 → Réduire les écarts',
    ]);
    const axes = roadmap.frameworks.flatMap((framework) => framework.axes);
    expect(axes.map(({ title, objectives }) => [title, objectives.length])).toEqual([
      ['Réussir', 2],
      ['Ouvrir', 1],
    ]);
  });

  it('links nothing where the roadmap numbers its own actions so', () => {
    const roadmap = roadmapOf(
      exported('Voir aussi', ['1-2', '1-3', '1-1']),
      explained('Code', ['1-1', '1-2', '1-3']),
    );
    expect(linksIn(roadmap)).toEqual([]);
  });
});

describe('letters that a list below the table explains', () => {
  const table = (legend: Cells) =>
    sheet('Suivi', [
      ['N°', 'Action', 'Projet académique'],
      ['1.1', 'Publier la lettre', 'A, C'],
      ['1.2', 'Ouvrir le site', 'B'],
      [null],
      ...legend,
    ]);

  it.each([
    ['A', 'B', 'C'],
    ['A.', 'B.', 'C.'],
    ['(A)', '(B)', '(C)'],
  ])('« %s » one below the other are the codes of objectives', (first, second, third) => {
    const roadmap = roadmapOf(
      table([
        ['Objectifs du projet académique'],
        [first, 'Réduire les écarts'],
        [second, 'Accompagner les parcours'],
        [third, 'Associer les familles'],
      ]),
    );
    expect(linksIn(roadmap)).toEqual([
      '1.1 → Réduire les écarts',
      '1.1 → Associer les familles',
      '1.2 → Accompagner les parcours',
    ]);
  });
});
