import type { Roadmap } from '../../src/domain/roadmap';
import { readHeader } from '../../src/layouts/words/vocabulary';
import { sheet, type Cells } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

const read = (rows: Cells, merges: string[] = [], name = 'Feuil1'): Roadmap =>
  roadmapOf(sheet(name, rows, merges));

/** Actions with their pilote and échéance. */
const fields = ({ actions }: Roadmap): (string | undefined)[][] =>
  actions.map(({ code, title, fields: { owner, due } }) => [code, title, owner?.text, due?.text]);

describe('headers', () => {
  it.each([
    ['Date de fin', 'due'],
    ['Programme', 'action'],
    ['Direction ou service pilote', 'owner'],
    ['Cible 2025', 'cible'],
    ['Cible fin 2025', 'cible'],
    ['Réalisé 2024', 'current'],
    ['Réalisé au 30/06', 'current'],
    ['Avancement au 30/06', 'progress'],
    ['Délai de mise en œuvre', 'due'],
  ])('« %s » is %s', (text, role) => {
    expect(readHeader(text)?.role).toBe(role);
  });

  it.each([
    'Délai moyen de dépannage',
    'Progression des certifications Pix',
    'Moyenne des connexions par élève',
    'Réaliser des séquences',
    'Présentation de la feuille de route',
  ])('« %s » is no header: it is the title of an item', (text) => {
    expect(readHeader(text)).toBeNull();
  });
});

describe('a table', () => {
  it('takes « o » for the bullet of an item where no stronger one stands above', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Objectifs', 'Actions', 'Leviers'],
      ['1.1 Former', 'Réunir', '- Crédits'],
      ['1.2 Équiper', 'Acheter', 'o Heures supplémentaires'],
      [null, 'Installer', 'o Conventions'],
    ]);
    expect(roadmap.levers.map(({ title, details }) => [title, ...details])).toEqual([
      ['Crédits'],
      ['Heures supplémentaires'],
      ['Conventions'],
    ]);
  });

  it('keeps sub-bullets with the item above them', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Objectifs', 'Actions', 'Leviers'],
      ['1.1 Former', 'Réunir', '• Crédits'],
      [null, null, 'o de l’État'],
      [null, null, 'o des communes'],
    ]);
    expect(roadmap.levers.map(({ title, details }) => [title, ...details])).toEqual([
      ['Crédits', 'de l’État', 'des communes'],
    ]);
  });
});

describe('a fiche', () => {
  const fiche = (...[title, code, owner, due]: Cells[number]): Cells => [
    ['Action', title ?? null],
    ['Code', code ?? null],
    ['Public', 'Enseignants'],
    ['Pilote', owner ?? null],
    ['Échéance', due ?? null],
    [null],
  ];

  it('has its code in any spelling, also as the date that Excel made of it', () => {
    const date = { value: 45658, text: '1-janv', date: '2025-01-01', format: 'd-mmm' };
    const roadmap = read([
      ['Axe 1 : Usages'],
      ...fiche('La lettre', date, 'DANE', 'Juin 2025'),
      ...fiche('Le site', 'Action 1-2', 'DSI', 'Juin 2026'),
    ]);
    expect(fields(roadmap)).toEqual([
      ['1-1', 'La lettre', 'DANE', 'Juin 2025'],
      ['1-2', 'Le site', 'DSI', 'Juin 2026'],
    ]);
    expect(roadmap.observations.map(({ kind }) => kind)).toContain('code-as-date');
  });

  it('may write the same label otherwise in the next fiche', () => {
    const again = fiche('Le site', '1-2', 'DSI', 'Juin 2026').map(([label, value]) => [
      label === null ? null : `${String(label).toUpperCase()} :`,
      value ?? null,
    ]);
    const roadmap = read([['Axe 1 : Usages'], ...fiche('La lettre', '1-1', 'DANE', 'Juin 2025'), ...again]);
    expect(fields(roadmap)).toEqual([
      ['1-1', 'La lettre', 'DANE', 'Juin 2025'],
      ['1-2', 'Le site', 'DSI', 'Juin 2026'],
    ]);
  });

  it.each(['Actions à mener', 'Action (intitulé)', 'Mesure', 'MESURE :', 'Programme'])(
    'names its action beside « %s »',
    (label) => {
      const [, ...rest] = fiche('La lettre', '1-1', 'DANE', 'Juin 2025');
      const roadmap = read([['Axe 1 : Usages'], [label, 'La lettre'], ...rest]);
      expect(fields(roadmap)).toEqual([['1-1', 'La lettre', 'DANE', 'Juin 2025']]);
    },
  );
});

