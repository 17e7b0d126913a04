import type { Cells } from '../../support/grid';
import { tree } from '../../support/reading';
import { read } from '../../support/tableReading';

/** Blocks of labels with their values under numbered levels, and small tables within them. */

const sheetOf = (...rows: Cells): Cells => [
  ['Ambition 2 : Faire du numérique une valeur ajoutée'],
  ['Cible 2.1 : Inclure chaque élève'],
  ...rows,
];

describe('a small table between the lines of an outline', () => {
  it('lists the indicators of the field above it, each with its facts', () => {
    const roadmap = read(
      sheetOf(
        ['Champ opérationnel', 'Rendre accessibles les ressources'],
        ['Évaluation', 'Indicateur', 'Résultat attendu', 'Source'],
        [null, 'Nombre de journées', '300 journées', 'EAFC'],
        [null, 'Nombre d’écoles équipées', 'Écoles : 80 / 122\nCollèges : 20 / 40'],
        ['Champ opérationnel', 'Déployer les robots'],
        ['Évaluation', 'Indicateur', 'Résultat attendu', 'Source'],
        [null, 'Nombre de robots', null, 'Enquête annuelle'],
      ),
      [],
      'Ambition 2',
    );
    expect(tree(roadmap)).toEqual([
      'axe 2 Faire du numérique une valeur ajoutée',
      '  objectif 2.1 Inclure chaque élève',
      '    champ Rendre accessibles les ressources',
      '      indicateur Nombre de journées → 300 journées',
      '      indicateur Nombre d’écoles équipées → Écoles : 80 / 122 / Collèges : 20 / 40',
      '    champ Déployer les robots',
      '      indicateur Nombre de robots',
    ]);
    expect(roadmap.indicators.map(({ dataSource }) => dataSource)).toEqual([
      'EAFC',
      undefined,
      'Enquête annuelle',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('lists actions with their fields, and ends at the next label', () => {
    const roadmap = read(
      sheetOf(
        ['Plan d’actions', 'Action', 'Pilote', 'Échéance'],
        [null, 'Former les équipes', 'DSI', 'juin 2025'],
        [null, 'Publier une lettre', 'EAFC'],
        ['Moyens', 'Pix'],
        [null, 'Tribu'],
        ['Cible 2.2 : Créer des territoires'],
        ['Moyens', 'Crédits'],
      ),
      [],
      'Ambition 2',
    );
    expect(tree(roadmap)).toEqual([
      'axe 2 Faire du numérique une valeur ajoutée',
      '  objectif 2.1 Inclure chaque élève',
      '    action Former les équipes',
      '    action Publier une lettre',
      '    levier Pix',
      '    levier Tribu',
      '  objectif 2.2 Créer des territoires',
      '    levier Crédits',
    ]);
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.due?.text])).toEqual([
      ['DSI', 'juin 2025'],
      ['EAFC', undefined],
    ]);
    expect(roadmap.unread).toEqual([]);
  });
});

describe('a list beside a label, in small letters', () => {
  const actionsOf = (...lines: string[]): string[] =>
    read(
      sheetOf(
        ['Champ opérationnel', 'Former'],
        ...lines.map((line, i) => [i === 0 ? 'Actions' : null, line]),
        ['Moyens', 'Crédits'],
        ['Cible 2.2 : Créer des territoires'],
      ),
      [],
      'Ambition 2',
    ).actions.map(({ title }) => title);

  it('has an action in each row that begins with a verb as the row above does', () => {
    const lines = ['animer une cellule', 'accompagner le changement', 'évaluer le dispositif'];
    expect(actionsOf(...lines)).toEqual(lines);
    expect(actionsOf('Animer une cellule', 'Écouter les écoles', 'évaluer le dispositif')).toHaveLength(3);
  });

  it('goes on with a sentence that has not come to its end', () => {
    expect(actionsOf('Réunir', 'Ouvrir un parcours pour', 'former les équipes')).toEqual([
      'Réunir',
      'Ouvrir un parcours pour former les équipes',
    ]);
  });
});
