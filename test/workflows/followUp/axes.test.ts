import { Desk } from '../../support/typing';
import { hostOf, type WrittenSheet } from '../../support/workbooks';

/** The météo of axes, which people type on « Tableau de bord ». */

const actions = (...axes: string[]): WrittenSheet => ({
  name: 'Actions',
  rows: [
    ['Axe', 'Code', 'Action', 'Pilote', 'Statut'],
    ...axes.map((axis, i) => [
      axis,
      `${String(i + 1)}-1`,
      `Publier la lettre n° ${String(i + 1)}`,
      'DANE',
      'En cours',
    ]),
  ],
});
const SHEETS = ['tableau-de-bord'];
const USES = 'Axe 1 : Usages';
const PLACES = 'Axe 2 : Lieux';

const said = async (desk: Desk): Promise<string[]> => {
  const { axes, weather, typed } = (await desk.read()).roadmap;
  return axes.map(({ id, title }) =>
    [
      title,
      ...weather.filter(({ item }) => item === id).map(({ value }) => value),
      typed?.[id]?.['weatherComment']?.text,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  );
};

async function typedDesk(): Promise<Desk> {
  const desk = await Desk.with(hostOf(actions(USES, PLACES)), SHEETS);
  const id = (await desk.read()).roadmap.axes[0]!.id;
  await desk.typeAll(
    new Map([
      [`weather/${id}`, 'Appuis nécessaires'],
      [`weatherComment/${id}`, 'Un poste est vacant.'],
    ]),
  );
  return desk;
}

it('counts, and stays at its axis however often the sheet is made', async () => {
  const desk = await typedDesk();
  const expected = ['Usages · Appuis nécessaires · Un poste est vacant.', 'Lieux'];
  expect(await said(desk)).toEqual(expected);
  await desk.generate(SHEETS);
  await desk.generate(SHEETS);
  expect(await said(desk)).toEqual(expected);
});

it('stays with an axis that another one comes before, and that is called otherwise', async () => {
  const desk = await typedDesk();
  await desk.retype(actions('Axe 3 : Données', 'Axe 1 : Usages du numérique', PLACES));
  await desk.generate(SHEETS);
  expect(await said(desk)).toContain('Usages du numérique · Appuis nécessaires · Un poste est vacant.');
});

it('is kept where its axis is gone, and comes back with it', async () => {
  const desk = await typedDesk();
  await desk.retype(actions(PLACES));
  await desk.generate(SHEETS);
  const { kept } = (await desk.read()).roadmap;
  expect(
    kept?.map(({ label, values }) => [label, values['weather']?.text, values['weatherComment']?.text]),
  ).toEqual([['Axe 1', 'Appuis nécessaires', 'Un poste est vacant.']]);
  await desk.generate(SHEETS);
  await desk.retype(actions(USES, PLACES));
  await desk.generate(SHEETS);
  expect(await said(desk)).toEqual(['Usages · Appuis nécessaires · Un poste est vacant.', 'Lieux']);
});

it('takes nothing of the lists and figures below it for typed', async () => {
  const desk = await Desk.with(hostOf(actions(USES, PLACES)), SHEETS);
  await desk.generate(SHEETS);
  const { kept, typed, weather } = (await desk.read()).roadmap;
  expect([kept, typed, weather]).toEqual([undefined, undefined, []]);
});
