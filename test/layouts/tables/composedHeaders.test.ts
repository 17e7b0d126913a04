import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf, tree } from '../../support/reading';

/** Headers that offices write and that say little by themselves. */

const read = (rows: Cells, merges: string[] = []): string[] => tree(roadmapOf(sheet('FDR', rows, merges)));

describe('« Projet » over the actions', () => {
  it('is what the objective is carried out by, where no other column is', () => {
    expect(
      read([
        ['Objectif', 'N° projet', 'Projet', 'Pilote'],
        ['1.1 Former', '1', 'Ouvrir un parcours', 'DRANE'],
        ['', '2', 'Réunir les référents', 'DSI'],
      ]),
    ).toEqual(['objectif 1.1 Former', '  action 1 Ouvrir un parcours', '  action 2 Réunir les référents']);
  });

  it('is not, beside actions', () => {
    expect(
      read([
        ['Projet', 'Action', 'Pilote'],
        ['ENT', 'Ouvrir un parcours', 'DRANE'],
        ['ENT', 'Réunir les référents', 'DSI'],
      ]),
    ).not.toContainEqual(expect.stringContaining('action ENT'));
  });
});

describe('numbered headers', () => {
  it('count with the asterisk of a required column', () => {
    expect(
      read([
        ['Objectif *', 'Action *', 'Preuve 1 *', 'Cible 1 *', 'Preuve 2 *', 'Cible 2 *'],
        ['1.1 Former', 'Ouvrir un parcours', 'Nombre de formés', '80 %', 'Nombre de parcours', '3'],
      ]),
    ).toEqual([
      'objectif 1.1 Former',
      '  action Ouvrir un parcours',
      '  indicateur Nombre de formés → 80 %',
      '  indicateur Nombre de parcours → 3',
    ]);
  });
});

