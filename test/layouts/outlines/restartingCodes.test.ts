import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** A plan whose numbers start again below each line, each level with signs of its own. */

const treeOf = ([a1, a2]: string[], [o1, o2]: string[], [b1, b2]: string[]): string[] => [
  `axe ${a1!} Gouverner`,
  ` objectif ${o1!} Réunir les acteurs`,
  `  action ${b1!} Tenir un comité`,
  `  action ${b2!} Publier une lettre`,
  ` objectif ${o2!} Partager les données`,
  `  action ${b1!} Ouvrir un entrepôt`,
  `axe ${a2!} Équiper`,
  ` objectif ${o1!} Équiper les écoles`,
  `  action ${b1!} Signer une convention`,
  `  action ${b2!} Suivre les travaux`,
];

const bare = (codes: string[]): string[] => codes.map((code) => code.replace(/[.)]$/, ''));

const plan = (header: string, [a1, a2]: string[], [o1, o2]: string[], [b1, b2]: string[]): Cells => [
  ['N°', header, 'Pilote', 'Échéance'],
  [a1!, 'Gouverner'],
  [o1!, 'Réunir les acteurs'],
  [b1!, 'Tenir un comité', 'DANE', 'juin 2025'],
  [b2!, 'Publier une lettre', 'DANE', 'juin 2025'],
  [o2!, 'Partager les données'],
  [b1!, 'Ouvrir un entrepôt', 'DSI'],
  [a2!, 'Équiper'],
  [o1!, 'Équiper les écoles'],
  [b1!, 'Signer une convention', 'DSI', '2026'],
  [b2!, 'Suivre les travaux', 'DSI', '2026'],
];

const signs: [string, string[], string[], string[]][] = [
  ['I, 1. and a)', ['I', 'II'], ['1.', '2.'], ['a)', 'b)']],
  ['A, I and 1', ['A.', 'B.'], ['I', 'II'], ['1', '2']],
  ['1), A) and a)', ['1)', '2)'], ['A)', 'B)'], ['a)', 'b)']],
];

describe('numbers that start again below each line', () => {
  it.each(signs)('tell the levels by their signs: %s', (_what, axes, objectives, actions) => {
    for (const header of ['Axes, objectifs et actions', 'Intitulé']) {
      const roadmap = read(plan(header, axes, objectives, actions), [], 'Plan');
      expect(
        tree(roadmap).map((line) => line.replace(/^ +/, (blank) => ' '.repeat(blank.length / 2))),
      ).toEqual(treeOf(bare(axes), bare(objectives), bare(actions)));
      expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual([
        'DANE',
        'DANE',
        'DSI',
        'DSI',
        'DSI',
      ]);
    }
  });

  it('begin with axes merged over the whole table', () => {
    const [, axes, objectives, actions] = signs[0]!;
    const rows = plan('Axes, objectifs et actions', axes, objectives, actions);
    const roadmap = read([['Feuille de route 2025 : plan'], [], ...rows], ['B4:D4', 'B10:D10'], 'Plan');
    const titles = [roadmap.axes, roadmap.objectives, roadmap.actions].map((items) => items.length);
    expect(titles).toEqual([2, 3, 5]);
  });

  it('are none where one sign numbers the rows of a table', () => {
    const table: Cells = [
      ['N°', 'Action', 'Pilote'],
      ['1', 'Tenir un comité', 'DANE'],
      ['2', 'Publier une lettre', 'DANE'],
      ['3', 'Ouvrir un entrepôt', 'DSI'],
    ];
    expect(tree(read(table, [], 'Plan')).filter((line) => !line.includes('action'))).toEqual([]);
  });
});
