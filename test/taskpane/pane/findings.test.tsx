/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { ReactNode } from 'react';
import type { PaneState } from '../../../src/taskpane/pane/paneState';
import { sheet } from '../../support/grid';
import { EditableHost } from '../../support/editableHost';
import { OpenedPane } from '../../support/OpenedPane';
import '../../support/loadedPane';

// The parts of the pane are loaded when they are first shown.
const user = userEvent.setup();

const unsaved = ({ workbook }: PaneState): ReactNode => (
  <p>{workbook?.unsaved ? 'à enregistrer' : 'rien à enregistrer'}</p>
);

/** Two titles say « Nb » where most say « Nombre » (TXT-02), and two cells are yet to be filled (PLH-01). */
function suivi(): EditableHost {
  return new EditableHost([
    sheet('Suivi', [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action', 'Indicateur', 'Échéance'],
      ['Informer', 'Publier une lettre', 'Nb de lecteurs', 'à définir'],
      ['Former', 'Ouvrir un parcours', 'Nb d’inscrits', '2025'],
      ['Équiper', 'Prêter des tablettes', 'Nombre de tablettes', 'à définir'],
      ['Protéger', 'Tenir un registre', 'Nombre de registres', '2026'],
    ]),
  ]);
}

/** Opens the workbook, and goes to all its findings. */
async function show(host: EditableHost): Promise<HTMLElement> {
  const { container } = render(<OpenedPane host={host} refreshesInPlace below={unsaved} />);
  await user.click(await screen.findByRole('tab', { name: 'Contrôles' }));
  await user.click(screen.getByRole('button', { name: 'Réglages des contrôles' }));
  await user.click(screen.getByRole('checkbox', { name: /^Tout contrôler/ }));
  await screen.findByRole('heading', { name: SHORT });
  return container;
}

const cards = (): HTMLElement[] =>
  screen.getAllByRole('heading', { level: 3 }).map((one) => one.closest('li')!);
const card = (words: RegExp): HTMLElement | undefined =>
  cards().find((one) => within(one).queryByRole('heading', { name: words }));
const textOf = (host: EditableHost, address: string): string => host.textOf('Suivi', address);

const SHORT = /par «\sNb\s»/;
const TO_FILL = /à définir/;

async function seeCorrection(): Promise<HTMLElement> {
  const found = card(SHORT)!;
  await user.click(within(found).getByRole('button', { name: /^Voir la correction \(2\scellules\)$/ }));
  await within(found).findByRole('button', { name: /^Corriger 2\scellules$/ });
  return found;
}

async function acceptToFill(reason: string): Promise<void> {
  await user.click(within(card(TO_FILL)!).getByRole('button', { name: 'Ne plus signaler' }));
  await user.keyboard(`${reason}{Enter}`);
}

it('shows a correction cell by cell, makes what was chosen, and takes it back', async () => {
  const host = suivi();
  const container = await show(host);
  const found = await seeCorrection();
  expect(found.querySelector('del')).toHaveTextContent('Nb');
  expect(found.querySelector('ins')).toHaveTextContent('Nombre');
  expect((await axe(container)).violations).toEqual([]);

  await user.click(within(found).getByRole('checkbox', { name: 'Corriger Suivi, C3' }));
  await user.click(within(found).getByRole('button', { name: /^Corriger 1\scellule$/ }));
  const undo = await screen.findByRole('button', { name: 'Annuler la modification' });
  expect(textOf(host, 'C3')).toBe('Nb de lecteurs');
  expect(textOf(host, 'C4')).toBe('Nombre d’inscrits');
  expect(screen.getAllByText(/^1\scellule modifiée\.$/)).toHaveLength(2); // In sight, and for screen readers.
  expect(screen.getByText('à enregistrer')).toBeInTheDocument();
  expect(card(SHORT)).toHaveFocus();
  expect((await axe(container)).violations).toEqual([]);

  await user.click(undo);
  expect(
    await screen.findByText('Modification annulée : la cellule a repris son contenu.'),
  ).toBeInTheDocument();
  expect(textOf(host, 'C4')).toBe('Nb d’inscrits');
  expect(screen.queryByRole('button', { name: 'Annuler la modification' })).toBeNull();
  expect(card(SHORT)).toHaveFocus();
});

