import type { Finding } from '../../src/domain/finding';
import { findingText } from '../../src/messages/fr';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { generateSheets } from '../../src/workflows/generateSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { linksIn } from '../support/links';
import { hostOf, type WrittenSheet } from '../support/workbooks';

/** What is wrong in the sheets that links are read from: each is named, with its cell, and no link is guessed. */

const ACTIONS: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Code', 'Action', 'Pilote'],
    ['1-1', 'Publier la lettre', 'DANE'],
    ['1-2', 'Ouvrir le site', 'DANE'],
    ['2-1', 'Réunir les cadres', 'DSI'],
  ],
};

const PROJECT: WrittenSheet = {
  name: 'Projet',
  rows: [
    ['Projet académique'],
    ['Axe 1 : Réussir'],
    ['1.1 Accompagner les parcours'],
    ['1.2 Réduire les écarts'],
    ['1.3 Associer les familles'],
  ],
};

function matrix(...rows: (string | number | null)[][]): WrittenSheet {
  return {
    name: 'Croix',
    rows: [
      ['Contribution au projet académique'],
      ['Action', 'Accompagner les parcours', 'Réduire les écarts', 'Associer les familles'],
      ...rows,
    ],
  };
}

/** « MAT-07 Croix!A4 »: what is told of the matrix, and where. */
function told(reading: WorkbookReading): string[] {
  return findings(reading).map(
    ({ code, places }) => `${code} ${places.map(({ sheet, address }) => `${sheet}!${address}`).join(' ')}`,
  );
}

function findings(reading: WorkbookReading): Finding[] {
  return checkWorkbook(reading, { date: '2026-01-15', profile: 'copil' }).filter(({ code }) =>
    ['MAT-07', 'MAT-08', 'MAT-13', 'NUM-01'].includes(code),
  );
}

const read = (...sheets: WrittenSheet[]): Promise<WorkbookReading> => readWorkbook(hostOf(...sheets));

it('two actions of one code: a row that has only the code may mean both, one that has a title means its own', async () => {
  const reading = await read(
    {
      name: 'Actions',
      rows: [...ACTIONS.rows.slice(0, 2), ['1-1', 'Ouvrir le site', 'DANE'], ACTIONS.rows[3]!],
    },
    PROJECT,
    matrix(['1-1', 'x', 'x', null], ['1-1 Ouvrir le site', null, null, 'x'], ['2-1', 'x', null, null]),
  );
  expect(linksIn(reading.roadmap)).toEqual(['1-1 → Associer les familles', '2-1 → Accompagner les parcours']);
  expect(told(reading).sort()).toEqual(['MAT-07 Croix!A3', 'NUM-01 Actions!B2 Actions!B3']);
  const unsure = findings(reading).find(({ code }) => code === 'MAT-07')!;
  expect(findingText(unsure).constat.replaceAll('\u00A0', ' ')).toBe(
    '« 1-1 » peut désigner deux actions : « Publier la lettre » et « Ouvrir le site ».',
  );
});

it('a row that matches no action', async () => {
  const reading = await read(
    ACTIONS,
    PROJECT,
    matrix(
      ['1-1 Publier la lettre', 'x', 'x', null],
      ['9-9 Accueillir', null, null, 'x'],
      ['2-1', 'x', null, null],
    ),
  );
  expect(linksIn(reading.roadmap)).toHaveLength(3);
  expect(told(reading)).toEqual(['MAT-07 Croix!A4']);
});

it('a matrix half filled with numbers: its croix count, each number is told', async () => {
  const reading = await read(
    ACTIONS,
    PROJECT,
    matrix(
      ['1-1 Publier la lettre', 'x', 3, null],
      ['1-2 Ouvrir le site', 2, 'x', 4],
      ['2-1 Réunir les cadres', 'x', 'x', 5],
    ),
  );
  expect(linksIn(reading.roadmap)).toHaveLength(4);
  expect(told(reading)).toEqual(['MAT-08 Croix!C3 Croix!B4 Croix!D4 Croix!D5']);
});

it('a matrix filled with more numbers than croix: no table of figures, each number is told', async () => {
  const reading = await read(
    { name: 'Actions', rows: [...ACTIONS.rows, ['2-2', 'Former les référents', 'DSI']] },
    PROJECT,
    matrix(
      ['1-1 Publier la lettre', 'x', 3, 2],
      ['1-2 Ouvrir le site', 2, 'x', 4],
      ['2-1 Réunir les cadres', 'x', 7, 5],
      ['2-2 Former les référents', 6, 'x', null],
    ),
  );
  expect(linksIn(reading.roadmap)).toHaveLength(4);
  expect(reading.roadmap.series).toEqual([]);
  expect(told(reading)).toEqual(['MAT-08 Croix!C3 Croix!D3 Croix!B4 Croix!D4 Croix!C5 Croix!D5 Croix!B6']);
});

it('a list of objectives with gaps is read to its end', async () => {
  const { roadmap } = await read(ACTIONS, {
    name: 'Projet',
    rows: [
      ...PROJECT.rows.slice(0, 3),
      [null],
      ['1.4 Réduire les écarts'],
      [null],
      [null],
      ['1.7 Associer les familles'],
    ],
  });
  const [axis] = roadmap.frameworks[0]!.axes;
  expect(axis!.objectives.map(({ code }) => code)).toEqual(['1.1', '1.4', '1.7']);
});

it('300 objectives make a matrix of 300 columns, and its marks are read back', async () => {
  const objectives = Array.from({ length: 300 }, (_, i) => [`- Servir la priorité numéro ${String(i + 1)}`]);
  const host = hostOf(
    {
      name: 'Actions',
      rows: [
        ['Code', 'Action', 'Objectifs du projet académique'],
        ['1-1', 'Publier la lettre', 'Servir la priorité numéro 300'],
        ['1-2', 'Ouvrir le site', 'Servir la priorité numéro 1'],
      ],
    },
    { name: 'Projet', rows: [['Projet académique'], ['Axe 1 : Réussir'], ...objectives] },
  );
  const reading = await readWorkbook(host);
  await generateSheets(host, reading, { date: '2026-01-15', ids: ['matrice'] });
  const again = await readWorkbook(host);
  expect(linksIn(again.roadmap)).toEqual([
    '1-1 → Servir la priorité numéro 300',
    '1-2 → Servir la priorité numéro 1',
  ]);
  expect(again.roadmap.observations).toEqual([]);
});
