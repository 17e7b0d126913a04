import { Claims } from '../../src/layouts/claims';
import { Grid } from '../../src/layouts/grid';
import { findHeadings, headingKey, isCaption, readHeadingText } from '../../src/layouts/headings';
import { sheet, type Cells } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

/** Headings as `word code title @ address`. */
function headings(rows: Cells, merges: string[] = []): string[] {
  const grid = new Grid(sheet('Feuille', rows, merges));
  return findHeadings(grid, new Claims()).map(({ word, code, title, rect }) =>
    [word, code, title, '@', grid.sourceOf(rect).address]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

describe('findHeadings', () => {
  it('finds lines that stand alone, with their word and code', () => {
    expect(
      headings([
        ['Feuille de route 2024'],
        [null],
        ['AXE 1 – Gouvernance'],
        ['Objectif', 'Actions', 'Leviers', 'Indicateurs', 'Cibles'],
      ]),
    ).toEqual(['Feuille de route 2024 @ A1', 'axis 1 Gouvernance @ A3']);
  });

  it('takes a merged title with its whole width', () => {
    expect(headings([['Ambition 2 : Former', null, null]], ['A1:C1'])).toEqual(['axis 2 Former @ A1:C1']);
  });

  it('joins a code and a title that stand in two cells', () => {
    expect(
      headings([
        ['Axe 1', 'Gouvernance'],
        ['1-1', 'La lettre'],
      ]),
    ).toEqual(['axis 1 Gouvernance @ A1:B1', '1-1 La lettre @ A2:B2']);
  });

  it('joins « AXE 4 » and the title on the line below', () => {
    expect(headings([['AXE 4'], ['Conforter la gouvernance']])).toEqual([
      'axis 4 Conforter la gouvernance @ A1:A2',
    ]);
  });

  it('takes titles side by side as one heading each', () => {
    expect(headings([['Axe 1 : Usages', null, 'Axe 2 : Formation']])).toEqual([
      'axis 1 Usages @ A1',
      'axis 2 Formation @ C1',
    ]);
  });
});

describe('readHeadingText', () => {
  it.each([
    ['Axe 1 : Gouvernance (suite)', { word: 'axis', code: '1', title: 'Gouvernance', continued: true }],
    ['Objectif 1.1 : Piloter', { word: 'objective', code: '1.1', title: 'Piloter', continued: false }],
    ['Nos priorités :', { title: 'Nos priorités', continued: false }],
  ])('%j', (text, heading) => {
    expect(readHeadingText(text)).toEqual({ text, ...heading });
  });

  it.each([
    ['a number', '2024'],
    ['a sign', '→'],
    [
      'prose',
      'Le pilotage est à consolider dans les trois départements. Les équipes demandent un accompagnement. Un plan sera proposé.',
    ],
  ])('%s is none', (_title, text) => {
    expect(readHeadingText(text)).toBeNull();
  });
});

describe('a line that says that something is to be written', () => {
  it.each(['(à compléter)', 'À définir', '« à préciser »', '[À renseigner]…'])('%j is no heading', (text) => {
    expect(readHeadingText(text)).toBeNull();
  });

  it('is one where it goes on', () => {
    expect(readHeadingText('À définir ensemble : nos priorités')?.title).toBe(
      'À définir ensemble : nos priorités',
    );
  });
});

describe('cards of champs opérationnels without numbers', () => {
  it('stand under their cible, and an empty cible is told', () => {
    const roadmap = roadmapOf(
      sheet('Ambition 3', [
        ['Ambition 3 : Créer un environnement propice'],
        [],
        ['Cible 3.1 – Renforcer le partenariat'],
        ['Champ opérationnel', 'Réunir les collectivités'],
        [null, 'Indicateur', 'Objectif chiffré'],
        [null, 'Nombre de comités', '2 par an'],
        [],
        ['Cible 3.2 – Conforter les acteurs'],
        ['(à compléter)'],
        [],
        ['Cible 3.3 – Partager les outils'],
        ['Champ opérationnel', 'Déployer un ENT commun'],
        [null, 'Indicateur', 'Objectif chiffré'],
        [null, 'Nombre de départements', '4 départements'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 3 Créer un environnement propice',
      '  objectif 3.1 Renforcer le partenariat',
      '    champ Réunir les collectivités',
      '      indicateur Nombre de comités → 2 par an',
      '  objectif 3.3 Partager les outils',
      '    champ Déployer un ENT commun',
      '      indicateur Nombre de départements → 4 départements',
      '  objectif 3.2 Conforter les acteurs',
    ]);
    expect(roadmap.unread.map(({ text }) => text)).toEqual(['(à compléter)']);
  });
});

describe('the top of a page that reads as an outline', () => {
  it('gives its axis and its cible to the champs opérationnels and the tables below', () => {
    const card = (code: string, title: string, indicator: string): Cells => [
      [`Champ opérationnel ${code}`, title],
      ['Actions', '- Animer une cellule\n- Accompagner les équipes'],
      ['Moyens', '- Réunir les partenaires\n- Publier un guide'],
      [null, 'Indicateur', 'Objectif chiffré'],
      [null, indicator, '300'],
      [],
    ];
    const roadmap = roadmapOf(
      sheet('Ambition 2', [
        ['Ambition 2 : Exploiter le numérique'],
        [],
        ['Cible 2.1 – Faire du numérique un levier'],
        ...card('CO1', 'Rendre accessibles les ressources', 'Nombre de journées'),
        ...card('CO2', 'Déployer la téléprésence', 'Nombre de robots'),
      ]),
    );
    expect(tree(roadmap).filter((line) => /axe|objectif|champ|indicateur/.test(line))).toEqual([
      'axe 2 Exploiter le numérique',
      '  objectif 2.1 Faire du numérique un levier',
      '    champ CO1 Rendre accessibles les ressources',
      '      indicateur Nombre de journées → 300',
      '    champ CO2 Déployer la téléprésence',
      '      indicateur Nombre de robots → 300',
    ]);
  });
});

describe('isCaption', () => {
  const captionOf = (text: string): boolean => isCaption(readHeadingText(text)!);

  it.each([
    'Liste des actions',
    'Fiches-actions',
    'Valeurs relevées au 28 février 2025',
    'Situation au 1er mars 2025',
    'Données arrêtées au 31/12/2024',
    'Les fiches actions',
    'Indicateurs',
    'Tableau de bord',
    'Annexe 1',
    'Feuille de route 2024',
    'Vue d’ensemble',
    'Légende',
  ])('%j names no item', (text) => {
    expect(captionOf(text)).toBe(true);
  });

  it.each([
    'Axe 1 : Synthèse des usages',
    'Conforter la gouvernance',
    'Données de confiance en 3 ans',
    'Former les enseignants',
  ])('%j may name one', (text) => {
    expect(captionOf(text)).toBe(false);
  });
});

describe('headingKey', () => {
  it('is the same with « (suite) »', () => {
    expect(headingKey({ title: 'Gouvernance (suite)' })).toBe(headingKey({ title: 'Gouvernance' }));
  });
});