it('goes to the finding that takes the place of one that was corrected whole', async () => {
  const host = suivi();
  await show(host);
  const place = cards().indexOf(card(SHORT)!);
  await seeCorrection();
  await user.click(screen.getByRole('button', { name: /^Corriger 2\scellules$/ }));
  await screen.findByRole('button', { name: 'Annuler la modification' });
  expect(card(SHORT)).toBeUndefined();
  expect(cards()[Math.min(place, cards().length - 1)]).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Fermer le message' }));
  expect(screen.queryByRole('button', { name: 'Annuler la modification' })).toBeNull();
});

it('steps back through several corrections', async () => {
  const host = suivi();
  await show(host);
  const first = await seeCorrection();
  await user.click(within(first).getByRole('checkbox', { name: 'Corriger Suivi, C3' }));
  await user.click(within(first).getByRole('button', { name: /^Corriger 1\scellule$/ }));
  await screen.findByRole('button', { name: 'Annuler la modification' });
  await user.click(await screen.findByRole('button', { name: /^Voir la correction \(1\scellule\)$/ }));
  await user.click(await screen.findByRole('button', { name: /^Corriger 1\scellule$/ }));
  expect(textOf(host, 'C3')).toBe('Nombre de lecteurs');
  await user.click(await screen.findByRole('button', { name: 'Annuler la modification' }));
  expect([textOf(host, 'C3'), textOf(host, 'C4')]).toEqual(['Nb de lecteurs', 'Nombre d’inscrits']);
  await user.click(await screen.findByRole('button', { name: 'Annuler la modification' }));
  expect([textOf(host, 'C3'), textOf(host, 'C4')]).toEqual(['Nb de lecteurs', 'Nb d’inscrits']);
});

it('changes nothing over a cell that changed meanwhile, says so, and reads again', async () => {
  const host = suivi();
  await show(host);
  await seeCorrection();
  host.type('Suivi', 'C4', 'Nb de stagiaires');
  await user.click(screen.getByRole('button', { name: /^Corriger 2\scellules$/ }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/^La cellule «\sSuivi!C4\s» a changé entre-temps et rien n’a été modifié/);
  expect([textOf(host, 'C3'), textOf(host, 'C4')]).toEqual(['Nb de lecteurs', 'Nb de stagiaires']);
  await user.click(within(alert).getByRole('button', { name: 'Actualiser' }));
  await screen.findByRole('heading', { name: /Nb de stagiaires/ });
  await seeCorrection();
  await user.click(screen.getByRole('button', { name: /^Corriger 2\scellules$/ }));
  expect(await screen.findByRole('button', { name: 'Annuler la modification' })).toBeVisible();
  expect(textOf(host, 'C4')).toBe('Nombre de stagiaires');
});

it('begins a correction once, however often it is asked for', async () => {
  const host = suivi();
  await show(host);
  await seeCorrection();
  host.hold();
  const correct = screen.getByRole('button', { name: /^Corriger 2\scellules$/ });
  await user.dblClick(correct);
  expect(await screen.findByRole('progressbar', { name: 'Modification des cellules…' })).toBeVisible();
  expect(correct).toHaveAttribute('aria-disabled', 'true');
  host.release();
  await screen.findByRole('button', { name: 'Annuler la modification' });
  expect(host.edits).toBe(1);
});

it('closes a correction without changing anything', async () => {
  const host = suivi();
  await show(host);
  const found = await seeCorrection();
  await user.click(within(found).getByRole('button', { name: 'Annuler' }));
  expect(within(found).getByRole('button', { name: /^Voir la correction/ })).toHaveFocus();
  expect(host.edits).toBe(0);
});

it('accepts a finding with a reason: it leaves the list and the counts, and is listed apart', async () => {
  const host = suivi();
  const container = await show(host);
  const before = cards().length;
  await acceptToFill('validé en COPIL');
  const fold = await screen.findByText('Constats que vous ne signalez plus (1)');
  expect(card(TO_FILL)).toBeUndefined();
  expect(cards()).toHaveLength(before - 1);
  expect(screen.getByText(/^Ce constat n’est plus signalé/)).toBeInTheDocument();
  expect(screen.getByText('à enregistrer')).toBeInTheDocument();
  expect(document.activeElement?.querySelector('h3')).not.toBeNull();
  await user.click(fold);
  expect(screen.getByText('Motif : validé en COPIL (depuis le 02/09/2024)')).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Signaler de nouveau' }));
  await screen.findByText('Ce constat est signalé de nouveau.');
  expect(card(TO_FILL)).toHaveFocus();
  await waitFor(() => {
    expect(screen.queryByText(/^Constats que vous ne signalez plus/)).toBeNull();
  });
});

it('asks for the reason, and closes with Échap', async () => {
  const host = suivi();
  const container = await show(host);
  await acceptToFill('   ');
  expect(await screen.findByText('Indiquez un motif, en quelques mots.')).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: /^Motif/ })).toBeNull();
  expect(within(card(TO_FILL)!).getByRole('button', { name: 'Ne plus signaler' })).toHaveFocus();
});

