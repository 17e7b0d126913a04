import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Two fiches of one sheet, one below the other, with these headings. */
function fiches(...headings: string[]): string[] {
  const rows = headings.flatMap((heading): Cells => [
    [heading],
    ['Description', `Ce que vise « ${heading} ».`],
    ['Pilote', 'DSI'],
    ['Acteurs', 'Communes'],
    ['Échéance', '30/06/2028'],
    [null],
  ]);
  return roadmapOf(sheet('Axe 1', rows)).actions.map(({ title }) => title);
}

it('two fiches with one code are two actions, though both speak of « établissements »', () => {
  const titles = [
    'Cartographier les réseaux des établissements',
    'Nommer un correspondant par établissement',
  ];
  expect(fiches(...titles.map((title) => `Fiche 1.2.1 – ${title}`))).toEqual(titles);
});

it('a fiche that goes on under nearly the same title is one action', () => {
  const title = 'Cartographier les réseaux des établissements';
  expect(fiches(`Fiche 1.2.1 – ${title}`, `Fiche 1.2.1 – ${title} (suite)`)).toHaveLength(1);
});
