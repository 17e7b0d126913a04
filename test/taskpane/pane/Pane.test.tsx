/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { ReactNode } from 'react';
import { Pane } from '../../../src/taskpane/pane/Pane';
import { usePane } from '../../../src/taskpane/pane/usePane';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import { HostError } from '../../../src/workbook/host';
import { SnapshotHost } from '../../support/snapshotHost';
import '../../support/loadedPane';
import { roadmapSheets, roadmapWithoutFramework, timetable } from '../workbooks';

const user = userEvent.setup();
const NOW = new Date(2024, 8, 2, 14, 5);
const now = (): Date => NOW;

function PaneWith({ hosts }: { hosts: SnapshotHost[] }): ReactNode {
  const { state, actions } = usePane(now, () => undefined);
  const openers = hosts.map((host, place) => (
    <button
      key={place}
      onClick={() => {
        void actions.open(new HostSession(host, `Essai ${String(place + 1)}.xlsx`));
      }}
    >
      {`ouvrir ${String(place + 1)}`}
    </button>
  ));
  return (
    <FluentProvider theme={webLightTheme}>
      {openers}
      <main>
        <Pane state={state} actions={actions} begin={<p>commencer ici</p>} readingNote="Patientez." />
      </main>
    </FluentProvider>
  );
}

function show(...hosts: SnapshotHost[]): HTMLElement {
  return render(<PaneWith hosts={hosts} />).container;
}

const open = (place = 1): Promise<void> => user.click(screen.getByText(`ouvrir ${String(place)}`));
const isRead = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Actualiser' });

async function expectNoAxeViolation(container: HTMLElement): Promise<void> {
  const { violations } = await axe(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
}

it('shows the first screen before anything is read', async () => {
  const container = show();
  expect(screen.getByText('commencer ici')).toBeVisible();
  await expectNoAxeViolation(container);
});

it('says first what was read and that nothing was changed', async () => {
  const container = show(new SnapshotHost(roadmapSheets()));
  await open();
  await isRead();
  const main = within(screen.getByRole('main'));
  expect(main.getByText(/^1 axe, 2 objectifs.*2 actions, 2 indicateurs lus\.$/)).toBeVisible();
  expect(screen.getByText('Rien n’a été modifié dans vos feuilles.')).toBeVisible();
  expect(screen.getByText('Lue à 14 h 05')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Créer la matrice' })).toBeEnabled();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await expectNoAxeViolation(container);
});

it('goes to the cell of an item', async () => {
  const host = new SnapshotHost(roadmapSheets());
  show(host);
  await open();
  await isRead();
  await user.click(screen.getByText(/^Conforter la gouvernance/));
  await user.click(await screen.findByRole('button', { name: /^1-1 Réunir le comité/ }));
  expect(host.shown).toEqual([{ sheet: 'Axe 1', address: 'B4' }]);
});

it('finds what is searched for, whatever the accents', async () => {
  show(new SnapshotHost(roadmapSheets()));
  await open();
  await isRead();
  await user.type(screen.getByRole('searchbox'), 'DEBITS');
  expect(await screen.findByText('1 élément contient « DEBITS ».')).toBeVisible();
  expect(screen.getByRole('button', { name: /^1-2 Mesurer les débits/ })).toBeVisible();
});

it('lists each finding with what, why, what to do and where', async () => {
  const container = show(new SnapshotHost(roadmapSheets()));
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  const unlinked = screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { name: /Mesurer les débits/ }))!;
  expect(within(unlinked).getByText('À faire :')).toBeVisible();
  expect(within(unlinked).getByText('Où :')).toBeVisible();
  expect(within(unlinked).getAllByRole('button', { name: /^Montrer / }).length).toBeGreaterThan(0);
  await expectNoAxeViolation(container);
});

it('shows one severity at a time, and says so to a screen reader', async () => {
  show(new SnapshotHost(roadmapSheets()));
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  const all = screen.getAllByRole('heading', { level: 3 }).length;
  const filter = screen.getByRole('button', { name: /^Pour information/ });
  await user.click(filter);
  expect(filter).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryAllByRole('heading', { level: 3 }).length).toBeLessThan(all);
  await user.click(filter);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(all);
});

it('makes the matrix, says where it is and what its totals are', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const container = show(host);
  await open();
  await isRead();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText(/La feuille « Matrice » est dans le classeur\./)).toBeVisible();
  expect(host.written.map(({ id }) => id)).toEqual(['matrice']);
  expect(screen.getByText('1 croix ; 1 objectif sur 2 est servi par au moins une action.')).toBeVisible();
  expect(screen.getByText('1 action sans croix')).toBeVisible();
  expect(screen.queryByText(/reportée|écrivez-les dans la matrice/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Voir la feuille «\sMatrice\s»$/ }));
  expect(host.shown).toEqual([{ sheet: 'Matrice', address: 'A1' }]);
  await expectNoAxeViolation(container);
});

