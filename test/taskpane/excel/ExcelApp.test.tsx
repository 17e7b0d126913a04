/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ExcelPage } from '../../../src/taskpane/excel/ExcelPage';
import type { OfficeLook } from '../../../src/taskpane/excel/office';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import { HostError } from '../../../src/workbook/host';
import { sheet } from '../../support/grid';
import { SnapshotHost } from '../../support/snapshotHost';
import '../../support/loadedPane';
import { roadmapSheets } from '../workbooks';

// A busy computer takes its time; nothing here waits for a failure.
jest.setTimeout(20_000);

const user = userEvent.setup();
let minute: number;

beforeEach(() => {
  minute = 4;
  window.matchMedia = () =>
    ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
});

/** A host as Excel is one: people work in the workbook meanwhile, and a write may stop half-way. */
function excel(): SnapshotHost {
  const host = new SnapshotHost(roadmapSheets());
  host.capabilities = { keepsState: true, writes: true, atomic: false, live: true };
  return host;
}

function open(host: SnapshotHost, readLook: () => OfficeLook | undefined = () => undefined): HTMLElement {
  return render(
    <ExcelPage
      session={new HostSession(host)}
      now={() => new Date(2024, 8, 2, 14, ++minute)}
      readLook={readLook}
    />,
  ).container;
}

const refreshButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Actualiser' });
const STALE = 'Le classeur a changé depuis la lecture : « Actualiser » le relit.';

async function expectNoAxeViolation(container: HTMLElement): Promise<void> {
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);
}

it('reads the workbook as soon as it is opened, and has nothing of files', async () => {
  const container = open(excel());
  await refreshButton();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Feuille de route du numérique éducatif',
  );
  expect(screen.getByText(/^1 axe, 2 objectifs.* lus\.$/)).toBeVisible();
  expect(screen.queryByText(/ouvrir|enregistrer|télécharg/i)).not.toBeInTheDocument();
  await expectNoAxeViolation(container);
});

it('opens on the tab that the button of the ribbon is for', async () => {
  render(
    <ExcelPage
      session={new HostSession(excel())}
      now={() => new Date()}
      readLook={() => undefined}
      firstTab="copil"
    />,
  );
  expect(await screen.findByRole('heading', { name: 'COPIL' })).toBeVisible();
  expect(screen.getByRole('tab', { name: 'COPIL' })).toHaveAttribute('aria-selected', 'true');
});

