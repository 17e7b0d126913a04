/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { WorkbookHost } from '../../../src/workbook/host';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { readWorkbook, stateToKeep } from '../../../src/workflows/readWorkbook';
import { sheet } from '../../support/grid';
import { PlanHost } from '../../support/planHost';
import { OpenedPane } from '../../support/OpenedPane';
import '../../support/loadedPane';

const user = userEvent.setup();

const actionSheet = (...titles: [string, string]): SheetSnapshot =>
  sheet('Actions', [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote'],
    ['1-1', titles[0], 'DANE'],
    ['1-2', titles[1], 'CLEMI'],
  ]);
const ACTIONS = actionSheet('La lettre', 'Le site');

const PROJECT = sheet('Projet', [
  ['Projet académique 2020-2024'],
  ['Axe 1 : Mieux former'],
  ['Objectif 1 : Accompagner les équipes'],
  ['Objectif 2 : Réduire les écarts'],
]);

/** Each action serves one of the two objectives. */
const CROSS = sheet('Croix', [
  ['Contribution au projet académique'],
  ['Action', 'Accompagner les équipes', 'Réduire les écarts'],
  ['1-1', 'X', null],
  ['1-2', null, 'X'],
]);

async function show(host: WorkbookHost): Promise<HTMLElement> {
  const { container } = render(<OpenedPane host={host} refreshesInPlace />);
  await user.click(await screen.findByRole('tab', { name: 'Matrice' }));
  return container;
}

const type = (text: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Axes et objectifs' }), { target: { value: text } });
};

it('a workbook without a projet académique gets one from a list, shown before it is written', async () => {
  const container = await show(new PlanHost([ACTIONS]));
  await screen.findByRole('heading', { name: 'Saisir le projet académique' });
  expect(screen.getByRole('button', { name: 'Écrire dans une nouvelle feuille' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  type('Axe 1 : Former\nObjectif 1 : Lire\nObjectif 3 : Compter');
  expect(await screen.findByText(/1.axe et 2.objectifs compris/)).toBeVisible();
  expect(screen.getByText(/La numérotation saute 2/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Écrire dans une nouvelle feuille' }));
  expect(await screen.findByRole('button', { name: 'Créer la matrice' })).toBeVisible();
});

it('leads from what was read to the list of the projet académique', async () => {
  render(<OpenedPane host={new PlanHost([ACTIONS])} refreshesInPlace />);
  await user.click(await screen.findByRole('button', { name: 'Saisir le projet académique dans le volet' }));
  expect(await screen.findByRole('textbox', { name: 'Axes et objectifs' })).toBeVisible();
});

it('shows Nice’s as an example', async () => {
  await show(new PlanHost([ACTIONS]));
  await user.click(await screen.findByRole('button', { name: 'Voir un exemple (Nice)' }));
  expect(await screen.findByText(/3.axes et 11.objectifs compris/)).toBeVisible();
});

it('replaces a projet académique: the new one is entered, then old objectives stand beside new ones', async () => {
  const container = await show(new PlanHost([ACTIONS, PROJECT, CROSS]));
  await user.click(await screen.findByRole('button', { name: 'Remplacer le projet académique' }));
  // The rest of the tab makes room, and what is begun is told.
  expect(screen.getByRole('heading', { name: 'Remplacer le projet académique' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Créer la matrice' })).not.toBeInTheDocument();
  type('Axe 1 : Réussir\nObjectif 1 : Accompagner les équipes\nObjectif 2 : Viser la sobriété');
  await screen.findByText(/1.axe et 2.objectifs compris/);
  await user.click(screen.getByRole('button', { name: 'Écrire dans une nouvelle feuille' }));
  const second = await screen.findByRole('combobox', { name: /Remplacé par, pour «.Réduire les écarts/ });
  expect(second).toHaveDisplayValue(/Abandonné/);
  expect(screen.getByText(/1.croix suivra, 1.croix ne sera pas reprise/)).toBeVisible();
  await user.selectOptions(second, '2 – Viser la sobriété');
  expect(screen.getByText(/2.croix suivront, 0.croix/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remplacer' }));
  expect(await screen.findByRole('heading', { name: 'Croix à revoir (1)' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Matrice' })).toHaveFocus();
  expect(screen.getByText(/Objectif qui en a remplacé un autre.: 2 «.Viser la sobriété/)).toBeVisible();
});

it('confirms croix of an action that was renamed, there or in the list of findings', async () => {
  const host = new PlanHost([ACTIONS, PROJECT, CROSS]);
  await host.state.save(stateToKeep(await readWorkbook(host)));
  host.sheets[0] = actionSheet('La lettre aux familles et aux élus', 'Le site de la direction des services');
  const container = await show(host);
  const list = (await screen.findByRole('heading', { name: 'Croix à revoir (2)' })).closest('section')!;
  expect((await axe(container)).violations).toEqual([]);
  await user.click(within(list).getAllByRole('button', { name: 'Confirmer la croix' })[0]!);
  expect(await screen.findByRole('heading', { name: 'Croix à revoir (1)' })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  await user.click(await screen.findByRole('button', { name: 'Confirmer la croix' }));
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Confirmer la croix' })).not.toBeInTheDocument();
  });
});
