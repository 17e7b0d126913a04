import { FileHost } from '../../src/hosts/file/fileHost';
import { emptyState } from '../../src/workbook/host';
import { generateSheets } from '../../src/workflows/generateSheets';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { fileOf, hostOf, type WrittenSheet } from '../support/workbooks';

const TABLE: WrittenSheet = {
  name: 'Axe 1',
  rows: [
    ['Axe 1 : Usages'],
    ['Objectifs', 'Actions', 'Indicateurs'],
    ['1.1 Former', 'Réunir les équipes', 'Nombre de réunions'],
  ],
};

describe('readWorkbook', () => {
  it('reads the roadmap, what was recognised where, and the memory of the workbook', async () => {
    const { roadmap, regions, state, ownLinks, isRoadmap } = await readWorkbook(hostOf(TABLE));
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Réunir les équipes']);
    expect(regions.map(({ sheet, region }) => [sheet, region.layout])).toEqual([['Axe 1', 'objectiveTable']]);
    expect(state).toEqual(emptyState());
    expect([ownLinks, isRoadmap]).toEqual([[], true]);
  });

  it('hears of a cancel between two sheets', async () => {
    const stop = new AbortController();
    let pauses = 0;
    const reading = readWorkbook(hostOf(TABLE, { ...TABLE, name: 'Axe 2' }), {
      signal: stop.signal,
      pause: () => {
        pauses += 1;
        if (pauses === 2) stop.abort();
        return Promise.resolve();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(pauses).toBe(2);
  });

  it('never takes what it generated for something of the user’s', async () => {
    const host = hostOf(TABLE);
    const before = await readWorkbook(host);
    await generateSheets(host, before, { date: '2024-09-02' });
    const after = await readWorkbook(host);
    expect(after.snapshot.sheets.length).toBeGreaterThan(before.snapshot.sheets.length + 2);
    expect(after.roadmap).toEqual(before.roadmap);
  });

  it.each<[string, WrittenSheet]>([
    [
      'a timetable',
      {
        name: 'Emploi du temps',
        rows: [
          ['Horaires', 'Lundi', 'Mardi'],
          ['8h-9h', 'Mathématiques', 'Français'],
        ],
      },
    ],
    [
      'an invoice',
      {
        name: 'Facture',
        rows: [
          ['Désignation', 'Quantité', 'Montant'],
          ['Câble', 10, 120],
          ['Total', null, 120],
        ],
      },
    ],
    ['headings alone', { name: 'Plan', rows: [['Axe 1 : Usages'], [null], ['Axe 2 : Formation']] }],
  ])('says that %s is no roadmap', async (_title, sheet) => {
    expect((await readWorkbook(hostOf(sheet))).isRoadmap).toBe(false);
  });

  it('says that a projet académique alone is something to work with', async () => {
    const project: WrittenSheet = {
      name: 'Projet académique',
      rows: [['Projet académique 2020'], ['Axe 1 : Former'], ['Objectif 1 : Lire'], ['Objectif 2 : Compter']],
    };
    const { isRoadmap, roadmap } = await readWorkbook(hostOf(project));
    expect(roadmap.frameworks).toHaveLength(1);
    expect(isRoadmap).toBe(true);
  });

  it('tells how far it is, from 0 to 1, never back', async () => {
    const steps: number[] = [];
    await readWorkbook(hostOf(TABLE), { progress: (done) => steps.push(done) });
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('throws what the host says of a file that is no workbook', async () => {
    const broken = new FileHost(fileOf(TABLE).slice(0, 200), 'coupé.xlsx');
    await expect(readWorkbook(broken)).rejects.toMatchObject({ name: 'HostError', code: 'truncated' });
  });
});