describe('columns of crosses under letters', () => {
  const goals = [
    'Garantir la maîtrise des fondamentaux',
    'Accompagner chaque parcours',
    'Lutter contre les inégalités',
    'Agir sur le climat scolaire',
    'Développer la mobilité',
    'Associer les familles',
    'Favoriser les partenariats',
  ];
  const letters = goals.map((_, i) => 'ABCDEFG'[i]!);

  it('leave a header its few known words', () => {
    const roadmap = roadmapOf(
      sheet('FDR', [
        ['Objectif', 'Action', ...letters],
        ['1.1 Former', 'Ouvrir un parcours', 'x', '', '', '', '', 'x'],
        ['', 'Réunir les référents', '', 'x'],
      ]),
      sheet('Projet académique', [
        ['Axe', 'N°', 'Objectif'],
        ...goals.map((goal, i) => [i < 4 ? 'Axe 1 : Réussir' : 'Axe 2 : Ouvrir', letters[i]!, goal]),
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'objectif 1.1 Former',
      '  action Ouvrir un parcours',
      '  action Réunir les référents',
    ]);
    expect(linksIn(roadmap)).toEqual([
      'Ouvrir un parcours → Garantir la maîtrise des fondamentaux',
      'Ouvrir un parcours → Associer les familles',
      'Réunir les référents → Accompagner chaque parcours',
    ]);
  });
});

describe('columns of crosses under services', () => {
  it('make no plan of a table that says who takes part in what', () => {
    const services = ['DRANE', 'DSI', 'DSDEN', 'EAFC', 'Canopé', 'CLEMI'];
    expect(
      read([
        ['Axe', 'Action', ...services],
        ['Usages', 'Ouvrir un parcours', 'x', '', '', '', 'x'],
        ['Usages', 'Réunir les référents', '', 'x'],
      ]),
    ).toEqual([]);
  });
});

describe('an axis and its objective in one cell', () => {
  const PLAN = [
    'axe 1 Usages',
    '  objectif 1.1 Former',
    '    action Ouvrir un parcours',
    '    action Réunir les référents',
    '  objectif 1.2 Équiper',
    '    action Doter les écoles',
    'axe 2 Pilotage',
    '  objectif 2.1 Suivre',
    '    action Tenir un comité',
  ];

  it.each([
    ['Axe / Objectif', (axis: string, objective: string) => `${axis}\n${objective}`],
    ['Objectif', (axis: string, objective: string) => `${axis}\n${objective}`],
    ['Axe et objectif', (axis: string, objective: string) => `${axis} / ${objective}`],
    ['Objectifs', (axis: string, objective: string) => `${axis} – ${objective}`],
  ])('under « %s »', (heading, cell) => {
    expect(
      read([
        [heading, 'Action', 'Pilote'],
        [cell('Axe 1 : Usages', 'Objectif 1.1 : Former'), 'Ouvrir un parcours', 'DRANE'],
        ['', 'Réunir les référents', 'DSI'],
        [cell('Axe 1 : Usages', 'Objectif 1.2 : Équiper'), 'Doter les écoles', 'DRANE'],
        [cell('Axe 2 : Pilotage', 'Objectif 2.1 : Suivre'), 'Tenir un comité', 'DRANE'],
      ]),
    ).toEqual(PLAN);
  });
});

describe('a line with the day of the last change', () => {
  it('is no axis', () => {
    expect(
      read([
        ['Mise à jour : 12/09/2024'],
        [],
        ['Action', 'Pilote', 'Indicateur', 'Cible'],
        ['Ouvrir un parcours', 'DRANE', 'Nombre de formés', '3'],
      ]),
    ).toEqual(['action Ouvrir un parcours', 'indicateur Nombre de formés → 3']);
  });
});

describe('a band that begins with what could be a header', () => {
  it('is a band, whatever its words and its full stop', () => {
    expect(
      read(
        [
          ['Objectif', 'Action', 'Pilote'],
          [
            'Orientation 1. Consolider l’écosystème dans le sens d’une politique partagée avec les collectivités',
          ],
          ['Objectif opérationnel 1.1 Former', 'Ouvrir un parcours', 'DRANE'],
          ['Orientation 2. Poursuivre l’outillage des utilisateurs et le déploiement des communs numériques'],
          ['Objectif opérationnel 2.1 Former les enseignants', 'Tenir un comité', 'DSI'],
        ],
        ['A2:C2', 'A4:C4'],
      ),
    ).toEqual([
      'axe 1 Consolider l’écosystème dans le sens d’une politique partagée avec les collectivités',
      '  objectif 1.1 Former',
      '    action Ouvrir un parcours',
      'axe 2 Poursuivre l’outillage des utilisateurs et le déploiement des communs numériques',
      '  objectif 2.1 Former les enseignants',
      '    action Tenir un comité',
    ]);
  });

  it('stands over a row of the table whose first indicator could be a header too', () => {
    expect(
      read(
        [
          ['Indicateur', 'Mesure', 'Pilote'],
          ['Objectif 1.1 : Former'],
          ['Nombre de formés', 'Ouvrir un parcours', 'DRANE'],
          ['Objectif 1.2 : Équiper'],
          ['Taux de réalisation', 'Doter les écoles', 'DSI'],
        ],
        ['A2:C2', 'A4:C4'],
      ),
    ).toEqual([
      'objectif 1.1 Former',
      '  action Ouvrir un parcours',
      '  indicateur Nombre de formés',
      'objectif 1.2 Équiper',
      '  action Doter les écoles',
      '  indicateur Taux de réalisation',
    ]);
  });
});

describe('« N° chantier »', () => {
  it('numbers the chantiers, not the list beside', () => {
    expect(
      read([
        ['Objectif', 'Chantier', 'N° chantier', 'Levier'],
        ['1.1 Former', 'Ouvrir un parcours', '1.1.1', 'Magistère'],
        ['', 'Réunir les référents', '1.1.2', 'Crédits'],
      ]),
    ).toEqual([
      'objectif 1.1 Former',
      '  action 1.1.1 Ouvrir un parcours',
      '  action 1.1.2 Réunir les référents',
      '  levier Magistère',
      '  levier Crédits',
    ]);
  });
});
