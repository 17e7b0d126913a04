import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A table on its side: one axis a column, its title on top, and the headings of a card in the first column. */

const read = (rows: Cells, merges: string[] = []): Roadmap => roadmapOf(sheet('Synthèse', rows, merges));

const BODY: Cells = [
  ['État des lieux', 'Un comité se réunit.', 'Peu de formations.'],
  ['Objectifs recherchés', 'Conforter le pilotage', 'Former les enseignants'],
  [null, null, 'Suivre les projets'],
  ['Actions à mener', '1.1 Réunir le COPIL', '2.1 Ouvrir un parcours'],
  [null, '1.2 Publier la lettre', null],
  ['Moyens', 'Le DAN', 'Pix'],
  ['Indicateurs', 'Nombre de réunions', 'Nombre de formés'],
  [null, null, 'Taux de présence'],
];

const TREE = [
  'axe 1 Gouvernance',
  '  objectif Conforter le pilotage',
  '    action 1.1 Réunir le COPIL',
  '    action 1.2 Publier la lettre',
  '    levier Le DAN',
  '    indicateur Nombre de réunions',
  'axe 2 Usages',
  '  action 2.1 Ouvrir un parcours',
  '  levier Pix',
  '  indicateur Nombre de formés',
  '  indicateur Taux de présence',
  '  objectif Former les enseignants',
  '  objectif Suivre les projets',
];

describe('one axis a column, the headings of its card in rows', () => {
  it.each<[string, Cells, string[]]>([
    [
      'on two lines of a cell, headings merged over their rows',
      [[null, 'Axe 1\nGouvernance', 'Axe 2\nUsages']],
      ['A3:A4', 'A5:A6', 'A8:A9'],
    ],
    ['on one line, headings not merged', [['Rubriques', 'Axe 1 : Gouvernance', 'Axe 2 – Usages']], []],
    [
      'in two rows',
      [
        [null, 'Axe 1', 'Axe 2'],
        [null, 'Gouvernance', 'Usages'],
      ],
      [],
    ],
  ])('has its title %s', (_, top, merges) => {
    const roadmap = read([...top, ...BODY], merges);
    expect(tree(roadmap)).toEqual(TREE);
    expect(roadmap.axes.flatMap(({ sections }) => sections.map(({ text }) => text))).toEqual([
      'Un comité se réunit.',
      'Peu de formations.',
    ]);
    // A word over the headings themselves is told, not understood.
    expect(roadmap.unread.map(({ text }) => text)).toEqual(
      top[0]!.slice(0, 1).filter((text) => text !== null),
    );
  });

  it('may name the first column « Axes » and leave most of an axis empty', () => {
    const roadmap = read([
      ['Axes', '1 – Gouvernance', '2 – Usages', '3 – Équipement'],
      ['Objectifs', 'Conforter le pilotage', 'Former les enseignants', 'Équiper les écoles'],
      ['Actions', 'Réunir le COPIL', 'Ouvrir un parcours', null],
      ['Leviers', 'Le DAN', 'Pix', null],
      ['Indicateurs', 'Nombre de réunions', 'Nombre de formés', null],
    ]);
    expect(tree(roadmap).filter((line) => line.includes('axe') || line.includes('objectif'))).toEqual([
      'axe 1 Gouvernance',
      '  objectif Conforter le pilotage',
      'axe 2 Usages',
      '  objectif Former les enseignants',
      'axe 3 Équipement',
      '  objectif Équiper les écoles',
    ]);
  });

  it('keeps an axis of which only one heading is filled', () => {
    const roadmap = read([
      [null, 'Ambition 1 : Gouvernance', 'Ambition 2 : Usages', 'Ambition 3 : Équipement'],
      ['Objectifs', 'Conforter le pilotage', 'Former les enseignants', null],
      ['Actions', 'Réunir le COPIL', 'Ouvrir un parcours', 'Équiper les écoles'],
      ['Leviers', 'Le DAN', 'Pix', null],
      ['Indicateurs', 'Nombre de réunions', 'Nombre de formés', null],
    ]);
    expect(tree(roadmap).slice(-2)).toEqual(['axe 3 Équipement', '  action Équiper les écoles']);
    expect(roadmap.levels.axis).toBe('Ambition');
  });

  it('may have an objective over each column', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null, 'Objectif 1.1 : Former', 'Objectif 1.2 : Suivre'],
      ['Actions', 'Ouvrir un parcours', '- Visiter\n- Publier'],
      ['Moyens', 'Pix', 'Le DAN'],
      ['Indicateurs', 'Nombre de formés', 'Nombre de visites'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action Ouvrir un parcours',
      '    levier Pix',
      '    indicateur Nombre de formés',
      '  objectif 1.2 Suivre',
      '    action Visiter',
      '    action Publier',
      '    levier Le DAN',
      '    indicateur Nombre de visites',
    ]);
  });

  it('takes no plain words over columns for axes', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null, 'Collèges', 'Lycées'],
      ['Actions', 'Ouvrir un parcours', 'Visiter'],
      ['Moyens', 'Pix', 'Le DAN'],
      ['Indicateurs', 'Nombre de formés', 'Nombre de visites'],
    ]);
    expect(roadmap.axes.map(({ title }) => title)).toEqual(['Usages']);
    expect(roadmap.unread.map(({ text }) => text).join(' ')).toContain('Lycées');
  });
});
