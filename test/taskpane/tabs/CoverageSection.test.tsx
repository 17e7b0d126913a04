/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { SnapshotHost } from '../../support/snapshotHost';
import { OpenedPane } from '../../support/OpenedPane';
import '../../support/loadedPane';
import { roadmapSheets } from '../workbooks';

// The whole pane takes its time in jsdom.
jest.setTimeout(60_000);

const user = userEvent.setup();

async function showMatrixTab(
  sheets = roadmapSheets(),
): Promise<{ host: SnapshotHost; container: HTMLElement; shown: string[] }> {
  const host = new SnapshotHost(sheets);
  const shown: string[] = [];
  const { container } = render(<OpenedPane host={host} onMade={(sheet) => shown.push(sheet)} />);
  await user.click(await screen.findByRole('tab', { name: 'Matrice' }));
  return { host, container, shown };
}

it('gives the figures of the coverage, and the share of each axis', async () => {
  const { container } = await showMatrixTab();
  const section = within(screen.getByRole('region', { name: 'Couverture' }));
  expect(section.getByText('1 croix ; 1 objectif sur 2 est servi par au moins une action.')).toBeVisible();
  expect(section.getByText('Part des cases de la matrice qui ont une croix : 25 %.')).toBeVisible();
  const axes = section.getByRole('list', { name: 'Croix par axe du projet académique' });
  expect(axes).toHaveTextContent('Axe 1 – Mieux former : 100 % des croix, 1 objectif servi sur 2');
  expect((await axe(container)).violations).toEqual([]);
});

it('leads from what is to be looked at to its cells', async () => {
  const { host, container } = await showMatrixTab();
  await user.click(screen.getByText('1 objectif qu’aucune action ne sert'));
  await user.click(screen.getByRole('button', { name: /^1\.2 Accompagner les élèves/ }));
  await user.click(screen.getByText('1 action sans croix'));
  await user.click(screen.getByRole('button', { name: /^1-2 Mesurer les débits/ }));
  expect(host.shown).toEqual([
    { sheet: 'Tableau croisé', address: 'C1' },
    { sheet: 'Tableau croisé', address: 'A3' },
  ]);
  expect(screen.queryByText(/plus de 60/)).toBeNull();
  expect((await axe(container)).violations).toEqual([]);
});

it('makes its sheet with the matrix, and shows the one that was asked for', async () => {
  const { host, shown } = await showMatrixTab();
  await user.click(screen.getByRole('button', { name: 'Créer la feuille Couverture' }));
  await screen.findByText(/La feuille « Couverture » est dans le classeur\./);
  expect(host.written.map(({ id }) => id)).toEqual(['matrice', 'couverture']);
  await user.click(screen.getByRole('button', { name: 'Refaire la matrice' }));
  expect(shown).toEqual(['Couverture', 'Matrice']);
});

it('says of an empty matrix only that nothing is served', async () => {
  const [axis, project] = roadmapSheets();
  await showMatrixTab([axis!, project!]);
  const section = within(screen.getByRole('region', { name: 'Couverture' }));
  expect(section.getByText(/^Aucune croix pour l’instant/)).toBeVisible();
  expect(section.queryByRole('list')).toBeNull();
});
