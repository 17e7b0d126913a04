import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { isRoadmap } from '../../src/workflows/isRoadmap';
import { sheet, type Cells } from '../support/grid';
import { roadmapOf } from '../support/reading';

const TABLE: Cells = [
  ['Axe 1 : Usages'],
  ['Objectifs', 'Actions', 'Indicateurs'],
  ['1.1 Former', 'Réunir les équipes', 'Nombre'],
];

/** How many items of each kind a workbook holds, those that it does not have left out. */
function counts(...sheets: SheetSnapshot[]): Record<string, number> {
  const { axes, objectives, actions, levers, indicators, links } = roadmapOf(...sheets);
  const all = { axes, objectives, actions, levers, indicators, links };
  return Object.fromEntries(
    Object.entries(all).flatMap(([kind, items]) => (items.length > 0 ? [[kind, items.length]] : [])),
  );
}

describe('a workbook that is no roadmap', () => {
  const workbooks: [title: string, snapshot: SheetSnapshot][] = [
    [
      'a timetable',
      sheet('Emploi du temps', [
        ['Classe de 6e B', null, null, null],
        ['Horaires', 'Lundi', 'Mardi', 'Jeudi'],
        ['8h-9h', 'Mathématiques', 'Français', 'Anglais'],
        ['9h-10h', 'Histoire-géographie', 'EPS', 'Sciences'],
        ['10h-11h', 'Arts plastiques', 'EPS', 'Musique'],
      ]),
    ],
    [
      'an invoice',
      sheet('Facture', [
        ['Facture n° 2024-118'],
        [null],
        ['Désignation', 'Quantité', 'Prix unitaire', 'Montant HT'],
        ['Vidéoprojecteur', 4, 450, 1800],
        ['Câble HDMI', 10, 12, 120],
        ['Total', null, null, 1920],
      ]),
    ],
    [
      'a list of pupils',
      sheet('Élèves', [
        ['Nom', 'Prénom', 'Classe', 'Date de naissance'],
        ['Élève A', 'Prénom A', '6e B', '01/02/2012'],
        ['Élève B', 'Prénom B', '6e B', '03/04/2012'],
      ]),
    ],
    [
      'a budget by month',
      sheet('Budget', [
        ['Poste', 'Janvier', 'Février', 'Mars'],
        ['Déplacements', 120, 80, 60],
        ['Fournitures', 30, 45, 20],
        ['Total', 150, 125, 80],
      ]),
    ],
    ['an empty sheet', sheet('Feuil1', [])],
  ];

  it.each(workbooks)('%s: nothing is invented', (_title, snapshot) => {
    expect(counts(snapshot)).toEqual({});
    expect(isRoadmap(roadmapOf(snapshot))).toBe(false);
  });

  it('tells what it holds, so that nothing disappears in silence', () => {
    const { unread } = roadmapOf(workbooks[0]![1]);
    expect(unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['Classe de 6e B', 'outside-tables'],
      ['Horaires Lundi Mardi Jeudi', 'outside-tables'],
      ['8h-9h Mathématiques Français Anglais', 'outside-tables'],
      ['9h-10h Histoire-géographie EPS Sciences', 'outside-tables'],
      ['10h-11h Arts plastiques EPS Musique', 'outside-tables'],
    ]);
  });
});

describe('sheets that are not read', () => {
  it('a hidden sheet is told', () => {
    const hidden = { ...sheet('Brouillon', TABLE), hidden: true };
    expect(counts(hidden)).toEqual({});
    expect(roadmapOf(hidden).unread).toEqual([
      { source: { sheet: 'Brouillon', address: 'A1' }, text: 'Brouillon', reason: 'hidden-sheet' },
    ]);
  });

  it('a hidden sheet adds nothing to the others', () => {
    const hidden = { ...sheet('Brouillon', [['Axe 9 : Autre'], ...TABLE.slice(1)]), hidden: true };
    expect(counts(sheet('Axe 1', TABLE), hidden)).toEqual({
      axes: 1,
      objectives: 1,
      actions: 1,
      indicators: 1,
    });
  });

  it('a chart sheet is told', () => {
    const chart: SheetSnapshot = { ...sheet('Graphique', []), kind: 'chart' };
    expect(roadmapOf(chart).unread).toEqual([
      { source: { sheet: 'Graphique', address: 'A1' }, text: 'Graphique', reason: 'chart-sheet' },
    ]);
  });

  it('a generated sheet is no source, and is not told', () => {
    const generated = { ...sheet('Matrice', TABLE), generated: 'matrice' };
    expect(counts(generated)).toEqual({});
    expect(roadmapOf(generated).unread).toEqual([]);
  });
});

describe('what stands outside tables', () => {
  it('becomes a section of its axis when it is prose', () => {
    const prose =
      'Les équipes ont besoin d’un cadre commun pour les usages du numérique dans les classes, et d’un accompagnement au long cours.';
    const roadmap = roadmapOf(sheet('Axe 1', [TABLE[0]!, [prose], [null], ...TABLE.slice(1)]));
    expect(roadmap.axes[0]!.sections.map(({ text, source }) => [text, source.address])).toEqual([
      [prose, 'A2'],
    ]);
  });

  it('is told when it is short', () => {
    const roadmap = roadmapOf(sheet('Axe 1', [...TABLE, [null], [null], [null], [null, null, 'à revoir']]));
    expect(roadmap.unread).toEqual([
      { source: { sheet: 'Axe 1', address: 'C7' }, text: 'à revoir', reason: 'outside-tables' },
    ]);
  });
});

describe('several layouts on one sheet', () => {
  it('are each read as what they are', () => {
    expect(
      counts(
        sheet('Tout', [
          ...TABLE,
          [null],
          [null],
          ['Axe 2 : Formation'],
          ['2-1 : Le parcours'],
          ['Objectif', 'Former'],
          ['Public', 'Enseignants'],
          ['Pilote', 'EAFC'],
        ]),
      ),
    ).toEqual({ axes: 2, objectives: 1, actions: 2, indicators: 1 });
  });

  it('side by side are two tables', () => {
    const header = ['Objectifs', 'Actions', 'Indicateurs'];
    expect(
      counts(
        sheet('Axe 1 - Usages', [
          [...header, null, null, ...header],
          ['1.1 Former', 'Réunir', 'Nombre', null, null, '1.2 Équiper', 'Acheter', 'Taux'],
        ]),
      ),
    ).toEqual({ axes: 1, objectives: 2, actions: 2, indicators: 2 });
  });
});
