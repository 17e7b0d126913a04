import { composeDocument, type DocumentOptions } from '../../src/documents/composeDocument';
import type { Roadmap } from '../../src/domain/roadmap';
import {
  action,
  axis,
  field,
  indicator,
  lever,
  link,
  measure,
  objective,
  roadmap,
  texts,
} from '../support/roadmap';
import { headings, openedDocument, type OpenedDocument } from './openedDocument';

const DAY = '2025-03-12';

async function documentOf(
  given: Partial<Roadmap>,
  options: Partial<DocumentOptions> = {},
): Promise<OpenedDocument> {
  return openedDocument(await composeDocument(roadmap(given), { day: DAY, ...options }));
}

/** Two axes, the second with nothing in it. */
const small: Partial<Roadmap> = {
  title: field('Feuille de route : le numérique'),
  institution: field('Académie de Belleville'),
  period: field('2025-2027'),
  axes: [axis('1 | Former'), axis('2 | Équiper')],
  objectives: [objective('1.1 | Former les équipes', { axis: 'axe 1' })],
  actions: [
    action('1.1.1 | Réunir', { objective: 'objectif 1.1', row: 'F!4', details: ['par bassin'] }),
    action('1.1.2 | Publier', { objective: 'objectif 1.1', row: 'F!4' }),
    action('1.1.3 | Relire', { objective: 'objectif 1.1', row: 'F!5', fields: texts({ owner: 'DANE' }) }),
  ],
  levers: [lever('Un budget', { objective: 'objectif 1.1', row: 'F!4' })],
};

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

describe('the title page', () => {
  const shown = async (given: Partial<Roadmap>) =>
    (await documentOf(given, { parts: [] })).paragraphs.map(({ text }) => text);

  test('says académie, title and period', async () => {
    expect(await shown(small)).toEqual([
      'Académie de Belleville',
      'Feuille de route\u00A0: le numérique',
      '2025-2027',
    ]);
  });

  test('without title and period it is called what it is', async () => {
    expect(await shown({})).toEqual(['Feuille de route']);
  });

  test('says the committee, and that it is a project until it is final', async () => {
    const typed = (isFinal: string) => ({
      textes: {
        committee: field('COPIL'),
        committeeDate: field('15/06/2025'),
        version: field('2'),
        versionDate: field('12/03/2025'),
        isFinal: field(isFinal),
      },
    });

    expect((await shown({ typed: typed('') })).slice(1)).toEqual([
      'COPIL, 15 juin 2025',
      'PROJET · version 2 · 12 mars 2025',
    ]);
    expect((await shown({ typed: typed('oui') })).at(-1)).toBe('version 2 · 12 mars 2025');
  });
});

test('every page but the first says académie, title, version and page x / y', async () => {
  const { parts } = await documentOf(
    { ...small, typed: { textes: { version: field('2') } } },
    { parts: ['tables'] },
  );
  const all = (name: string) =>
    Object.entries(parts)
      .filter(([path]) => path.startsWith(`word/${name}`))
      .map(([, part]) => part);

  expect(all('header').filter((part) => part.includes('Académie de Belleville'))).toHaveLength(1);
  expect(all('header').filter((part) => part.includes('Feuille de route\u00A0: le numérique'))).toHaveLength(
    1,
  );
  const [footer] = all('footer').filter((part) => part.includes('PROJET · version 2'));
  expect(footer).toMatch(/Page .*PAGE.* \/ .*NUMPAGES/s);
});

test('the table of contents has its entries and their pages, so that nobody has to ask Word for them', async () => {
  const opened = await documentOf(small);
  const entries = opened.paragraphs.filter(({ style }) => style.startsWith('TOC') && style !== 'TOCHeading');

  expect(entries.map(({ text }) => text)).toEqual([
    'Les actions par axe\t3',
    'Axe 1\u00A0: Former\t3',
    'Axe 2\u00A0: Équiper\t3',
    'Fiches-actions\t4',
    'Axe 1\u00A0: Former\t4',
  ]);
  expect(opened.parts['word/document.xml']).not.toContain('w:dirty');
  expect(opened.parts['word/settings.xml']).not.toContain('updateFields');
});

test('the language is French, and all looks are those of named styles', async () => {
  const { parts } = await documentOf(small);

  expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"');
  const names = [...parts['word/styles.xml']!.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Heading 1',
      'Title',
      'List Bullet',
      'En-tête de tableau',
      'Tableau de feuille de route',
    ]),
  );
  expect(parts['word/document.xml']).not.toMatch(/<w:rPr>(?!<w:noProof)/);
});

test('the properties of the file name no person, and are of the day that was given', async () => {
  const { parts } = await documentOf(small);

  expect(parts['docProps/core.xml']).toContain('<dc:title>Feuille de route\u00A0: le numérique</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:creator>Académie de Belleville</dc:creator>');
  expect(parts['docProps/core.xml']).toContain('2025-03-12T00:00:00Z');
});

