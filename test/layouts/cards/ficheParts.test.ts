import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

const read = (rows: Cells, merges: string[] = []): Roadmap => roadmapOf(sheet('Feuil1', rows, merges));

const TWO_OBJECTIVES = [
  'axe 1 Usages',
  '  objectif Former',
  '    action Réunir les référents',
  '    action Publier une lettre',
  '    levier Pix et ses parcours',
  '    indicateur Taux de connexion',
  '  objectif Équiper',
  '    action Livrer les tablettes',
  '    levier Un marché public',
  '    indicateur Nombre de tablettes',
];

/** The same with the codes of the objectives. */
const CODED = TWO_OBJECTIVES.map((line) =>
  line.replace('objectif Former', 'objectif 1.1 Former').replace('objectif Équiper', 'objectif 1.2 Équiper'),
);

/** The merged titles of the parts, from the rows (counted from 1) in which they stand. */
const over = (last: string, ...rows: number[]): string[] => rows.map((row) => `A${row}:${last}${row}`);

describe('a fiche of an objective with numbered parts', () => {
  it('reads the title of a part as the header of its list, and its numbers as ranks', () => {
    const roadmap = read(
      [
        ['Axe 1 : Usages'],
        ['Fiche 1.1', 'FICHE OBJECTIF'],
        ['Objectif', 'Former'],
        ['Rédacteur', 'IEN'],
        ['I. Actions à conduire', null, 'Échéance', 'Observations'],
        [1, 'Réunir les référents', 'Juin 2025'],
        [2, 'Publier une lettre'],
        ['II. Leviers et points d’appui', null, 'Interlocuteur', 'Observations'],
        [1, 'Pix et ses parcours', 'DANE'],
        ['III. Indicateurs de réussite', null, 'Relevé', 'Observations'],
        [1, 'Taux de connexion'],
        ['Avis'],
        [null],
        ['Fiche 1.2', 'FICHE OBJECTIF'],
        ['Objectif', 'Équiper'],
        ['Rédacteur', 'DSI'],
        ['I. Actions à conduire', null, 'Échéance', 'Observations'],
        [1, 'Livrer les tablettes'],
        ['II. Leviers et points d’appui', null, 'Interlocuteur', 'Observations'],
        [1, 'Un marché public'],
        ['III. Indicateurs de réussite', null, 'Relevé', 'Observations'],
        [1, 'Nombre de tablettes'],
        ['Avis', 'Favorable'],
      ],
      [...over('B', 5, 8, 10, 17, 19, 21), 'B23:D23'],
    );
    expect(tree(roadmap)).toEqual(CODED);
    expect(roadmap.actions[0]!.fields.due?.text).toBe('Juin 2025');
  });

  it('needs no other header over numbers than the title of the part', () => {
    const roadmap = read(
      [
        ['Axe 1 : Usages'],
        ['Objectif', 'Former'],
        ['Public', 'Écoles'],
        ['1) Actions', null, 'Pour le'],
        [1, 'Réunir les référents', 'Juin'],
        [2, 'Publier une lettre', 'Mai'],
        ['2) Moyens', null, 'Contact'],
        [1, 'Pix et ses parcours', 'DANE'],
        ['3) Indicateurs', null, 'Relevé'],
        [1, 'Taux de connexion', 'Annuel'],
        [null],
        ['Objectif', 'Équiper'],
        ['Public', 'Collèges'],
        ['1) Actions', null, 'Pour le'],
        [1, 'Livrer les tablettes', 'Juin'],
        ['2) Moyens', null, 'Contact'],
        [1, 'Un marché public', 'DSI'],
        ['3) Indicateurs', null, 'Relevé'],
        [1, 'Nombre de tablettes', 'Annuel'],
      ],
      over('B', 4, 7, 9, 14, 16, 18),
    );
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('reads lists below the titles of the parts, with numbers or without', () => {
    const fiche = (code: string, rows: Cells): Cells => [[`Fiche objectif n° ${code}`], ...rows, [null]];
    const roadmap = read([
      ['Axe 1 : Usages'],
      ...fiche('1.1', [
        ['Objectif', 'Former'],
        ['Public', 'Écoles'],
        ['I. Actions à conduire'],
        ['Réunir les référents'],
        ['Publier une lettre'],
        ['II. Leviers'],
        ['Pix et ses parcours'],
        ['III. Indicateurs'],
        ['Taux de connexion'],
      ]),
      ...fiche('1.2', [
        ['Objectif', 'Équiper'],
        ['Public', 'Collèges'],
        ['I. Actions à conduire'],
        [1, 'Livrer les tablettes'],
        ['II. Leviers'],
        [1, 'Un marché public'],
        ['III. Indicateurs'],
        [1, 'Nombre de tablettes'],
      ]),
    ]);
    expect(tree(roadmap)).toEqual(CODED);
  });

  it('reads tables below the titles of the parts, and no axis « Actions à conduire »', () => {
    const roadmap = read(
      [
        ['Axe 1 : Usages'],
        ['Objectif', 'Former'],
        ['Public', 'Écoles'],
        ['A - Actions à conduire'],
        ['N°', 'Intitulé', 'Échéance'],
        ['A1', 'Réunir les référents', 'Juin'],
        ['A2', 'Publier une lettre', 'Mai'],
        ['B - Leviers'],
        ['N°', 'Intitulé', 'Contact'],
        ['L1', 'Pix et ses parcours', 'DANE'],
        ['C - Indicateurs'],
        ['N°', 'Intitulé', 'Cible'],
        ['I1', 'Taux de connexion', '80 %'],
      ],
      over('C', 4, 8, 11),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  objectif Former',
      '    action A1 Réunir les référents',
      '    action A2 Publier une lettre',
      '    levier L1 Pix et ses parcours',
      '    indicateur I1 Taux de connexion → 80 %',
    ]);
  });

  it('reads numbered labels with their lists beside', () => {
    const fiche = (
      code: string,
      objective: string,
      actions: string,
      lever: string,
      indicator: string,
    ): Cells => [
      [`Fiche ${code}`],
      ['1. Objectif', objective],
      ['2. Public', 'Écoles'],
      ['3. Actions', actions],
      ['4. Leviers', lever],
      ['5. Indicateurs', indicator],
      [null],
    ];
    const roadmap = read([
      ['Axe 1 : Usages'],
      ...fiche(
        '1.1',
        'Former',
        '- Réunir les référents\n- Publier une lettre',
        'Pix et ses parcours',
        'Taux de connexion',
      ),
      ...fiche('1.2', 'Équiper', 'Livrer les tablettes', 'Un marché public', 'Nombre de tablettes'),
    ]);
    expect(tree(roadmap)).toEqual(TWO_OBJECTIVES);
  });

  it('keeps numbered items that only begin like a label', () => {
    const roadmap = read([
      ['Axe', 'Objectif', 'Actions'],
      ['1. Ressources numériques', 'Former', '1. Outils de visioconférence'],
      ['2. Pilotage', 'Équiper', '2. Suivi des tablettes'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Ressources numériques',
      '  objectif Former',
      '    action Outils de visioconférence',
      'axe 2 Pilotage',
      '  objectif Équiper',
      '    action Suivi des tablettes',
    ]);
  });
});
