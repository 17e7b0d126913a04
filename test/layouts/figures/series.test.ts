import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import type { Draft } from '../../../src/layouts/draft';
import { seriesLayout } from '../../../src/layouts/figures/series';
import type { Series } from '../../../src/domain/roadmap';
import { readAlone, sheet, type Cells } from '../../support/grid';

function read(rows: Cells, merges: string[] = []): Draft {
  return readAlone(seriesLayout, sheet('Annexe', rows, merges)).draft;
}

/** A series as lines: `label (unit): number or "text", …`. */
function show({ title, categories, rows }: Series): string[] {
  return [
    `${title}: ${categories.join(' ')}`,
    ...rows.map(
      ({ label, unit, values }) =>
        `${label}${unit === undefined ? '' : ` (${unit})`}: ${values.map(({ number, text }) => number ?? `"${text}"`).join(' ')}`,
    ),
  ];
}

describe('figures of an annex', () => {
  it('reads years across under the line that names them, the corner empty', () => {
    const draft = read([
      ['Salon GUYANUM', null, null],
      [null, '2015-2016', '2017-2018'],
      ['Visiteurs à Saint-Laurent', 100, 380],
      ['Visiteurs à Cayenne', 400, 520],
    ]);
    expect(draft.series.map(show)).toEqual([
      [
        'Salon GUYANUM: 2015-2016 2017-2018',
        'Visiteurs à Saint-Laurent: 100 380',
        'Visiteurs à Cayenne: 400 520',
      ],
    ]);
    expect(draft.series[0]!.source).toEqual({ sheet: 'Annexe', address: 'A1:C4' });
    expect(draft.series[0]!.rows[1]!.values[1]!.source.address).toBe('C4');
  });

  it('keeps the words of a quantity, and its number only where there is one reading', () => {
    const draft = read([
      ['4.5 - Les projets des établissements', null, null],
      ['Années', 2017, 2018],
      ['Projets', 23, 12],
      ['Bénéficiaires', '14 EPLE et 4 écoles', '5 Lycées'],
      ['Établissements', '44 EPLE', '5 Lycées'],
      ['Total de la subvention', '81 573 € (*)', '34 080 €'],
      ['(*) co-financement avec la préfecture'],
    ]);
    expect(show(draft.series[0]!)).toEqual([
      'Les projets des établissements: 2017 2018',
      'Projets: 23 12',
      'Bénéficiaires: "14 EPLE et 4 écoles" "5 Lycées"',
      'Établissements: "44 EPLE" "5 Lycées"',
      'Total de la subvention (€): 81573 34080',
    ]);
    expect(draft.unread).toEqual([
      {
        source: { sheet: 'Annexe', address: 'A7' },
        text: '(*) co-financement avec la préfecture',
        reason: 'note',
      },
    ]);
  });

  it('makes time the categories when the years go down', () => {
    const draft = read([
      ['Année', 'Écoles', 'Collèges'],
      [2019, 12, 4],
      [2020, 15, 6],
    ]);
    expect(show(draft.series[0]!)).toEqual(['Annexe: 2019 2020', 'Écoles: 12 15', 'Collèges: 4 6']);
  });

  it('reads percentages in points, typed or formatted', () => {
    const pix = sheet('Pix', [
      ['Taux d’activation :', null, null],
      ['Pix 2020/2021', 'Actif', 'Campagne'],
      ['Bordeaux', 0.8324, '457/549 soit 83.24%'],
      ['Limoges', '74.82%', '109/139 soit 78%'],
    ]);
    pix.cells.find(({ cell }) => cell.value === 0.8324)!.cell.format = '0.00%';
    expect(show(readAlone(seriesLayout, pix).draft.series[0]!)).toEqual([
      'Taux d’activation – Pix 2020/2021: Actif Campagne',
      'Bordeaux (%): 83.24 "457/549 soit 83.24%"',
      'Limoges (%): 74.82 "109/139 soit 78%"',
    ]);
  });

  it('sets sums aside and loses nothing of them', () => {
    const draft = read([
      ['Formations', '2023', '2024', 'Total'],
      ['Guéret', 10, 20, 30],
      ['Tulle', 5, 5, 10],
      ['Total des stagiaires', 15, 25, 40],
    ]);
    expect(show(draft.series[0]!)).toEqual(['Formations: 2023 2024', 'Guéret: 10 20', 'Tulle: 5 5']);
    expect(draft.unread).toEqual([
      {
        source: { sheet: 'Annexe', address: 'A4:D4' },
        text: 'Total des stagiaires | 15 | 25 | 40',
        reason: 'total',
      },
      { source: { sheet: 'Annexe', address: 'D1:D4' }, text: 'Total | 30 | 10 | 40', reason: 'total' },
    ]);
  });

  it('reads a header of two rows and labels of two columns', () => {
    const draft = read(
      [
        ['Département', 'Niveau', '2023', null, '2024', null],
        [null, null, 'Garçons', 'Filles', 'Garçons', 'Filles'],
        ['Creuse', 'Écoles', 1, 2, 3, 4],
        [null, 'Collèges', 5, 6, 7, 8],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'A3:A4'],
    );
    expect(show(draft.series[0]!)).toEqual([
      'Annexe: 2023 Garçons 2023 Filles 2024 Garçons 2024 Filles',
      'Creuse – Écoles: 1 2 3 4',
      'Creuse – Collèges: 5 6 7 8',
    ]);
  });

  it('reads tables side by side as two', () => {
    const { series } = read([
      ['Visiteurs', '2023', '2024', null, 'Crédits', '2023', '2024'],
      ['Cayenne', 1, 2, null, 'État', '10 €', '20 €'],
    ]);
    expect(series.map(show)).toEqual([
      ['Visiteurs: 2023 2024', 'Cayenne: 1 2'],
      ['Crédits: 2023 2024', 'État (€): 10 20'],
    ]);
  });
});

