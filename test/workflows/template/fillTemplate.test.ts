import type { Roadmap } from '../../../src/domain/roadmap';
import { PERSONS_SETTING } from '../../../src/domain/copil/personsShown';
import { bordered, fillForm, formOf, type FormSheet } from '../../support/forms';
import {
  action,
  axis,
  field,
  framework,
  indicator,
  lever,
  link,
  measure,
  objective,
  roadmap,
  texts,
} from '../../support/roadmap';

/** Two axes; an action with two indicators, one without any, a lever, an objective without anything. */
const ROADMAP: Roadmap = roadmap({
  title: field('Feuille de route numérique'),
  institution: field('Académie de Nice'),
  axes: [axis('1 | Usages'), axis('2 | Réseaux')],
  objectives: [
    objective('1.1 | Former', { axis: 'axe 1' }),
    objective('1.2 | Accompagner', { axis: 'axe 1' }),
    objective('2.1 | Relier', { axis: 'axe 2' }),
  ],
  actions: [
    action('Former les équipes', {
      id: 'a1',
      axis: 'axe 1',
      objective: 'objectif 1.1',
      row: 'Feuille!5',
      fields: texts({
        owner: 'Mme Hélène Castel, DANE',
        due: '30/06/2025',
        progress: '40 %',
        partners: 'Canopé',
      }),
    }),
    action('Relier les écoles', {
      id: 'a2',
      axis: 'axe 2',
      objective: 'objectif 2.1',
      row: 'Feuille!9',
      fields: texts({ owner: 'DSI', schedule: 'Rentrée 2025', status: 'En cours' }),
      extra: { Bassin: field('Nice-Est') },
    }),
  ],
  levers: [lever('Budget de formation', { axis: 'axe 1', objective: 'objectif 1.1', row: 'Feuille!5' })],
  indicators: [
    indicator('Enseignants formés', {
      axis: 'axe 1',
      objective: 'objectif 1.1',
      actions: ['a1'],
      row: 'Feuille!5',
      targets: [measure('60 %', { value: 60, unit: '%' })],
    }),
    indicator('Écoles équipées', {
      axis: 'axe 1',
      objective: 'objectif 1.1',
      actions: ['a1'],
      row: 'Feuille!5',
      targets: [
        measure('12 en 2025', { value: 12, date: '2025-12-31' }),
        measure('20 en 2026', { value: 20, date: '2026-12-31' }),
      ],
    }),
  ],
});

/** The form of a rectorat: labels to answer, a header, empty rows with borders, a total and a note below. */
const REPORT: FormSheet = {
  name: 'Remontée',
  rows: [
    ['Remontée des académies'],
    ['Académie :', '_'],
    ['Date :', '_'],
    [],
    ['Axe', 'Objectif', 'Action', 'Pilote', 'Échéance', 'Indicateur', 'Cible', 'Avancement'],
    bordered(8),
    bordered(8),
    ['Total', null, '=COUNTA(C6:C7)'],
    [],
    ['Nota : une ligne par action.'],
  ],
};

