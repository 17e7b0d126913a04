import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** A table with one row for each objective of the projet académique that an action serves. */

const ACTIONS: Cells = [
  ['Axe', 'Objectif', 'Actions', 'Pilote'],
  ['Axe 1 : Gouverner', 'Réunir les acteurs', '• Créer un comité\n• Réunir le comité', 'DANE'],
  ['Axe 2 : Équiper', 'Équiper les écoles', '• Signer les conventions\n• Suivre les travaux', 'DSI'],
];

function links({ links: all, actions, frameworks }: Roadmap): string[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return all.map(({ action, objective }) => {
    const { title } = actions.find(({ id }) => id === action)!;
    return `${title} → ${goals.find(({ id }) => id === objective)!.title}`;
  });
}

const titles = ({ actions }: Roadmap): string[] => actions.map(({ title }) => title);

describe('an annexe that cites the actions of another sheet by their titles', () => {
  it('names the same action again under each objective that it serves', () => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', ACTIONS),
      sheet(
        'Annexe 2 - Projet académique',
        [
          ['Objectif du projet académique', 'Action', 'Axe', 'Priorité'],
          ['Réussir à l’école', 'Créer un comité', 'Axe 1', 'Forte'],
          [null, 'Signer les conventions', 'Axe 2', 'Forte'],
          ['Réduire les écarts', 'Créer un comité', 'Axe 1', 'Moyenne'],
          [null, 'Suivre les travaux', 'Axe 2', 'Forte'],
        ],
        ['A2:A3', 'A4:A5'],
      ),
    );
    expect(titles(roadmap)).toEqual([
      'Créer un comité',
      'Réunir le comité',
      'Signer les conventions',
      'Suivre les travaux',
    ]);
    expect(links(roadmap)).toEqual([
      'Créer un comité → Réussir à l’école',
      'Signer les conventions → Réussir à l’école',
      'Créer un comité → Réduire les écarts',
      'Suivre les travaux → Réduire les écarts',
    ]);
    expect(roadmap.observations).toEqual([]);
  });

  it('keeps apart two actions of one title that the other sheet has', () => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', [
        ['Axe', 'Actions', 'Pilote'],
        ['Axe 1 : Gouverner', 'Communiquer', 'DANE'],
        ['Axe 2 : Équiper', 'Communiquer', 'DSI'],
      ]),
      sheet('Annexe', [
        ['Objectif du projet académique', 'Action', 'Axe'],
        ['Réussir à l’école', 'Communiquer', 'Axe 1'],
        ['Réduire les écarts', 'Communiquer', 'Axe 2'],
        ['Ouvrir l’école', 'Communiquer', 'Axe 2'],
      ]),
    );
    expect(titles(roadmap)).toEqual(['Communiquer', 'Communiquer']);
  });
});

describe('a table that repeats a whole row for another objective of the projet académique', () => {
  it.each([
    ['N°', '1.1', '1.1', '1.2'],
    ['Axe', 'Axe 1 : Gouverner', 'Axe 1 : Gouverner', 'Axe 1 : Gouverner'],
  ])('beside « %s » names one action', (header, first, second, third) => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', [
        [header, 'Action', 'Pilote', 'Objectif du PA'],
        [first, 'Créer un comité', 'DANE', 'Réussir à l’école'],
        [second, 'Créer un comité', 'DANE', 'Réduire les écarts'],
        [third, 'Signer les conventions', 'DSI', 'Réussir à l’école'],
      ]),
    );
    expect(titles(roadmap)).toEqual(['Créer un comité', 'Signer les conventions']);
    expect(links(roadmap)).toEqual([
      'Créer un comité → Réussir à l’école',
      'Créer un comité → Réduire les écarts',
      'Signer les conventions → Réussir à l’école',
    ]);
  });

  it.each([
    ['another service leads it', 'DSI', 'Réduire les écarts'],
    ['the objective is the same', 'DANE', 'Réussir à l’école'],
  ])('names two where %s', (_why, owner, goal) => {
    const roadmap = roadmapOf(
      sheet('Feuille de route', [
        ['Axe', 'Action', 'Pilote', 'Objectif du PA'],
        ['Axe 1 : Gouverner', 'Créer un comité', 'DANE', 'Réussir à l’école'],
        ['Axe 1 : Gouverner', 'Créer un comité', owner, goal],
        ['Axe 2 : Équiper', 'Signer les conventions', 'DSI', 'Réduire les écarts'],
      ]),
    );
    expect(titles(roadmap)).toEqual(['Créer un comité', 'Créer un comité', 'Signer les conventions']);
  });
});
