import { action, axis, field, indicator, link, measure, objective } from '../support/roadmap';
import { headings } from './openedDocument';
import { documentOf, small } from './smallDocument';

/** The tables of the document: what stands in them, and how they hold on a page. */

describe('the table of an axis', () => {
  test('has a row for each row of the user’s own table, under a header that is repeated', async () => {
    const { tables } = await documentOf(small, { parts: ['tables'] });

    expect(tables).toEqual([
      {
        rows: [
          ['Objectif', 'Actions', 'Leviers'],
          [
            '1.1\u00A0: Former les équipes',
            '1.1.1\u00A0: Réunir\npar bassin\n1.1.2\u00A0: Publier',
            'Un budget',
          ],
          ['', '1.1.3\u00A0: Relire', ''],
        ],
        headerRows: 1,
        whole: [true, true, true],
      },
    ]);
  });

  test('stands on pages held sideways, each axis under its heading; an axis with nothing in it says so', async () => {
    const opened = await documentOf(small, { parts: ['tables'] });

    expect(opened.orientations).toEqual(['portrait', 'landscape']);
    expect(headings(opened, 1)).toEqual(['Les actions par axe']);
    expect(headings(opened, 2)).toEqual(['Axe 1\u00A0: Former', 'Axe 2\u00A0: Équiper']);
    expect(opened.paragraphs.at(-1)!.text).toBe('Aucune action n’est encore inscrite sous cet axe.');
  });

  test('stands below the few words about its axis, over which the word « Axe » says nothing', async () => {
    const sections = [
      { label: 'Axe', text: 'Former partout.', source: field('').source },
      { label: 'État des lieux', text: 'Peu de formateurs.', source: field('').source },
    ];
    const opened = await documentOf(
      { axes: [axis('Former', { sections })], actions: [action('Réunir', { axis: 'axe Former' })] },
      { parts: ['tables'] },
    );

    expect(headings(opened, 3)).toEqual(['État des lieux']);
    const body = opened.parts['word/document.xml']!;
    const places = ['Former partout.', 'Peu de formateurs.', '<w:tbl>'].map((text) => body.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('holds a label of 2,000 characters, in a row that may go on over the page', async () => {
    const label = `${'Former les équipes pédagogiques '.repeat(80)}enfin`;
    const { tables } = await documentOf(
      { axes: [axis('Former')], actions: [action(label, { axis: 'axe Former' })] },
      { parts: ['tables'] },
    );

    expect(tables[0]!.rows[1]).toEqual([label]);
    expect(tables[0]!.whole).toEqual([true, true]);
  });

  test('a row that no page can hold may be cut, no other', async () => {
    const details = Array.from({ length: 60 }, (_, i) => `étape ${String(i + 1)}`);
    const { tables } = await documentOf(
      {
        axes: [axis('Former')],
        actions: [
          action('Réunir', { axis: 'axe Former', row: 'F!1' }),
          action('Publier', { axis: 'axe Former', row: 'F!2', details }),
        ],
      },
      { parts: ['tables'] },
    );

    expect(tables[0]!.whole).toEqual([true, true, false]);
  });
});

test('objectives that stand side by side, and what serves all of them, are one row', async () => {
  const { tables } = await documentOf(
    {
      axes: [axis('Former')],
      objectives: [objective('Lire', { axis: 'axe Former' }), objective('Écrire', { axis: 'axe Former' })],
      actions: [action('Réunir', { axis: 'axe Former' }), action('Publier', { axis: 'axe Former' })],
    },
    { parts: ['tables'] },
  );

  expect(tables[0]!.rows[1]).toEqual(['Lire\nÉcrire', 'Réunir\nPublier']);
});

test('champs opérationnels stand beside the objective that they are of, indicators beside the actions', async () => {
  const { tables } = await documentOf(
    {
      axes: [axis('Former')],
      objectives: [
        objective('1 | Lire', { axis: 'axe Former' }),
        objective('CO1 | Prêter', { axis: 'axe Former', parent: 'objectif 1', level: 'field' }),
        objective('CO2 | Conter', { axis: 'axe Former', parent: 'objectif 1', level: 'field' }),
      ],
      actions: [action('Acheter', { objective: 'objectif CO1', row: 'A!1' })],
      indicators: [indicator('Nombre de prêts', { objective: 'objectif CO1', row: 'B!7' })],
    },
    { parts: ['tables'] },
  );

  expect(tables[0]!.rows).toEqual([
    ['Objectif', 'Champ opérationnel', 'Actions', 'Indicateurs'],
    ['1\u00A0: Lire', 'CO1\u00A0: Prêter', 'Acheter', 'Nombre de prêts'],
    ['', 'CO2\u00A0: Conter', '', ''],
  ]);
});

test('the matrix crosses actions and objectives, both rows of its header repeated', async () => {
  const goals = (axisCode: string, ...titles: string[]) => ({
    id: `pa ${axisCode}`,
    code: axisCode,
    title: 'Réussir',
    objectives: titles.map((title) => ({ id: `pa ${title}`, title, mentions: [] })),
  });
  const opened = await documentOf(
    {
      ...small,
      frameworks: [
        {
          id: 'pa',
          title: 'Projet académique',
          axes: [goals('1', 'Lire', 'Écrire')],
          source: field('').source,
        },
      ],
      links: [link('action 1.1.1', 'pa Lire', 'M!B2', 'x'), link('action 1.1.2', 'pa Écrire', 'M!C3', '○')],
    },
    { parts: ['matrix'] },
  );

  expect(opened.tables[0]!.rows).toEqual([
    ['', 'Axe 1\u00A0: Réussir'],
    ['Action', 'Lire', 'Écrire'],
    ['1.1.1\u00A0: Réunir', 'X', ''],
    ['1.1.2\u00A0: Publier', '', '○'],
    ['1.1.3\u00A0: Relire', '', ''],
  ]);
  expect(opened.tables[0]!.headerRows).toBe(2);
});

test('an indicator has départ, cible, valeur, taux and état; columns in which nothing stands are left out', async () => {
  const percent = (value: number) => measure(`${String(value)} %`, { value, unit: '%' });
  const opened = await documentOf(
    {
      axes: [axis('Former')],
      indicators: [
        indicator('Part des formés', {
          axis: 'axe Former',
          direction: 'hausse',
          baseline: percent(0),
          targets: [{ ...percent(80), date: '2027-12-31' }],
          current: { ...percent(40), date: '2025-01-15' },
        }),
      ],
    },
    { parts: ['indicators'] },
  );

  expect(opened.tables[0]!.rows).toEqual([
    ['Indicateur', 'Départ', 'Cible', 'Valeur', 'Taux d’avancement', 'État'],
    ['Part des formés', '0\u00A0%', '80\u00A0% (2027)', '40\u00A0% (15/01/2025)', '50\u00A0%', '→ En cours'],
  ]);
});

test('an indicator stands beside its champ opérationnel, and that beside its cible, which is no valeur cible', async () => {
  const measured = (title: string, objectiveId: string) =>
    indicator(title, { objective: objectiveId, targets: [measure('10', { value: 10 })] });
  const { tables } = await documentOf(
    {
      levels: { axis: 'Ambition', objective: 'Cible', field: 'Champ opérationnel', action: 'Action' },
      axes: [axis('Former')],
      objectives: [
        objective('1 | Lire', { axis: 'axe Former' }),
        objective('CO1 | Prêter', { axis: 'axe Former', parent: 'objectif 1', level: 'field' }),
        objective('2 | Écrire', { axis: 'axe Former' }),
      ],
      indicators: [
        measured('Prêts', 'objectif CO1'),
        measured('Livres', 'objectif CO1'),
        measured('Textes', 'objectif 2'),
      ],
    },
    { parts: ['indicators'] },
  );

  expect(tables[0]!.rows).toEqual([
    ['Cible', 'Champ opérationnel', 'Indicateur', 'Valeur cible'],
    ['1\u00A0: Lire', 'CO1\u00A0: Prêter', 'Prêts', '10'],
    ['', '', 'Livres', '10'],
    ['2\u00A0: Écrire', '', 'Textes', '10'],
  ]);
});

test('figures without rows, and a decision of which nothing is said, leave tables that Word opens', async () => {
  const nothing = { committee: '', date: '', text: '', source: field('').source };
  const { tables } = await documentOf(
    {
      decisions: [{ id: 'décision/1', ...nothing }],
      series: [{ title: 'Équipement', categories: ['2024'], rows: [], source: field('').source }],
    },
    { parts: ['committee', 'annexes'] },
  );

  expect(tables.map(({ rows }) => rows[0]!.length)).toEqual([7, 2]);
});

test('columns of figures are as wide as their longest word, and many of them stand on a page held sideways', async () => {
  const figures = (...categories: string[]) => ({
    title: 'Équipement',
    categories,
    rows: [{ label: 'Bordeaux', values: categories.map(() => field('457/549 soit 83 %')) }],
    source: field('').source,
  });
  const { orientations, parts } = await documentOf(
    { series: [figures('2020', 'Part des établissements'), figures(...'abcdefghij')] },
    { parts: ['annexes'] },
  );

  expect(orientations).toEqual(['portrait', 'portrait', 'landscape']);
  const grid = /<w:tblGrid>.*?<\/w:tblGrid>/s.exec(parts['word/document.xml']!)![0];
  const [, short, long] = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(long! / short!).toBeGreaterThan(1.5);
});

test('more objectives than a page is wide for are told in several matrices', async () => {
  const goals = Array.from({ length: 20 }, (_, i) => ({
    id: `pa ${String(i)}`,
    title: `Objectif ${String(i)}`,
    mentions: [],
  }));
  const { tables } = await documentOf(
    {
      actions: [action('Réunir')],
      frameworks: [
        {
          id: 'pa',
          title: 'Projet',
          axes: [{ id: 'pa/1', title: 'Réussir', objectives: goals }],
          source: field('').source,
        },
      ],
      links: [link('action Réunir', 'pa 19', 'M!B2', 'x')],
    },
    { parts: ['matrix'] },
  );

  expect(tables.map(({ rows }) => rows[1]!.length)).toEqual([17, 5]);
  expect(tables[1]!.rows[2]).toEqual(['Réunir', '', '', '', 'X']);
});