describe('a table of something else two columns beside', () => {
  const contacts = [
    ['Service', 'Téléphone'],
    ['DANE', '05 94 00 00 00'],
    ['DSI', '05 94 00 00 01'],
    ['CARDIE', '05 94 00 00 02'],
  ];
  const beside = (rows: Cells, width: number): Cells =>
    rows.map((cells, row) => [
      ...Array.from({ length: width }, (_, i) => cells[i] ?? null),
      null,
      null,
      ...(contacts[row - 1] ?? []),
    ]);

  it('adds nothing to fiches', () => {
    const rows = [
      ['Axe 1 : Usages'],
      ['Action', 'La lettre'],
      ['Code', '1-1'],
      ['Public', 'Enseignants'],
      ['Pilote', 'DANE'],
    ];
    expect(tree(read(beside(rows, 2)))).toEqual(['axe 1 Usages', '  action 1-1 La lettre']);
  });

  it('leaves the block above a table what it is', () => {
    const rows = [
      [],
      ['Axe', '1 : Usages'],
      ['Objectif', '1.1 : Former'],
      ['N°', 'Action', 'Pilote'],
      ['1-1', 'Réunir', 'DANE'],
      ['1-2', 'Publier', 'DANE'],
    ];
    expect(tree(read(beside(rows, 3)))).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action 1-1 Réunir',
      '    action 1-2 Publier',
    ]);
  });

  it('leaves an outline what it is', () => {
    const rows = [
      ['Axe 1 : Usages'],
      ['Objectif 1.1 : Former'],
      ['Action 1.1.1 : Réunir'],
      ['Action 1.1.2 : Publier'],
    ];
    expect(tree(read(beside(rows, 1)))).toEqual([
      'axe 1 Usages',
      '  objectif 1.1 Former',
      '    action 1.1.1 Réunir',
      '    action 1.1.2 Publier',
    ]);
  });

  it('leaves a coded list what it is', () => {
    const rows = [['Axe 1 : Usages'], ['1-1', 'Réunir'], ['1-2', 'Publier']];
    expect(tree(read(beside(rows, 2)))).toEqual([
      'axe 1 Usages',
      '  action 1-1 Réunir',
      '  action 1-2 Publier',
    ]);
  });
});

it('an axis with one action belongs to the coded list of the others', () => {
  const roadmap = read([
    ['Axe 1 : Usages'],
    ['1-1', 'Réunir'],
    ['1-2', 'Publier'],
    ['Axe 2 : Formation'],
    ['2-1', 'Former'],
  ]);
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action 1-1 Réunir',
    '  action 1-2 Publier',
    'axe 2 Formation',
    '  action 2-1 Former',
  ]);
});

it('cards of axes with numbered objectives are no outline', () => {
  const card = (axis: string, objective: string, indicators: string): Cells => [
    ['Axe', axis],
    ['Objectifs', objective],
    ['Actions', '➤ Réunir\n➤ Publier'],
    ['Indicateurs', indicators],
    [null],
  ];
  const roadmap = read([
    ...card('1 : Usages', '➤ 1.1 Former\n➤ 1.2 Équiper', '➤ Taux'),
    ...card('2 : Réseaux', '➤ 2.1 Relier', '➤ Délai moyen'),
  ]);
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action Réunir',
    '  action Publier',
    '  indicateur Taux',
    '  objectif 1.1 Former',
    '  objectif 1.2 Équiper',
    'axe 2 Réseaux',
    '  objectif 2.1 Relier',
    '    action Réunir',
    '    action Publier',
    '    indicateur Délai moyen',
  ]);
});

it('the only star of an outline is a note', () => {
  const roadmap = read([
    ['Axe 1 : Usages'],
    ['Objectif 1.1 : Former'],
    ['Action 1.1.1 : Réunir'],
    ['Action 1.1.2 : Publier'],
    ['* sous réserve des crédits'],
  ]);
  expect(roadmap.actions.map(({ details }) => details)).toEqual([[], []]);
  expect(roadmap.unread).toMatchObject([{ text: '* sous réserve des crédits', reason: 'note' }]);
});

it('a sheet of one axis with its source below is a list, no form', () => {
  const roadmap = roadmapOf(
    sheet('Axes', [['Code', 'Axe'], ['1', 'Usages'], ['Source : DANE'], ['* provisoire']]),
  );
  expect(tree(roadmap)).toEqual(['axe 1 Usages']);
  expect(roadmap.unread.map(({ text, reason }) => [reason, text])).toEqual([
    ['note', 'Source : DANE'],
    ['note', '* provisoire'],
  ]);
});

describe('names of groups over the headers', () => {
  const rows = (groups: Cells[number]): Cells => [
    ['Axe 1 : Usages'],
    groups,
    ['Objectifs', 'Actions', 'Leviers', 'Indicateurs'],
    ['1.1 Former', 'Réunir les équipes', 'Un plan', 'Taux de A'],
    ['Axe 2 : Outils'],
    groups,
    ['Objectifs', 'Actions', 'Leviers', 'Indicateurs'],
    ['2.1 Outiller', 'Publier', 'Plateforme', 'Nombre de B'],
    [null, null, 'Crédits de la collectivité'],
  ];
  const wanted = [
    'axe 1 Usages',
    '  objectif 1.1 Former',
    '    action Réunir les équipes',
    '    levier Un plan',
    '    indicateur Taux de A',
    'axe 2 Outils',
    '  objectif 2.1 Outiller',
    '    action Publier',
    '    levier Plateforme',
    '    levier Crédits de la collectivité',
    '    indicateur Nombre de B',
  ];

  it('are no row of the table above, merged over their columns', () => {
    const groups = ['Cadre stratégique', null, null, 'Évaluation'];
    const roadmap = roadmapOf(sheet('Feuil1', rows(groups), ['A2:C2', 'A6:C6']));
    expect(tree(roadmap)).toEqual(wanted);
  });

  it('are no row of the table above, written again over each column', () => {
    const groups = ['Cadre stratégique', 'Cadre stratégique', 'Mise en œuvre', 'Évaluation'];
    expect(tree(roadmapOf(sheet('Feuil1', rows(groups))))).toEqual(wanted);
  });
});