describe('a form with a row for each action or indicator', () => {
  it('is filled from the roadmap, each row standing alone; what is below keeps its place below', async () => {
    const { rows, said } = await fillForm(formOf(REPORT), ROADMAP);
    expect(rows.Remontée!.slice(0, 13)).toEqual([
      ['Remontée des académies'],
      ['Académie :', 'Nice'],
      ['Date :', '12/03/2025'],
      [],
      ['Axe', 'Objectif', 'Action', 'Pilote', 'Échéance', 'Indicateur', 'Cible', 'Avancement'],
      [
        'Axe 1 : Usages',
        '1.1 – Former',
        'Former les équipes',
        'DANE',
        '30/06/2025',
        'Enseignants formés',
        '60%',
        '40%',
      ],
      [
        'Axe 1 : Usages',
        '1.1 – Former',
        'Former les équipes',
        '',
        '',
        'Écoles équipées',
        '12 en 2025\n20 en 2026',
      ],
      ['Axe 1 : Usages', '1.2 – Accompagner'],
      ['Axe 2 : Réseaux', '2.1 – Relier', 'Relier les écoles', 'DSI', 'Rentrée 2025', '', '', 'En cours'],
      ['Total', '', '0'],
      [],
      ['Nota : une ligne par action.'],
    ]);
    expect(said).toBe('2 actions et 2 indicateurs inscrits, feuille « Remontée ».');
  });

  it('says what has no place', async () => {
    const { noPlace } = await fillForm(formOf(REPORT), ROADMAP);
    expect(noPlace).toEqual([
      '1 levier n’a pas de colonne dans ce modèle.',
      'Le modèle n’a pas de colonne pour ce que la feuille de route dit aussi des actions : partenaires (1).',
    ]);
  });

  it('lets the total count the rows that came in', async () => {
    const { snapshot } = await fillForm(formOf(REPORT), ROADMAP);
    const total = snapshot.sheets[0]!.cells.find(({ cell }) => cell.formula !== undefined);
    expect(total).toMatchObject({ row: 9, cell: { formula: 'COUNTA(C6:C9)' } });
  });

  it('names persons where they are wanted', async () => {
    const { rows } = await fillForm(formOf(REPORT), ROADMAP, { [PERSONS_SETTING]: 'noms' });
    expect(rows.Remontée![5]![3]).toBe('Mme Hélène Castel, DANE');
  });

  it('writes numbers and days as such where the cell shows them so, and as text where it would not', async () => {
    const formats = { 4: 'dd/mm/yyyy', 6: '@', 7: '0.0%' };
    const { snapshot } = await fillForm(formOf({ ...REPORT, formats }), ROADMAP);
    const at = (row: number, column: number): unknown =>
      snapshot.sheets[0]!.cells.find((one) => one.row === row && one.column === column)?.cell;
    expect(at(5, 4)).toMatchObject({ value: 45_838, date: '2025-06-30' });
    expect(at(5, 6)).toMatchObject({ value: '60 %' });
    expect(at(5, 7)).toMatchObject({ value: 0.4, format: '0.0%' });
    expect(at(8, 4)).toMatchObject({ value: 'Rentrée 2025' });
  });

  it('leaves an example where it is, writes below it and says so', async () => {
    const example = ['ex. : Axe 1', 'ex. : 1.1', 'ex. : Ouvrir un lieu', '_', '_', '_', '_', '_'];
    const form = { ...REPORT, rows: [...REPORT.rows.slice(0, 5), example, ...REPORT.rows.slice(5)] };
    const { rows, noPlace } = await fillForm(formOf(form), ROADMAP);
    expect(rows.Remontée![5]!.slice(0, 3)).toEqual(['ex. : Axe 1', 'ex. : 1.1', 'ex. : Ouvrir un lieu']);
    expect(rows.Remontée![6]![2]).toBe('Former les équipes');
    expect(rows.Remontée![10]![0]).toBe('Total');
    expect(noPlace).toContain(
      'Une ligne était déjà remplie dans la feuille « Remontée » (A6) : elle y est encore, à enlever si ce sont des exemples.',
    );
  });

  it('takes empty blocks over several rows apart, and says so', async () => {
    const { rows, noPlace } = await fillForm(formOf({ ...REPORT, merges: ['A6:A7'] }), ROADMAP);
    expect(rows.Remontée!.slice(5, 8).map(([first]) => first)).toEqual(Array(3).fill('Axe 1 : Usages'));
    expect(noPlace.at(-1)).toContain('(A6:A7)');
  });

  it('goes on counting rows that are numbered, and answers nothing that is answered', async () => {
    const rows = [
      ['Académie :', 'Toulon'],
      ['N°', 'Action', 'Pilote', 'Visa'],
      [1, '_', '_', '_'],
    ];
    const filled = await fillForm(formOf({ name: 'Suivi', rows }), ROADMAP);
    expect(filled.rows.Suivi).toEqual([
      ['Académie :', 'Toulon'],
      ['N°', 'Action', 'Pilote', 'Visa'],
      ['1', 'Former les équipes', 'DANE'],
      ['2', 'Relier les écoles', 'DSI'],
    ]);
    expect(filled.noPlace).toContain(
      'La colonne « Visa » de la feuille « Suivi » n’est pas reconnue et reste vide.',
    );
  });
});