it('keeps how the matrix is to be made, and makes it so', async () => {
  const host = new SnapshotHost(roadmapSheets());
  show(host);
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  await user.click(screen.getByRole('button', { name: 'Réglages de la matrice' }));
  await user.click(screen.getByRole('radio', { name: 'A3' }));
  expect(await screen.findByText(/^Réglage gardé/)).toBeInTheDocument();
  expect((await host.state.load()).settings).toEqual({ 'matrice/papier': 'A3' });
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  await screen.findByText(/La feuille « Matrice » est dans le classeur\./);
  expect(host.written[0]!.print.paper).toBe('A3');
});

it('keeps what one sheet remembers when the next one is made', async () => {
  const host = new SnapshotHost(roadmapSheets());
  show(host);
  await open();
  await isRead();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  await screen.findByText(/La feuille « Matrice » est dans le classeur\./);
  await user.click(screen.getByRole('tab', { name: 'Indicateurs' }));
  await user.click(await screen.findByRole('button', { name: 'Autres feuilles de suivi' }));
  await user.click(screen.getByRole('button', { name: 'Créer la feuille Indicateurs' }));
  await screen.findByText(/La feuille « Indicateurs » est dans le classeur\./);
  const { generated } = await host.state.load();
  expect(Object.keys(generated['matrice']!)).not.toEqual([]);
  expect(generated).toHaveProperty('indicateurs');
});

it('says what is missing for a matrix, instead of a button that makes an empty one', async () => {
  const container = show(new SnapshotHost(roadmapWithoutFramework()));
  await open();
  await isRead();
  expect(screen.getByText(/^Aucun projet académique n’a été trouvé/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Créer la matrice' })).not.toBeInTheDocument();
  await expectNoAxeViolation(container);
});

it('invents nothing in a workbook that is no roadmap', async () => {
  const container = show(new SnapshotHost(timetable()));
  await open();
  await isRead();
  expect(
    screen.getByText(/^Aucune feuille de route n’a été reconnue/, { selector: '.fui-MessageBarBody' }),
  ).toBeVisible();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  await expectNoAxeViolation(container);
});

it('says in one sentence why a workbook cannot be read, and goes on', async () => {
  const broken = new SnapshotHost([]);
  broken.failure = new HostError('encrypted');
  const container = show(broken, new SnapshotHost(roadmapSheets()));
  await open(1);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Ce fichier est protégé par un mot de passe/);
  await expectNoAxeViolation(container);
  await open(2);
  await isRead();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('keeps the workbook that was open when the next one cannot be read', async () => {
  const broken = new SnapshotHost([]);
  broken.failure = new HostError('truncated');
  show(new SnapshotHost(roadmapSheets()), broken);
  await open(1);
  await isRead();
  await open(2);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Ce fichier est incomplet/);
  expect(screen.getByText(/2 actions/, { selector: 'p *' })).toBeVisible();
});

it('asks for a report when the program itself fails, without a stack trace', async () => {
  const host = new SnapshotHost(roadmapSheets());
  show(host);
  await open();
  await isRead();
  host.failure = new TypeError('x is not a function');
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Le programme a rencontré une erreur inattendue : recommencez et, si elle revient, signalez-la en indiquant « x is not a function ».',
  );
});

it('shows that it is reading, and stops when it is asked to', async () => {
  const slow = new SnapshotHost(roadmapSheets());
  slow.hold();
  const container = show(slow);
  await open();
  expect(await screen.findByRole('progressbar', { name: /^Lecture de «\sEssai 1.xlsx\s»…$/ })).toBeVisible();
  await expectNoAxeViolation(container);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(() => {
    expect(screen.getByText('commencer ici')).toBeVisible();
  });
  expect(screen.getByText('Opération annulée : vos feuilles n’ont pas changé.')).toBeInTheDocument();
});

it('shows only the second workbook when it is opened while the first one is read', async () => {
  const slow = new SnapshotHost(timetable(), 'lent.xlsx');
  slow.hold();
  show(slow, new SnapshotHost(roadmapSheets()));
  await open(1);
  await screen.findByRole('progressbar');
  await open(2);
  await isRead();
  slow.release();
  await waitFor(() => {
    expect(screen.getByText(/2 actions/, { selector: 'p *' })).toBeVisible();
  });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('checks everything when that is asked for behind the link of settings', async () => {
  show(new SnapshotHost(roadmapSheets()));
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  const before = screen.getAllByRole('heading', { level: 3 }).length;
  await user.click(screen.getByRole('button', { name: 'Réglages des contrôles' }));
  await user.click(screen.getByRole('checkbox', { name: /^Tout contrôler/ }));
  await waitFor(() => {
    expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(before);
  });
  expect(screen.getByRole('checkbox', { name: /^Tout contrôler/ })).toBeChecked();
});

it('tells what a format that cannot be written asks for', async () => {
  const host = new SnapshotHost(roadmapSheets());
  Object.assign(host.capabilities, { writes: false });
  show(host);
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  expect(screen.getByText(/^Ce format de fichier peut être lu, mais pas complété/)).toBeVisible();
});

it('says that the sheets of a document go into a new workbook', async () => {
  const host = new SnapshotHost(roadmapSheets());
  Object.assign(host.capabilities, { writes: false, makesWorkbook: true });
  show(host);
  await open();
  await isRead();
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  expect(screen.getByText(/^Un nouveau classeur sera fait avec les tableaux du document Word/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Créer la matrice' })).toBeEnabled();
});
