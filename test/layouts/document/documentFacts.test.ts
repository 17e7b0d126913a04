import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { Claims } from '../../../src/layouts/claims';
import { documentFacts, type DocumentFacts } from '../../../src/layouts/document/documentFacts';
import { Grid } from '../../../src/layouts/grid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

function facts(sheets: SheetSnapshot[], workbook: Partial<WorkbookSnapshot> = {}): DocumentFacts {
  const grids = sheets.map((snapshot) => new Grid(snapshot));
  return documentFacts(
    grids,
    grids.map(() => new Claims()),
    { properties: {}, ...workbook },
  );
}

/** Each fact as `text @ address`. */
function show(found: DocumentFacts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).map(([name, { text, source }]) => [
      name,
      `${text} @ ${source.sheet}!${source.address}`,
    ]),
  );
}

describe('what a document says of itself', () => {
  it('is titled « Projet numérique de l’académie… » too', () => {
    const cover = sheet('Sommaire', [['Projet numérique de l’académie de Reims 2024-2027'], ['Sommaire']]);
    const { title, period } = facts([cover]);
    expect([title?.text, period?.text]).toEqual([
      'Projet numérique de l’académie de Reims 2024-2027',
      '2024-2027',
    ]);
    expect(facts([sheet('Plan', [['Projet numérique des écoles rurales']])]).title).toBeUndefined();
  });

  it('is no label: neither in the head of a directory, nor beside another label', () => {
    const directory = sheet('Annuaire', [
      ['Fonction', 'Service', 'Standard', 'Adresse fonctionnelle'],
      ['Délégué académique', 'DANE', '05 94 00 00 00', 'dane@exemple.fr'],
      ['Directeur des systèmes', 'DSI', '05 94 00 00 01', 'dsi@exemple.fr'],
    ]);
    expect(show(facts([directory]))).toEqual({});
    expect(show(facts([sheet('Contacts', [['Service', 'Téléphone']])]))).toEqual({});
    const cover = sheet('Accueil', [
      ['Académie', 'Guyane', 'Version', '2'],
      ['Période', '2024-2027', 'Service', 'DRANE'],
      ['Date', '10/03/2025', 'Lieu', 'Cayenne'],
    ]);
    expect(show(facts([cover]))).toMatchObject({
      version: '2 @ Accueil!D1',
      period: '2024-2027 @ Accueil!B2',
      author: 'DRANE @ Accueil!D2',
    });
  });

  it.each([
    '3.1 Objectifs opérationnels déclinés de la stratégie numérique',
    '2. Feuille de route',
    'II – Stratégie numérique',
  ])('is no heading of a part: « %s »', (heading) => {
    expect(facts([sheet('Synthèse', [[heading]])]).title).toBeUndefined();
  });

  it('stands in one title line', () => {
    const found = facts([
      sheet('Accueil', [['Académie de Nice - DANE Feuille de route 2017-2019 (version 2)']]),
    ]);
    expect(show(found)).toEqual({
      title: 'Académie de Nice - DANE Feuille de route 2017-2019 (version 2) @ Accueil!A1',
      institution: 'Académie de Nice @ Accueil!A1',
      period: '2017-2019 @ Accueil!A1',
      version: 'version 2 @ Accueil!A1',
    });
    expect(found.period).toMatchObject({ start: '2017-01-01', end: '2019-12-31' });
  });

  it('stands in lines of a cover', () => {
    const found = facts([
      sheet('Couverture', [
        ['RÉGION ACADÉMIQUE\nGUYANE'],
        [null],
        ['Feuille de route'],
        ['pour le développement des usages numériques'],
        ['Année 2024-2025'],
        ['Rédigé par la déléguée régionale au numérique'],
        ['Document de travail'],
      ]),
    ]);
    expect(show(found)).toEqual({
      title: 'Feuille de route pour le développement des usages numériques @ Couverture!A3',
      institution: 'RÉGION ACADÉMIQUE GUYANE @ Couverture!A1',
      period: '2024-2025 @ Couverture!A5',
      version: 'Document de travail @ Couverture!A7',
      author: 'la déléguée régionale au numérique @ Couverture!A6',
    });
    expect(found.period).toMatchObject({ start: '2024-09-01', end: '2025-08-31' });
  });

  it('stands beside labels, or behind them', () => {
    expect(
      show(
        facts([
          sheet('Présentation', [
            ['Titre', 'Stratégie numérique académique'],
            ['Académie', 'Amiens'],
            ['Période', 2021],
            ['Auteur : le DAN'],
            ['Version', 'V3'],
          ]),
        ]),
      ),
    ).toEqual({
      title: 'Stratégie numérique académique @ Présentation!B1',
      institution: 'Académie d’Amiens @ Présentation!B2',
      period: '2021 @ Présentation!B3',
      version: 'V3 @ Présentation!B5',
      author: 'le DAN @ Présentation!A4',
    });
  });

  it('is an académie named in full beside its label, also one that no list has', () => {
    const cover = [
      ['Académie', 'Académie de Valserine'],
      ['Région académique', 'Région académique Grand Ouest'],
    ];
    expect(cover.map((line) => show(facts([sheet('Accueil', [line])])))).toEqual([
      { institution: 'Académie de Valserine @ Accueil!B1' },
      { institution: 'Région académique Grand Ouest @ Accueil!B1' },
    ]);
  });

  it('stands in names and properties where no cell tells it', () => {
    expect(
      show(
        facts([sheet('Actions', [['Action', 'Pilote']])], {
          name: 'fdr_2024-2025_v2.xlsx',
          properties: { title: 'Feuille de route', company: 'Rectorat de Limoges', author: 'DRANE' },
        }),
      ),
    ).toEqual({
      title: 'Feuille de route @ !',
      institution: 'Rectorat de Limoges @ !',
      period: '2024-2025 @ !',
      version: 'v2 @ !',
      author: 'DRANE @ !',
    });
    expect(
      show(
        facts([sheet('Bilan 2023', [['x']])], { name: 'fdr 2019.xlsx', properties: { author: 'openpyxl' } }),
      ),
    ).toEqual({
      period: '2023 @ Bilan 2023!A1',
    });
  });

  it('is not looked for in what a region has taken, nor in prose', () => {
    const taken = new Claims();
    taken.claim({ top: 0, left: 0, bottom: 0, right: 0 });
    const grid = new Grid(
      sheet('S', [
        ['Feuille de route 2020'],
        [
          'En 2018, l’académie de Lyon avait écrit un plan d’action qui a servi de modèle ; le nôtre reprend ses axes. '.repeat(
            3,
          ),
        ],
      ]),
    );
    expect(documentFacts([grid], [taken], { properties: {} })).toEqual({});
  });

  it('is not the place of a meeting: « Rectorat » beside its subject', () => {
    const found = facts([
      sheet('Réunions', [
        ['Date', 'Lieu', 'Objet'],
        ['3 mars', 'Rectorat', 'Point d’étape'],
      ]),
    ]);
    expect(found.institution).toBeUndefined();
  });

  it('is never the timetable’s or the invoice’s', () => {
    expect(facts([sheet('Facture', [['Facture n° 12'], ['Papier', 12]])])).toEqual({});
  });

  it('is read from any grid without failing, always from a cell that holds it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        'Titre',
        'Académie',
        'Nice',
        'Année 2024-2025',
        'V2',
        'Auteur :',
        'Feuille de route',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 6 }), (rows) => {
        for (const { source } of Object.values(facts([sheet('S', rows)]))) {
          expect(source).toEqual({ sheet: 'S', address: expect.stringMatching(/^[A-C][1-6]$/) });
        }
      }),
    );
  });
});

