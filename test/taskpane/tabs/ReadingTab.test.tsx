/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { hostErrors } from '../../../src/messages/fr';
import { tidy } from '../../../src/domain/text';
import { HostError } from '../../../src/workbook/host';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../../support/grid';
import { PlanHost } from '../../support/planHost';
import { SnapshotHost } from '../../support/snapshotHost';
import { OpenedPane } from '../../support/OpenedPane';
import '../../support/loadedPane';

// Lists of forty choices take their time in jsdom.
jest.setTimeout(60_000);

const user = userEvent.setup();

const axe1 = sheet('Axe 1', [
  ['Objectifs', 'Actions', 'Leviers'],
  ['Conforter la gouvernance', 'Réunir le comité', 'Calendrier'],
]);
const plan = sheet('Notre plan', [
  ['Ce que nous ferons', 'Combien de fois', 'Avec combien'],
  ['Former les tuteurs', 'deux', 'rien'],
  ['Mesurer les débits', 'une', 'un logiciel'],
]);

/** The tab « Lecture » over these sheets. */
async function showTab(...sheets: SheetSnapshot[]): Promise<{ host: SnapshotHost; container: HTMLElement }> {
  const host = new SnapshotHost(sheets);
  const { container } = render(<OpenedPane host={host} />);
  await user.click(await screen.findByRole('tab', { name: 'Lecture' }));
  await screen.findByRole('list', { name: 'Feuilles' });
  return { host, container };
}

/** The card of a sheet, opened. */
async function card(name: string): Promise<ReturnType<typeof within>> {
  const title = await screen.findByText(name, { selector: 'summary *' });
  const item = title.closest('li')!;
  if (!item.querySelector('details')!.open) await user.click(title);
  return within(item);
}

async function choose(list: HTMLElement, option: string): Promise<void> {
  await user.click(list);
  await user.click(await screen.findByRole('option', { name: option }));
}

