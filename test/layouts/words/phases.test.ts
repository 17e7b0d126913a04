import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** The plan of a project: bands for its phases, the axis beside each action, the roles of the actors. */

function plan([first, second]: [string, string], merges: string[]): Roadmap {
  return roadmapOf(
    sheet(
      'Plan projet',
      [
        ['N°', 'Axe', 'Action', 'Fin', 'Rôles (RACI)', null, 'Indicateurs'],
        [null, null, null, null, 'DAN', 'Chefs d’établissement'],
        [first],
        ['1-1', '1 – Usages', 'La lettre', 'juin 2027', 'A', 'I', 'Nombre de lettres'],
        ['2-1', '2 – Gouvernance', 'Le comité', 'juin 2027', 'R', 'C', 'Nombre de réunions'],
        [second],
        ['1-2', '1 – Usages', 'Le site', 'juin 2028', 'A', 'R', 'Nombre de visites'],
      ],
      ['E1:F1', 'A3:G3', 'A6:G6', ...merges],
    ),
  );
}

const DOWN = ['A', 'B', 'C', 'D', 'G'].map((column) => `${column}1:${column}2`);

describe('the phases of a project over its actions', () => {
  it.each<[string, string, string[]]>([
    ['PHASE 1 – CADRAGE (novembre 2026 – juin 2027)', 'PHASE 2 – DÉPLOIEMENT', DOWN],
    ['Étape I : cadrer', 'Étape II : généraliser', []],
  ])('« %s » is no axis: it says when, and each actor keeps a column', (first, second, merges) => {
    const roadmap = plan([first, second], merges);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  action 1-2 Le site',
      '  indicateur Nombre de lettres',
      '  indicateur Nombre de visites',
      'axe 2 Gouvernance',
      '  action 2-1 Le comité',
      '  indicateur Nombre de réunions',
    ]);
    expect(roadmap.actions.map(({ fields }) => fields.schedule?.text)).toEqual([first, second, first]);
    expect(
      roadmap.actions.map(({ extra }) =>
        Object.entries(extra).map(([name, { text }]) => `${name} : ${text}`),
      ),
    ).toEqual([
      ['Rôles (RACI) DAN : A', 'Rôles (RACI) Chefs d’établissement : I'],
      ['Rôles (RACI) DAN : A', 'Rôles (RACI) Chefs d’établissement : R'],
      ['Rôles (RACI) DAN : R', 'Rôles (RACI) Chefs d’établissement : C'],
    ]);
    expect(roadmap.links).toEqual([]);
    expect(roadmap.unread).toEqual([]);
  });
});
