import type { DocumentOptions } from '../../src/documents/composeDocument';
import type { Roadmap } from '../../src/domain/roadmap';
import { action, axis, field, texts } from '../support/roadmap';
import { headings } from './openedDocument';
import { documentOf, small } from './smallDocument';

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

  test('says a period once', async () => {
    const titled = { title: field('Feuille de route 2025-2027'), period: field('2025-2027') };
    expect(await shown(titled)).toEqual(['Feuille de route 2025-2027']);
  });

  test('says of which part it is', async () => {
    const part = { ...small, excerpt: { axes: [{ code: '1', title: 'Former' }], owner: 'DANE' } };
    expect((await shown(part)).slice(2)).toEqual([
      '2025-2027',
      'Extrait\u00A0: axe 1, pilote «\u00A0DANE\u00A0»',
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