describe('other forms', () => {
  it('fills each sheet with what it is about', async () => {
    const { rows, said } = await fillForm(
      formOf(
        { name: 'Axes', rows: [['N°', 'Axe', 'Contexte'], bordered(3)] },
        { name: 'Actions', rows: [['Axe', 'Action', 'Bassin'], bordered(3)] },
        { name: 'Indicateurs', rows: [['Objectif', 'Indicateur', 'Cible 2025', 'Cible 2026'], bordered(4)] },
      ),
      ROADMAP,
    );
    expect(rows.Axes).toEqual([
      ['N°', 'Axe', 'Contexte'],
      ['1', 'Usages'],
      ['2', 'Réseaux'],
    ]);
    expect(rows.Actions!.slice(1)).toEqual([
      ['Axe 1 : Usages', 'Former les équipes'],
      ['Axe 2 : Réseaux', 'Relier les écoles', 'Nice-Est'],
    ]);
    expect(rows.Indicateurs!.slice(1)).toEqual([
      ['1.1 – Former', 'Enseignants formés'],
      ['1.1 – Former', 'Écoles équipées', '12 en 2025', '20 en 2026'],
      ['1.2 – Accompagner'],
      ['2.1 – Relier'],
    ]);
    expect(said).toBe(
      '2 axes inscrits, feuille « Axes » ; 2 actions inscrites, feuille « Actions » ; 2 indicateurs inscrits, feuille « Indicateurs ».',
    );
  });

  it('gives each sheet its axis, and says which axis has none', async () => {
    const header = ['Objectif', 'Action', 'Leviers'];
    const { rows, noPlace } = await fillForm(
      formOf({ name: 'Axe 2', rows: [header, bordered(3)] }, { name: 'Axe 7', rows: [header, bordered(3)] }),
      ROADMAP,
    );
    expect(rows['Axe 2']!.slice(1)).toEqual([['2.1 – Relier', 'Relier les écoles']]);
    expect(rows['Axe 7']).toEqual([header]);
    expect(noPlace).toEqual(
      expect.arrayContaining([
        '1 action n’a pas de place dans ce modèle : il n’a pas de tableau pour leur axe.',
        'Le tableau A1:C1 de la feuille « Axe 7 » est resté comme il était : la feuille de route n’a pas d’axe « 7 ».',
      ]),
    );
  });

  it('lists objectives alone, one a row', async () => {
    const { rows } = await fillForm(
      formOf({ name: 'Objectifs', rows: [['Axe', 'Code', 'Objectif', 'Contexte'], bordered(4)] }),
      ROADMAP,
    );
    expect(rows.Objectifs!.slice(1)).toEqual([
      ['Axe 1 : Usages', '1.1', 'Former'],
      ['Axe 1 : Usages', '1.2', 'Accompagner'],
      ['Axe 2 : Réseaux', '2.1', 'Relier'],
    ]);
  });

  it('lists levers and indicators of an action in its cell where the form has a row for each action', async () => {
    const two = {
      ...ROADMAP,
      levers: [...ROADMAP.levers, lever('Tutorat', { row: 'Feuille!5', objective: 'objectif 1.1' })],
    };
    const { rows } = await fillForm(
      formOf({ name: 'Plan', rows: [['Actions', 'Leviers'], bordered(2)] }),
      two,
    );
    expect(rows.Plan![1]).toEqual(['Former les équipes', '• Budget de formation\n• Tutorat']);
  });

  it('fills the actions of a form that crosses them with another plan, and says where croix are', async () => {
    const served = {
      ...ROADMAP,
      frameworks: [framework('Lire', 'Compter')],
      links: [link('a1', 'Lire')],
    };
    const { rows, noPlace } = await fillForm(
      formOf({
        name: 'Croisement',
        rows: [['Actions', 'Pilote', 'Projet académique', null], [null, null, 'PA 1', 'PA 2'], bordered(4)],
        merges: ['C1:D1', 'A1:A2', 'B1:B2'],
      }),
      served,
    );
    expect(rows.Croisement![2]).toEqual(['Former les équipes', 'DANE']);
    expect(noPlace).toContain(
      'La feuille « Croisement » croise aussi les actions avec un autre plan : ses croix restent à poser, la matrice de l’onglet Matrice les donne.',
    );
  });

  it('names what an action serves where one column asks for it', async () => {
    const served = { ...ROADMAP, frameworks: [framework('Lire', 'Compter')], links: [link('a1', 'Lire')] };
    const rows = [['Actions', 'Lien avec le projet académique'], bordered(2)];
    const filled = await fillForm(formOf({ name: 'Plan', rows }), served);
    expect(filled.rows.Plan![1]).toEqual(['Former les équipes', 'Lire']);
  });

  it('takes what actions aim at for their objective where they stand below none', async () => {
    const fiche = action('Publier une lettre', { fields: texts({ aim: 'Informer les équipes' }) });
    const rows = [['Objectif', 'Action', 'Pilote'], bordered(3)];
    const filled = await fillForm(formOf({ name: 'Plan', rows }), roadmap({ actions: [fiche] }));
    expect(filled.rows.Plan![1]).toEqual(['Informer les équipes', 'Publier une lettre']);
    expect(filled.noPlace).toEqual([
      'La colonne « Pilote » de la feuille « Plan » reste vide : la feuille de route n’en dit rien.',
    ]);
  });

  it('leaves a table that is filled, and one that comes again', async () => {
    const header = ['Action', 'Pilote'];
    const full = [header, ['Une', 'A'], ['Deux', 'B'], ['Trois', 'C']];
    const { noPlace, rows } = await fillForm(
      formOf(
        { name: 'Liste', rows: [header, bordered(2)] },
        { name: 'Encore', rows: [header, bordered(2)] },
        { name: 'Archives', rows: full },
      ),
      ROADMAP,
    );
    expect(rows.Encore).toEqual([header]);
    expect(rows.Archives).toEqual(full);
    expect(noPlace).toEqual(
      expect.arrayContaining([
        'Le tableau A1:B1 de la feuille « Encore » est resté comme il était : un autre tableau a les mêmes en-têtes.',
        'Le tableau A1:B1 de la feuille « Archives » est resté comme il était : il est déjà rempli.',
      ]),
    );
  });
});

describe('forms that cannot be filled', () => {
  it.each([
    ['without headers that are known', [['Bonjour', 'Monsieur']], 'unrecognised'],
    ['with nothing at all', [[]], 'unrecognised'],
    [
      'filled already',
      [
        ['Action', 'Pilote'],
        ['1', 'A'],
        ['2', 'B'],
        ['3', 'C'],
      ],
      'tables-left',
    ],
  ])('%s: it says so', async (_, rows, problem) => {
    await expect(fillForm(formOf({ name: 'Feuille', rows }), ROADMAP)).rejects.toThrow(problem);
  });

  it('where the settings leave nothing', async () => {
    await expect(fillForm(formOf(REPORT), roadmap({}))).rejects.toThrow('nothing-left');
  });
});
