import type { Roadmap } from '../../../src/domain/roadmap';
import { Desk } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

/** What people type on « Suivi des actions », in a workbook of two actions. */

const actions = (...rows: (string | number | null)[][]): WrittenSheet => ({
  name: 'Actions',
  rows: [['Code', 'Action', 'Pilote', 'Statut'], ...rows],
});
const LETTER = ['1-1', 'Publier la lettre', 'DANE', 'À venir'];
const SITE = ['1-2', 'Ouvrir le site', 'CLEMI', 'En cours'];

const SHEETS = ['suivi-actions', 'parametres'];

async function atWork(): Promise<Desk> {
  const desk = await Desk.with(hostOf(actions(LETTER, SITE)));
  return desk;
}

const idOf = async (desk: Desk, code: string): Promise<string> =>
  (await desk.read()).roadmap.actions.find((action) => action.code === code)!.id;

/** What is followed of each action: `1-1 À venir 40 % Appuis nécessaires …`. */
const said = ({ actions: all, weather }: Roadmap): string[] =>
  all.map(({ id, code, fields }) =>
    [
      code,
      fields.status?.text,
      fields.progress?.text,
      fields.remarks?.text,
      ...weather.filter(({ item }) => item === id).map(({ value, date }) => `${value} ${date ?? ''}`),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  );

it('counts, and stays where it was typed, however often the sheets are made', async () => {
  const desk = await atWork();
  const id = await idOf(desk, '1-1');
  await desk.typeAll(
    new Map<string, string | number>([
      [`status/${id}`, 'En cours'],
      [`progress/${id}`, 0.4],
      [`weather/${id}`, 'Appuis nécessaires'],
      [`weatherDate/${id}`, 45536],
      [`comment/${id}`, 'La maquette est prête.'],
    ]),
  );
  const expected = [
    '1-1 · En cours · 40% · La maquette est prête. · Appuis nécessaires 2024-09-01',
    '1-2 · En cours',
  ];
  expect(said((await desk.read()).roadmap)).toEqual(expected);
  await desk.generate(SHEETS);
  await desk.generate(SHEETS);
  expect(said((await desk.read()).roadmap)).toEqual(expected);
});

it('may be emptied, which takes away what the own sheet says', async () => {
  const desk = await atWork();
  const id = await idOf(desk, '1-1');
  await desk.typeAll(new Map([[`status/${id}`, null]]));
  await desk.generate(SHEETS);
  expect(said((await desk.read()).roadmap)).toEqual(['1-1', '1-2 · En cours']);
});

it('follows the own sheet where nobody typed', async () => {
  const desk = await atWork();
  await desk.retype(actions(LETTER, [...SITE.slice(0, 3), 'Réalisé']));
  const { roadmap } = await desk.read();
  expect(said(roadmap)).toEqual(['1-1 · À venir', '1-2 · Réalisé']);
  expect(roadmap.typed).toBeUndefined();
});

it('is told where the own sheet was changed too, with both cells, until the sheet is made anew', async () => {
  const desk = await atWork();
  const id = await idOf(desk, '1-2');
  await desk.typeAll(new Map([[`status/${id}`, 'En pause']]));
  await desk.retype(actions(LETTER, [...SITE.slice(0, 3), 'Réalisé']));
  const conflicts = async (): Promise<unknown[]> =>
    (await desk.read()).roadmap.observations.filter(({ kind }) => kind === 'value-conflict');
  expect(await conflicts()).toEqual([
    {
      kind: 'value-conflict',
      source: { sheet: 'Actions', address: 'D3' },
      other: desk.ownedCell(`status/${id}`),
      id,
      field: 'status',
      text: 'Réalisé',
      otherText: 'En pause',
    },
  ]);
  await desk.generate(SHEETS);
  expect(await conflicts()).toEqual([]);
  expect(said((await desk.read()).roadmap)[1]).toBe('1-2 · En pause');
});

describe('an action', () => {
  it('keeps what was typed of it when it is renamed and moved', async () => {
    const desk = await atWork();
    await desk.typeAll(new Map([[`comment/${await idOf(desk, '1-2')}`, 'Attend le marché.']]));
    await desk.retype(actions(['1-2', 'Ouvrir le site des usages', 'CLEMI', 'En cours'], LETTER));
    await desk.generate(SHEETS);
    expect(said((await desk.read()).roadmap)).toEqual([
      '1-2 · En cours · Attend le marché.',
      '1-1 · À venir',
    ]);
  });

  it('that is deleted leaves what was typed of it at the foot, and has it again when it comes back', async () => {
    const desk = await atWork();
    await desk.typeAll(new Map([[`comment/${await idOf(desk, '1-2')}`, 'Attend le marché.']]));
    await desk.retype(actions(LETTER));
    for (let times = 0; times < 3; times++) {
      const { kept = [] } = (await desk.read()).roadmap;
      expect(kept.map(({ label, values }) => [label, values['comment']?.text])).toEqual([
        ['Ouvrir le site', 'Attend le marché.'],
      ]);
      await desk.generate(SHEETS);
    }
    await desk.retype(actions(LETTER, SITE));
    const { roadmap } = await desk.read();
    expect(said(roadmap)).toEqual(['1-1 · À venir', '1-2 · En cours · Attend le marché.']);
    expect(roadmap.kept).toBeUndefined();
    await desk.generate(SHEETS);
    expect(said((await desk.read()).roadmap)).toEqual(said(roadmap));
  });

  it('of which nothing was typed leaves nothing', async () => {
    const desk = await atWork();
    await desk.retype(actions(LETTER));
    expect((await desk.read()).roadmap.kept).toBeUndefined();
  });
});
