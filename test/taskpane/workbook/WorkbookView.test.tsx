/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState, type ReactNode } from 'react';
import { viewOfPlan, viewOfSnapshot, type SheetView } from '../../../src/taskpane/workbook/sheetView';
import { WorkbookView, type WorkbookViewProps } from '../../../src/taskpane/workbook/WorkbookView';
import { sheetPlan } from '../../../src/workbook/plan';
import { chartOf, sheetOf } from './grids';

jest.mock('../../../src/taskpane/workbook/ChartPicture', () => ({ ChartPicture: () => 'picture' }));

const sheets: SheetView[] = [
  viewOfSnapshot(sheetOf([['Des actions', 'Développer les usages']], { name: 'Axe 1' })),
  viewOfSnapshot(sheetOf([], { name: 'Vide', hidden: true })),
  viewOfSnapshot(sheetOf([], { name: 'Courbe', kind: 'chart' })),
  viewOfPlan(
    sheetPlan({
      id: 'indicateurs',
      name: 'Indicateurs',
      print: { orientation: 'landscape', paper: 'A4' },
      rows: [[{ value: 'Lu dans' }, { value: 'Axe 1, B1', link: { sheet: 'Axe 1', address: 'B1' } }]],
      charts: [chartOf()],
    }),
  ),
];

function Workbook({ first = 'Axe 1', ...more }: Partial<WorkbookViewProps> & { first?: string }): ReactNode {
  const [active, setActive] = useState(first);
  return <WorkbookView sheets={sheets} active={active} onActivate={setActive} {...more} />;
}

it('has a tab a sheet; generated and hidden ones say so', async () => {
  const { container } = render(<Workbook />);
  for (const name of ['Axe 1', 'Vide (masquée)', 'Courbe', 'Indicateurs (générée)']) {
    expect(screen.getByRole('tab', { name })).toBeTruthy();
  }
  expect(screen.getByRole('tabpanel', { name: 'Axe 1' })).toBeTruthy();
  expect((await axe(container)).violations).toEqual([]);
});

it.each([
  ['Vide', 'Cette feuille est vide.'],
  ['Courbe', /ne contient qu’un graphique/],
])('says why there is no table on %s', (first, text) => {
  render(<Workbook first={first} />);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(text)).toBeTruthy();
});

it('says that there is no sheet', () => {
  render(<Workbook sheets={[]} />);
  expect(screen.getByText(/aucune feuille/)).toBeTruthy();
});

it('announces the cell that is spoken of, on its sheet only', async () => {
  render(<Workbook marked={{ sheet: 'Axe 1', address: 'B1' }} />);
  expect(screen.getByRole('status').textContent).toBe('Cellule signalée\u00a0: Axe 1, B1');
  await userEvent.click(screen.getByRole('tab', { name: /Indicateurs/ }));
  expect(screen.getByRole('status').textContent).toBe('');
});

it('follows the link of a cell to another sheet and marks where it led', async () => {
  const { container } = render(<Workbook first="Indicateurs" />);
  await userEvent.click(screen.getByRole('button', { name: 'Axe 1, B1' }));
  expect(screen.getByRole('tab', { selected: true, name: 'Axe 1' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Cellule liée\u00a0: Axe 1, B1');
  expect(container.querySelector('[aria-current="true"]')?.textContent).toContain('Développer les usages');
});