describe('the sample workbooks', () => {
  it.each([
    [
      'guyane-2020-2021',
      'Académie de Guyane',
      '2020-09-01',
      'Délégation académique au numérique éducatif (DANE)',
    ],
    [
      'guyane-2024-2025',
      'Région académique Guyane',
      '2024-09-01',
      "Délégation de Région Académique au Numérique pour l'Éducation",
    ],
    [
      'limoges-2016-2017',
      'Académie de Limoges',
      '2016-09-01',
      'Le délégué académique au numérique (DAN), après concertation avec la DSI',
    ],
    ['nice-2017-2019', 'Académie de Nice', '2017-01-01', 'Académie de Nice - DANE'],
    [
      'nouvelle-aquitaine-2021',
      'Région académique Nouvelle-Aquitaine',
      '2021-01-01',
      'DRANE Nouvelle-Aquitaine',
    ],
  ])('%s', async (file, institution, start, author) => {
    const workbook = await readWorkbook(new Uint8Array(readFileSync(`assets/samples/${file}.xlsx`)));
    const found = facts(workbook.sheets, workbook);
    expect([found.institution?.text, found.period?.start, found.author?.text]).toEqual([
      institution,
      start,
      author,
    ]);
    expect(found.title?.text).toMatch(/^Feuille de route/);
  });
});

describe('a cover page that was read', () => {
  const read = (...rows: string[][]): string[] =>
    roadmapOf(
      sheet('Accueil', [['Feuille de route du numérique'], ...rows]),
      sheet('Actions', [
        ['Axe 1 : Usages'],
        ['Action', 'Pilote'],
        ['Réunir les équipes', 'DANE'],
        ['Publier', 'DSI'],
      ]),
    ).unread.map(({ text }) => text);

  it('tells neither its facts nor their labels as not understood, beside each other or in one cell', () => {
    const cover = [
      ['Académie', 'Guyane'],
      ['Période', '2024-2027'],
      ['Version', '2'],
      ['Auteur', 'DANE'],
    ];
    expect(read(...cover)).toEqual([]);
    expect(read(...cover.map((pair) => [pair.join(' : ')]))).toEqual([]);
  });

  it('tells what else stands there', () => {
    expect(read(['Auteur', 'DANE', 'à relire'], ['Date', '10/03/2025'], ['Version', '2'])).toEqual([
      'à relire',
      'Date 10/03/2025',
    ]);
  });
});
