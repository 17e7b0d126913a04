/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ChartView } from '../../../src/taskpane/workbook/ChartView';
import type { ChartPlan } from '../../../src/workbook/plan';
import { chartOf } from './grids';

/** The library draws with what jsdom does not have; what it draws is looked at in a browser. */
const mockPicture = { fails: false };
jest.mock('../../../src/taskpane/workbook/ChartPicture', () => ({
  ChartPicture: () => {
    if (mockPicture.fails) throw new Error('no picture');
    return 'picture';
  },
}));

/** The chart once its picture is there. */
async function show(chart: ChartPlan): Promise<HTMLElement> {
  const { container } = render(<ChartView chart={chart} />);
  await screen.findByText('picture');
  return container;
}

function cells(table: HTMLElement): (string | null)[][] {
  return [...table.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
}

const figures = [
  ['Année', 'Cayenne', 'Kourou'],
  ['2019', '1\u202f200', '300'],
  ['2020', 'pas de chiffre', '400'],
  ['2021', '1\u202f500', '500'],
];

it('is one image whose text is the sentence of the plan', async () => {
  const container = await show(chartOf());
  expect(screen.getByRole('figure', { name: 'Visiteurs : en hausse' })).toBeTruthy();
  const image = screen.getByRole('img', { name: /2019 : 1 200 ; 2020 : aucun chiffre/ });
  expect(image.querySelector('[inert]')?.textContent).toBe('picture');
  expect((await axe(container)).violations).toEqual([]);
});

it('gives its figures as a table', async () => {
  const container = await show(chartOf());
  const details = container.querySelector('details')!;
  expect(within(details).getByText('Voir les chiffres').tagName).toBe('SUMMARY');
  expect(cells(within(details).getByRole('table', { hidden: true }))).toEqual(figures);
});

it('shows its figures at once where there is no picture', async () => {
  const silence = jest.spyOn(console, 'error').mockReturnValue();
  mockPicture.fails = true;
  render(<ChartView chart={chartOf()} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/n’a pas pu être chargé/);
  expect(cells(screen.getByRole('table'))).toEqual(figures);
  mockPicture.fails = false;
  silence.mockRestore();
});

it.each<[Partial<ChartPlan>, string[]]>([
  [{ kind: 'column' }, ['Cayenne', 'Kourou']],
  [{ kind: 'line' }, ['Cayenne', 'Kourou']],
  [{ kind: 'pie' }, ['2019 (1\u202f200)', '2020 (pas de chiffre)', '2021 (1\u202f500)']],
])('says which colour or line is which: %j', async (more, names) => {
  await show(chartOf(more));
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(names);
});

it('needs no legend for one series', async () => {
  await show(chartOf({ series: chartOf().series.slice(0, 1) }));
  expect(screen.queryByRole('listitem')).toBeNull();
});
