/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useEffect, type ReactNode } from 'react';
import { Pane } from '../../../src/taskpane/pane/Pane';
import { usePane } from '../../../src/taskpane/pane/usePane';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import { tidy } from '../../../src/domain/text';
import { HostError } from '../../../src/workbook/host';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../../support/grid';
import { SnapshotHost } from '../../support/snapshotHost';

// Lists of forty choices take their time in jsdom.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const user = userEvent.setup();
const now = (): Date => new Date(2024, 8, 2, 14, 5);
const onMade = (): undefined => undefined;

const axe1 = sheet('Axe 1', [
  ['Objectifs', 'Actions', 'Leviers'],
  ['Conforter la gouvernance', 'Réunir le comité', 'Calendrier'],
]);
const plan = sheet('Notre plan', [
  ['Ce que nous ferons', 'Combien de fois', 'Avec combien'],
  ['Former les tuteurs', 'deux', 'rien'],
  ['Mesurer les débits', 'une', 'un logiciel'],
]);

function PaneOf({ host }: { host: SnapshotHost }): ReactNode {
  const { state, actions } = usePane(now, onMade);
  useEffect(() => {
    void actions.open(new HostSession(host, 'Essai.xlsx'));
  }, [actions, host]);
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Pane state={state} actions={actions} begin={<p>commencer ici</p>} readingNote="Patientez." />
      </main>
    </FluentProvider>
  );
}

/** The tab « Lecture » over these sheets. */
async function showTab(...sheets: SheetSnapshot[]): Promise<{ host: SnapshotHost; container: HTMLElement }> {
  const host = new SnapshotHost(sheets);
  const { container } = render(<PaneOf host={host} />);
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
  render(<PaneOf host={new SnapshotHost([plan])} />);
  await user.click(await screen.findByRole('button', { name: 'Voir comment chaque feuille a été lue' }));
  expect(await screen.findByText('Notre plan', { selector: 'summary *' })).toBeVisible();
});

it('says that a format cannot keep the choices, and keeps them for the session', async () => {
  const host = new SnapshotHost([axe1]);
  Object.assign(host.capabilities, { keepsState: false });
  render(<PaneOf host={host} />);
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
