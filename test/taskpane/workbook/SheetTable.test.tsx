/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { SheetTable, type SheetTableProps } from '../../../src/taskpane/workbook/SheetTable';
import { viewOfPlan, viewOfSnapshot } from '../../../src/taskpane/workbook/sheetView';
import { planMatrix } from '../../../src/sheets/matrix/matrixSheet';
import type { SheetPlan } from '../../../src/workbook/plan';
import { niceRoadmap } from '../../support/sampleRoadmaps';
import { longSheet, sheetOf } from './grids';

function show(props: SheetTableProps): HTMLElement {
  return render(<SheetTable {...props} />).container;
}

function matrix(): SheetPlan {
  const roadmap = niceRoadmap();
  const plan = planMatrix(roadmap, roadmap.frameworks[0]!);
  return plan;
}

async function violations(container: Element): Promise<string[]> {
  return (await axe(container)).violations.map(({ id, help }) => `${id}: ${help}`);
}

describe('a small sheet', () => {
  const merged = sheetOf(
    [
      ['Axe 1', '', 'b'],
      ['', '', 'c'],
    ],
    {
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    },
  );

  it('is a table with letters and numbers as headings, in a box that takes the focus', async () => {
    const container = show({ view: viewOfSnapshot(merged) });
    expect(
      screen.getByRole('table', { name: /Feuille «\u00a0Essai\u00a0», 2\u00a0lignes, 3\u00a0colonnes/ }),
    ).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Ligne',
      'A',
      'B',
      'C',
    ]);
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['1', '2']);
    expect(screen.getByRole('region', { name: /Essai/ }).tabIndex).toBe(0);
    expect(await violations(container)).toEqual([]);
  });

  it('shows a merged block as one cell over its rows and columns', () => {
    show({ view: viewOfSnapshot(merged) });
    const block = screen.getByRole<HTMLTableCellElement>('cell', { name: 'Axe 1' });
    expect([block.rowSpan, block.colSpan]).toEqual([2, 2]);
  });

  it.each([
    ['C2', 'c (cellule signalée)'],
    ['B2', 'Axe 1 (cellule signalée)'],
    ['A9', ' (cellule signalée)'],
  ])('marks the cell %s, or the block that it is in', (address, text) => {
    const container = show({ view: viewOfSnapshot(merged), marked: { address, kind: 'finding' } });
    expect(container.querySelector('[aria-current="true"]')?.textContent).toBe(text);
  });
});

describe('a long sheet', () => {
  const view = viewOfSnapshot(longSheet(10_000));
  const bodyRows = (container: Element): number =>
    container.querySelectorAll('tbody tr[aria-rowindex]').length;

  it('has only the rows around what is in view, and says how many there are', () => {
    const container = show({ view });
    expect(bodyRows(container)).toBeLessThan(200);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getByText('L1C1')).toBeTruthy();
  });

  it('shows other rows when it is scrolled', () => {
    show({ view });
    const box = screen.getByRole('region');
    box.scrollTop = 100_000;
    fireEvent.scroll(box);
    expect(screen.queryByText('L1C1')).toBeNull();
    const numbers = screen.getAllByRole('rowheader').map((cell) => Number(cell.textContent));
    expect(numbers.at(-1)! - numbers[0]!).toBe(numbers.length - 1);
    expect(numbers[0]).toBeGreaterThan(3000);
  });

  it('scrolls to a marked cell that is far down', () => {
    const container = show({ view, marked: { address: 'B7777', kind: 'finding' } });
    fireEvent.scroll(screen.getByRole('region'));
    expect(container.querySelector('[aria-current="true"]')?.textContent).toContain('L7777C2');
  });
});

describe('the planned matrix', () => {
  const plan = matrix();

  it('has turned objectives as column headings and actions as row headings', async () => {
    const container = show({ view: viewOfPlan(plan) });
    const objective = screen.getByText('Conforter le pilotage pédagogique');
    expect(getComputedStyle(objective).writingMode).toBe('vertical-rl');
    expect(objective.closest('th')?.scope).toBe('col');
    expect(screen.getByRole('rowheader', { name: 'La lettre des usages' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it('lets people change a mark with the mouse and the keyboard, and go on with the arrow keys', async () => {
    const owned = new Set(plan.owned.map(({ row, column }) => `${String(row)} ${String(column)}`));
    const toggled: string[] = [];
    const container = show({
      view: viewOfPlan(plan),
      toggles: {
        canToggle: (row, column) => owned.has(`${String(row)} ${String(column)}`),
        onToggle: (row, column) => toggled.push(`${String(row)} ${String(column)}`),
      },
    });
    const user = userEvent.setup();
    const mark = screen.getByRole('checkbox', {
      name: '1-1 La lettre des usages × Conforter les apprentissages de base et installer le socle commun',
    });
    expect(mark.getAttribute('aria-checked')).toBe('true');
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(mark);
    await user.keyboard(' {Enter}{ArrowRight}{ArrowDown}{Enter}');
    await user.click(mark);
    expect(toggled).toEqual(['6 2', '6 2', '7 3', '6 2']);
    expect(
      within(container)
        .getAllByRole('checkbox')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });
});