test('a fiche has a line for each fact, with its label; an action without facts has none', async () => {
  const opened = await documentOf(small, { parts: ['cards'] });

  expect(headings(opened, 3)).toEqual(['Fiche 1.1.3\u00A0: Relire']);
  expect(opened.tables.map(({ rows }) => rows)).toEqual([
    [
      ['Objectif', '1.1\u00A0: Former les équipes'],
      ['Pilote', 'DANE'],
    ],
  ]);
});

test('three hundred fiches make a document', async () => {
  const actions = Array.from({ length: 300 }, (_, i) =>
    action(`${String(i + 1)} | Réunir`, { row: `F!${String(i)}`, fields: texts({ owner: 'DANE' }) }),
  );

  const opened = await documentOf({ actions }, { parts: ['cards'] });

  expect(opened.tables).toHaveLength(300);
  expect(headings(opened, 3).at(-1)).toBe('Fiche 300\u00A0: Réunir');
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

test('what was typed takes the place of what the sheets say under the same word', async () => {
  const section = (label: string, text: string) => ({ label, text, source: field('').source });
  const opened = await documentOf(
    {
      sections: [
        section('Préambule', 'Ancien préambule.'),
        section('1.1 - CONTEXTE :', 'Ancien contexte.'),
        section('2 - Enjeux', '- Former\n- Équiper'),
      ],
      typed: {
        textes: { preamble: field('Ce texte dit pourquoi.'), context: field('L’académie part de loin.') },
      },
    },
    { parts: ['preamble', 'introduction'] },
  );

  expect(opened.paragraphs.slice(1)).toEqual([
    { style: 'Heading1', text: 'Préambule' },
    { style: '', text: 'Ce texte dit pourquoi.' },
    { style: 'Heading1', text: 'Contexte et orientations' },
    { style: 'Heading2', text: 'Contexte' },
    { style: '', text: 'L’académie part de loin.' },
    { style: 'Heading2', text: '2 - Enjeux' },
    { style: 'ListBullet', text: 'Former' },
    { style: 'ListBullet', text: 'Équiper' },
  ]);
});

test('successes, difficulties, decisions and dates to come are told', async () => {
  const opened = await documentOf(
    {
      decisions: [
        {
          id: 'décision/1',
          committee: 'COPIL',
          date: '2025-03-12',
          text: 'Ouvrir un poste',
          owner: 'DRH',
          source: field('').source,
        },
      ],
      typed: {
        textes: {
          success1: field('Pix partout'),
          difficulty2: field('Peu de temps'),
          nextDates: field('12 juin : COPIL\n1er juillet : bilan'),
        },
      },
    },
    { parts: ['committee'] },
  );

  expect(headings(opened, 2)).toEqual(['Réussites', 'Difficultés', 'Décisions', 'Dates à venir']);
  expect(opened.tables[0]!.rows).toEqual([
    ['Instance', 'Date', 'Décision', 'Responsable'],
    ['COPIL', '12 mars 2025', 'Ouvrir un poste', 'DRH'],
  ]);
  expect(opened.paragraphs.at(-1)!.text).toBe('1er juillet\u00A0: bilan');
});

describe('persons', () => {
  const named: Partial<Roadmap> = {
    ...small,
    author: field('Mme Hélène Castel'),
    actions: [
      action('Réunir, avec Hélène Castel', { id: 'a', fields: texts({ owner: 'Mme Hélène Castel, DANE' }) }),
    ],
    typed: { textes: { signatory: field('Claire Roux'), signatoryRole: field('La rectrice') } },
  };
  const bytesOf = async (options: Partial<DocumentOptions>) =>
    Object.values((await documentOf(named, options)).parts).join('\n');

  test('are told by their functions: their names are in no part of the file', async () => {
    const all = await bytesOf({});

    expect(all).not.toMatch(/Castel|Roux/);
    expect(all).toContain('La rectrice');
    expect(all).toContain('>DANE<');
  });

  test('are named where that is asked for', async () => {
    const all = await bytesOf({ persons: 'noms' });

    expect(all).toContain('Mme Hélène Castel, DANE');
    expect(all).toContain('Claire Roux');
  });
});

test('an empty roadmap makes a document that says so', async () => {
  const opened = await documentOf({});

  expect(opened.paragraphs.at(-1)!.text).toBe(
    'La feuille de route ne contient encore ni axe, ni objectif, ni action.',
  );
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

test('characters that XML cannot hold do no harm', async () => {
  const { tables } = await documentOf(
    {
      axes: [axis('Former')],
      actions: [action('Réunir\u0000 & <lire>\uFFFE\uD83D', { axis: 'axe Former' })],
    },
    { parts: ['tables'] },
  );

  expect(tables[0]!.rows[1]).toEqual(['Réunir & <lire>']);
});