describe('what is no series', () => {
  it.each<[string, Cells]>([
    [
      'a timetable',
      [
        ['Heure', 'Lundi', 'Mardi'],
        ['8h-9h', 'Maths', '6e A'],
        ['9h-10h', 'EPS', '5e B'],
      ],
    ],
    [
      'a matrix of marks',
      [
        ['Action', 'Objectif 1', 'Objectif 2'],
        ['1-1', 'X', null],
        ['1-2', null, 'X'],
      ],
    ],
    [
      'a list of dates',
      [
        ['Réunion', 'Début', 'Fin'],
        ['COPIL', '12/03/2024', '13/03/2024'],
      ],
    ],
    [
      'a list of codes',
      [
        ['Titre', 'Axe', 'Action'],
        ['La lettre', '1-1', '1-2'],
        ['Le site', '2-1', '2-2'],
      ],
    ],
    [
      'a price beside a name',
      [
        ['Article', 'Prix'],
        ['Papier', '12 €'],
        ['Encre', '8 €'],
      ],
    ],
  ])('leaves %s alone', (_name, rows) => {
    expect(readAlone(seriesLayout, sheet('Feuil1', rows)).regions).toEqual([]);
  });

  it('leaves a list of hundreds of rows alone, and its last rows too', () => {
    const stock: Cells = Array.from({ length: 400 }, (_, i) => [`Article ${i}`, 2019, 2020]);
    expect(readAlone(seriesLayout, sheet('Stock', [['Article', '2019', '2020'], ...stock])).regions).toEqual(
      [],
    );
  });

  it('reads any grid without failing, and never makes an item of it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        'Total',
        '2020',
        '2021-2022',
        'n.c.',
        '12 %',
        '(*) note',
        '14 EPLE et 4 écoles',
        'Axe 1 : Piloter',
      ),
      fc.integer({ min: -10, max: 3000 }),
      fc.string(),
    );
    const merges = fc.subarray(['A1:B1', 'A2:A3', 'B2:C2', 'C3:D5']);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), merges, (rows, merged) => {
        const { draft } = readAlone(seriesLayout, sheet('S', rows, merged));
        expect([draft.axes, draft.objectives, draft.actions, draft.levers, draft.indicators].flat()).toEqual(
          [],
        );
        for (const { categories, rows: lines } of draft.series) {
          for (const { values } of lines) expect(values).toHaveLength(categories.length);
        }
      }),
    );
  });
});

describe('the sample workbooks', () => {
  const sample = async (file: string, sheetName: string): Promise<Series[]> => {
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(`assets/samples/${file}`)));
    return readAlone(
      seriesLayout,
      sheets.find(({ name }) => name === sheetName)!,
    ).draft.series;
  };

  it('has five rows of figures in the annex of Guyane', async () => {
    const series = await sample('guyane-2020-2021.xlsx', '4 Annexe tableaux');
    expect(series.map(show)).toEqual([
      [
        'Salon GUYANUM: 2015-2016 2017-2018 2019-2020',
        'Nombre de visiteurs à ST LAURENT: 100 380 800',
        'Nombre de visiteurs à CAYENNE: 400 520 1000',
      ],
      [
        'LES PROJETS NUMERIQUES MENES EN ETABLISSEMENT: 2015 2016 2017 2018 2019 2020',
        'Nombre de Projets: 54 29 23 12 17 5',
        'Nombre d’établissements bénéficiaires: "44 EPLE" "21 EPLE" "14 EPLE et 4 écoles" "11 EPLE et 1 école" "12 EPLE et 5 écoles" "5 Lycées"',
        'Total de la subvention (€): 116727 124729 81573 34080 35000 25000',
      ],
    ]);
  });

  it('has the Pix table of the three académies', async () => {
    const series = await sample('nouvelle-aquitaine-2021.xlsx', 'Ambition 1');
    expect(series.map(show)).toEqual([
      [
        'Taux d’activation de Pix Orga – Pix 2020/2021: Non activé Non importé Importé 2020 Actif NB d’établissements ayant lancé une campagne de rentrée 2020',
        'Bordeaux (%): 3.64 3.1 10.02 83.24 "457/549 soit 83.24%"',
        'Limoges (%): 2.88 7.91 14.39 74.82 "109/139 soit 78%"',
        'Poitiers (%): 3.63 11.55 13.2 71.62 "250/303 soit 82.5%"',
      ],
    ]);
  });
});