it('shows that it is reading, and after a cancel how to begin again', async () => {
  const host = excel();
  host.hold();
  const container = open(host);
  expect(await screen.findByRole('progressbar', { name: 'Lecture du classeur…' })).toBeVisible();
  expect(screen.getByText(/Excel reste utilisable\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  const begin = await screen.findByRole('button', { name: 'Lire ce classeur' });
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByText(/^Votre classeur reste dans Excel/)).toBeVisible();
  await expectNoAxeViolation(container);
  host.release();
  await user.click(begin);
  expect(await refreshButton()).toBeVisible();
});

it('offers the sheets of a new roadmap where nothing was read, and says why a workbook does not take them', async () => {
  const host = excel();
  host.failure = new HostError('cell-editing');
  const container = open(host);
  await screen.findByRole('alert');
  host.failure = undefined;
  await user.click(
    screen.getByRole('button', { name: 'Ajouter les feuilles d’une nouvelle feuille de route' }),
  );
  expect(screen.getByText(/^6 feuilles seront ajoutées à ce classeur/)).toBeVisible();
  await expectNoAxeViolation(container);
  await user.click(screen.getByRole('button', { name: 'Ajouter ces feuilles' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^Ce classeur contient déjà une feuille de route : ouvrez un classeur vide/,
  );
  expect(host.written).toEqual([]);
});

it('says that it stops while Excel takes its time to', async () => {
  const host = excel();
  const read = host.read.bind(host);
  let end = (): void => undefined;
  host.read = async () => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    throw new HostError('cancelled');
  };
  open(host);
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  expect(screen.getByRole('button', { name: 'Annulation…' })).toHaveAttribute('aria-disabled', 'true');
  act(() => {
    end();
  });
  const begin = await screen.findByRole('button', { name: 'Lire ce classeur' });
  host.read = read;
  await user.click(begin);
  expect(await refreshButton()).toBeVisible();
});

it('says why the workbook could not be read, above the way to begin again', async () => {
  const host = excel();
  host.failure = new HostError('cell-editing');
  const container = open(host);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^Une cellule est en cours de saisie dans Excel/,
  );
  await expectNoAxeViolation(container);
  host.failure = undefined;
  await user.click(screen.getByRole('button', { name: 'Lire ce classeur' }));
  await refreshButton();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('selects the cell of a finding, and says in one sentence when Excel cannot, until it can', async () => {
  const host = excel();
  open(host);
  await refreshButton();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  const place = screen.getAllByRole('button', { name: /^Montrer Axe 1, / })[0]!;
  await user.click(place);
  expect(host.shown).toEqual([{ sheet: 'Axe 1', address: expect.stringMatching(/^[A-D]\d/) as string }]);
  host.reveal = () => Promise.reject(new HostError('hidden-sheet', 'Axe 1'));
  await user.click(place);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^La feuille « Axe 1 » est masquée : affichez-la/,
  );
  host.reveal = () => Promise.resolve();
  await user.click(place);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('notices that the workbook has changed without moving the focus, until it is read again', async () => {
  const host = excel();
  const container = open(host);
  const refresh = await refreshButton();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  const focused = document.activeElement;
  act(() => {
    host.change();
  });
  const notice = screen.getByText(STALE);
  expect(notice.closest('[role=status]')).toBeInTheDocument();
  expect(document.activeElement).toBe(focused);
  await expectNoAxeViolation(container);
  await user.click(refresh);
  expect(await screen.findByText('Classeur actualisé à 14 h 06.')).toBeInTheDocument();
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Contrôles', selected: true })).toBeVisible();
});

it('keeps in sight what was read while it is read again, and the notice when that is cancelled', async () => {
  const host = excel();
  open(host);
  const refresh = await refreshButton();
  act(() => {
    host.change();
  });
  host.hold();
  await user.click(refresh);
  expect(await screen.findByRole('progressbar')).toBeVisible();
  expect(screen.getByRole('tablist')).toBeVisible();
  expect(refresh).toHaveFocus();
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText(STALE)).toBeVisible();
});

it('notices a change that came while the workbook was read', async () => {
  const host = excel();
  host.hold();
  open(host);
  await screen.findByRole('progressbar');
  act(() => {
    host.change();
  });
  host.release();
  expect(await screen.findByText(STALE)).toBeVisible();
});

it('keeps the choice of checks when it reads again', async () => {
  open(excel());
  const refresh = await refreshButton();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  await user.click(screen.getByRole('button', { name: 'Réglages des contrôles' }));
  await user.click(screen.getByRole('checkbox', { name: /^Tout contrôler/ }));
  await waitFor(() => {
    expect(screen.getByRole('checkbox', { name: /^Tout contrôler/ })).toBeChecked();
  });
  await user.click(refresh);
  await screen.findByText(/^Classeur actualisé/);
  expect(screen.getByRole('checkbox', { name: /^Tout contrôler/ })).toBeChecked();
});

it('reads the workbook anew before it makes a sheet, then shows the sheet', async () => {
  const host = excel();
  open(host);
  await refreshButton();
  const before = host.readings;
  host.sheets[2] = sheet('Tableau croisé', [
    ['', 'Former les enseignants', 'Accompagner les élèves'],
    ['1-1 Réunir le comité', 'X', ''],
    ['1-2 Mesurer les débits', '', 'X'],
  ]);
  act(() => {
    host.change();
  });
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText(/La feuille « Matrice » est dans le classeur\./)).toBeVisible();
  expect(host.readings).toBe(before + 1);
  expect(screen.getByText(/^2 croix ; 2 objectifs sur 2 sont servis/)).toBeVisible();
  expect(screen.getByText('Lue à 14 h 06')).toBeVisible();
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  expect(host.shown).toEqual([{ sheet: 'Matrice', address: 'A1' }]);
});

it('has made the sheet even when Excel cannot show it', async () => {
  const host = excel();
  open(host);
  await refreshButton();
  host.reveal = () => Promise.reject(new HostError('host-refused'));
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText(/La feuille « Matrice » est dans le classeur\./)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('says what this Excel did not take of the sheet', async () => {
  const host = excel();
  host.refused = ['freeze', 'print'];
  open(host);
  await refreshButton();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  const said =
    /Votre Excel a refusé les volets figés et la mise en page pour l’impression : le contenu de la feuille est complet\.$/;
  expect(await within(screen.getByRole('tabpanel')).findByText(said)).toBeVisible();
});

it('notices what a colleague changes while a sheet is written', async () => {
  const host = excel();
  const write = host.write.bind(host);
  host.write = (plans) => {
    host.change();
    return write(plans);
  };
  open(host);
  await refreshButton();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText(STALE)).toBeVisible();
});

it('says that a sheet may have stayed incomplete when its creation is cancelled', async () => {
  const host = excel();
  open(host);
  await refreshButton();
  host.write = () => Promise.reject(new HostError('cancelled'));
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText(/^Création annulée : .* « incomplète » sera refaite/)).toBeInTheDocument();
});

it('forgets a sheet that the user deleted since', async () => {
  const host = excel();
  open(host);
  const refresh = await refreshButton();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  await user.click(screen.getByRole('tab', { name: 'Matrice' }));
  expect(await screen.findByRole('button', { name: 'Refaire la matrice' })).toBeVisible();
  await user.click(refresh); // The host reads the user's sheets alone.
  expect(await screen.findByRole('button', { name: 'Créer la matrice' })).toBeVisible();
  expect(within(screen.getByRole('tabpanel')).queryByText(/est dans le classeur/)).not.toBeInTheDocument();
});

it('follows the theme of Office, which is looked at again when the user comes back', async () => {
  const look = { isDarkTheme: false };
  open(excel(), () => look);
  await refreshButton();
  expect(document.documentElement).toHaveStyle({ colorScheme: 'light' });
  look.isDarkTheme = true;
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(document.documentElement).toHaveStyle({ colorScheme: 'dark' });
  expect(document.body).toHaveStyle({ backgroundColor: 'rgb(41, 41, 41)' });
});