it('names the rule of what was accepted and is no more', async () => {
  const host = suivi();
  await show(host);
  await acceptToFill('attendu');
  await screen.findByText('Constats que vous ne signalez plus (1)');
  host.type('Suivi', 'D3', '2025');
  host.type('Suivi', 'D5', '2025');
  await user.click(screen.getByRole('button', { name: 'Actualiser' }));
  await user.click(await screen.findByText('Constats que vous ne signalez plus (1)'));
  expect(await screen.findByText(/^PLH-01, .*\(ne correspond plus à rien\)$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Signaler de nouveau' }));
  await screen.findByText('Ce constat est signalé de nouveau.');
  await waitFor(() => {
    expect(screen.queryByText(/^Constats que vous ne signalez plus/)).toBeNull();
  });
});

it('says that a file which keeps nothing does not keep a reason either', async () => {
  const host = suivi();
  Object.assign(host.capabilities, { keepsState: false });
  await show(host);
  await user.click(within(card(TO_FILL)!).getByRole('button', { name: 'Ne plus signaler' }));
  expect(screen.getByText(/^Ce format de fichier ne peut pas garder vos choix/)).toBeVisible();
});

it('says before a correction that words in bold lose their look, where they do', async () => {
  const host = suivi();
  const warning = /^Si une partie seulement d’un texte est en gras/;
  await show(host);
  await seeCorrection();
  expect(screen.queryByText(warning)).toBeNull();
  cleanup();
  Object.assign(host.capabilities, { flattensTexts: true });
  await show(host);
  await seeCorrection();
  expect(screen.getByText(warning)).toBeVisible();
});

it('offers no correction where nothing can be written', async () => {
  const host = suivi();
  Object.assign(host.capabilities, { writes: false });
  await show(host);
  expect(within(card(SHORT)!).queryByRole('button', { name: /^Voir la correction/ })).toBeNull();
});

it('makes the sheet of findings', async () => {
  const host = suivi();
  await show(host);
  await user.click(screen.getByRole('button', { name: 'Créer la feuille Contrôles' }));
  expect(await screen.findByText(/^La feuille «\sContrôles\s» est dans le classeur\./)).toBeVisible();
  expect(host.written.map(({ id }) => id)).toEqual(['controles']);
});