async function expectNoAxeViolation(container: HTMLElement): Promise<void> {
  const { violations } = await axe(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
}

it('shows sheets that nothing was recognised on first, with what to do', async () => {
  const { container } = await showTab(axe1, plan);
  const names = [...container.querySelectorAll('summary')].map(({ textContent }) => tidy(textContent));
  expect(names).toEqual(['Notre plan rien de reconnu', 'Axe 1 1 tableau d’objectifs (lecture sûre)']);
  expect(
    screen.getByText(
      'Rien n’a été reconnu sur une feuille : dites ce qu’elle contient, ou qu’elle est à ignorer.',
    ),
  ).toBeVisible();
  const first = await card('Notre plan');
  expect(first.getByRole('combobox', { name: 'Cette feuille est… Notre plan' })).toHaveTextContent(
    'Non reconnue',
  );
  expect(first.getByRole('combobox', { name: 'Cette colonne est… Combien de fois' })).toBeVisible();
  await expectNoAxeViolation(container);
});

it('says what each column was recognised as, with the way to its cell', async () => {
  const { host } = await showTab(axe1);
  const first = await card('Axe 1');
  expect(first.getByRole('combobox', { name: 'Cette colonne est… Leviers' })).toHaveTextContent(
    'Reconnue automatiquement : levier',
  );
  await user.click(first.getByRole('button', { name: 'Montrer Axe 1, C1' }));
  await user.click(first.getByRole('button', { name: /^Montrer la feuille/ }));
  expect(host.shown).toEqual([
    { sheet: 'Axe 1', address: 'C1' },
    { sheet: 'Axe 1', address: 'A1' },
  ]);
});

it('shows the effect of a choice at once, says it to a screen reader, and takes it back', async () => {
  const { host, container } = await showTab(axe1, plan);
  const first = await card('Notre plan');
  const column = first.getByRole('combobox', { name: 'Cette colonne est… Ce que nous ferons' });
  await choose(column, 'Action');
  const effect = '3 actions lues au lieu de 1.';
  await waitFor(() => {
    expect(screen.getAllByText(effect)).toHaveLength(2);
  });
  expect(screen.getAllByRole('status').some(({ textContent }) => tidy(textContent) === effect)).toBe(true);
  expect(screen.getByText(/1 objectif, 3 actions/)).toBeVisible();
  expect(column).toHaveTextContent('Action');
  expect((await host.state.load()).choices).toMatchObject({
    'colonne|Notre plan|ce que nous ferons': 'action',
  });
  await expectNoAxeViolation(container);
  await user.click(first.getByRole('button', { name: /^Revenir à la lecture automatique de/ }));
  expect(await screen.findAllByText('1 action lue au lieu de 3.')).toHaveLength(2);
  expect((await host.state.load()).choices).toEqual({});
  expect(first.queryByRole('button', { name: /^Revenir/ })).not.toBeInTheDocument();
});

it('ignores a sheet with the keyboard alone', async () => {
  await showTab(axe1);
  const first = await card('Axe 1');
  act(() => {
    first.getByRole('combobox', { name: 'Cette feuille est… Axe 1' }).focus();
  });
  await user.keyboard('{Enter}{End}{Enter}');
  await waitFor(() => {
    expect(screen.getByText('ignorée à votre demande')).toBeVisible();
  });
  expect(screen.getByText('Aucune feuille de route n’est reconnue pour l’instant.')).toBeVisible();
  expect(screen.getAllByText(/aucune action lue au lieu de 1/)).toHaveLength(2);
  expect(first.getByRole('combobox', { name: 'Cette feuille est… Axe 1' })).toHaveFocus();
});

it('leads from a workbook without any roadmap to how its sheets were read', async () => {
  render(<OpenedPane host={new SnapshotHost([plan])} />);
  await user.click(await screen.findByRole('button', { name: 'Voir comment chaque feuille a été lue' }));
  expect(await screen.findByText('Notre plan', { selector: 'summary *' })).toBeVisible();
});

it('says that a format cannot keep the choices, and keeps them for the session', async () => {
  const host = new SnapshotHost([axe1]);
  Object.assign(host.capabilities, { keepsState: false });
  render(<OpenedPane host={host} />);
  await user.click(await screen.findByRole('tab', { name: 'Lecture' }));
  expect(await screen.findByText(/^Ce format de fichier ne peut pas garder vos choix/)).toBeVisible();
  expect(screen.queryByText(/Vos choix sont gardés/)).not.toBeInTheDocument();
});

it('tells when a choice could not be kept, and shows what is still read', async () => {
  const { host } = await showTab(axe1);
  host.state.save = () => Promise.reject(new HostError('opened-read-only'));
  const list = (await card('Axe 1')).getByRole('combobox', { name: 'Cette feuille est… Axe 1' });
  await choose(list, 'À ignorer');
  expect(await screen.findByRole('alert')).toHaveTextContent(/lecture seule/);
  await waitFor(() => {
    expect(list).toHaveTextContent('Reconnue automatiquement');
  });
});

describe('the clean sheets', () => {
  const planHost = (): PlanHost =>
    new PlanHost([
      sheet('Mon plan', [
        ['Objectif', 'Action'],
        ['Informer', 'Publier une lettre'],
      ]),
    ]);
  const lines = (container: HTMLElement): string[] =>
    within(container)
      .getAllByRole('button', { name: /^Montrer la feuille/ })
      .map((link) => tidy(link.closest('li')!.textContent));
  const effects = (text: string): HTMLElement[] =>
    screen.getAllByText(
      (_, element) => tidy(element?.textContent ?? '') === text && !element?.children.length,
    );

  async function showCopied(): Promise<{ host: PlanHost; container: HTMLElement }> {
    const host = planHost();
    const { container } = render(<OpenedPane host={host} />);
    await user.click(await screen.findByRole('tab', { name: 'Lecture' }));
    await user.click(
      await screen.findByRole('button', { name: 'Copier au propre dans de nouvelles feuilles' }),
    );
    await screen.findByRole('radiogroup', { name: 'Les feuilles qui font foi' });
    return { host, container };
  }

  it('are made on demand, said to a screen reader, and the sheets there were go on being read', async () => {
    const { host, container } = await showCopied();
    expect(
      effects(
        '6 feuilles au propre ont été ajoutées : « Axes (propre) », « Objectifs (propre) », « Actions (propre) », « Leviers (propre) », « Indicateurs (propre) » et « Projet académique (propre) ». Vos feuilles n’ont pas changé et font toujours foi.',
      ),
    ).toHaveLength(2);
    expect((await host.read()).sheets).toHaveLength(7);
    expect(screen.getByRole('radio', { name: 'Vos feuilles d’origine' })).toBeChecked();
    expect(lines(container)).toContain(
      'Actions (propre) non lue : la feuille de route est lue sur les autres feuilles',
    );
    await expectNoAxeViolation(container);
  });

  it('are not offered twice: it is said how to make another copy', async () => {
    await showCopied();
    expect(screen.queryByRole('button', { name: /^Copier au propre/ })).not.toBeInTheDocument();
    expect(
      screen.getByText(/^Ce classeur a ses feuilles au propre : .* supprimez-les d’abord/),
    ).toBeVisible();
  });

  it('are read alone once they are chosen, with the effect at once, and that is kept', async () => {
    const { host, container } = await showCopied();
    await user.click(screen.getByRole('radio', { name: 'Les feuilles au propre' }));
    await waitFor(() => {
      expect(
        effects(
          'Les feuilles au propre font foi. Choix pris en compte : le nombre d’éléments lus ne change pas.',
        ),
      ).toHaveLength(2);
    });
    expect(screen.getByRole('radio', { name: 'Les feuilles au propre' })).toBeChecked();
    expect(lines(container)).toEqual([
      'Mon plan non lue : la feuille de route est lue sur les autres feuilles',
      ...['Axes', 'Objectifs', 'Actions', 'Leviers', 'Indicateurs', 'Projet académique'].map(
        (tab) => `${tab} (propre) feuille au propre, lue`,
      ),
    ]);
    expect((await host.state.load()).choices).toMatchObject({ jeu: 'propre' });
    await expectNoAxeViolation(container);
    await user.click(screen.getByRole('tab', { name: 'Feuille de route' }));
    expect(screen.queryByText(/^Ce qui n’a pas été repris/)).not.toBeInTheDocument();
  });

  it('are chosen with the keyboard alone', async () => {
    await showCopied();
    act(() => {
      screen.getByRole('radio', { name: 'Vos feuilles d’origine' }).focus();
    });
    await user.keyboard('{ArrowDown} ');
    await waitFor(() => {
      expect(screen.getByRole('radio', { name: 'Les feuilles au propre' })).toBeChecked();
    });
  });

  it('cannot be made in a format that takes no sheets: it is said how to change that', async () => {
    const host = new SnapshotHost([axe1]);
    Object.assign(host.capabilities, { writes: false });
    render(<OpenedPane host={host} />);
    await user.click(await screen.findByRole('tab', { name: 'Lecture' }));
    await screen.findByRole('heading', { name: 'Copie au propre' });
    expect(screen.queryByRole('button', { name: /^Copier au propre/ })).not.toBeInTheDocument();
    expect(screen.getByText(tidy(hostErrors['read-only-format']('')))).toBeVisible();
  });
});

describe('a workbook without a roadmap', () => {
  const empty = (): PlanHost => new PlanHost([sheet('Feuil1', [])]);
  const ADD = 'Ajouter les feuilles d’une nouvelle feuille de route';

  it('takes the sheets of a new one once the user knows which', async () => {
    const host = empty();
    const { container } = render(<OpenedPane host={host} />);
    await user.click(await screen.findByRole('button', { name: ADD }));
    expect(
      screen.getByText(/^6 feuilles seront ajoutées à ce classeur : « Axes », « Objectifs »/),
    ).toBeVisible();
    await expectNoAxeViolation(container);
    expect((await host.read()).sheets).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ajouter ces feuilles' }));
    expect(await screen.findByText(/^Feuilles à remplir dans Excel/)).toBeVisible();
    expect((await host.read()).sheets).toHaveLength(7);
    await user.click(screen.getByRole('tab', { name: 'Lecture' }));
    expect(await screen.findByText(/^Ce classeur a ses feuilles au propre/)).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('stays as it is when the user says no', async () => {
    const host = empty();
    render(<OpenedPane host={host} />);
    await user.click(await screen.findByRole('button', { name: ADD }));
    await user.click(screen.getByRole('button', { name: 'Ne rien ajouter' }));
    expect(screen.queryByText(/seront ajoutées/)).not.toBeInTheDocument();
    expect((await host.read()).sheets).toHaveLength(1);
  });
});
