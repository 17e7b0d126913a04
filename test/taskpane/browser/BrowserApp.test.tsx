/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { BrowserApp } from '../../../src/taskpane/browser/BrowserApp';
import type { ShownPlace } from '../../../src/taskpane/browser/fileSession';
import { ThemedPage } from '../../../src/taskpane/pane/ThemedPage';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import { PlanHost } from '../../support/planHost';
import { SnapshotHost } from '../../support/snapshotHost';
import '../../support/loadedPane';
import { roadmapSheets } from '../workbooks';

jest.mock('../../../src/taskpane/browser/WorkbookBeside', () => ({
  WorkbookBeside: ({ place }: { place: ShownPlace | null }) => (
    <p>{`classeur : ${place?.sheet ?? ''} ${place?.address ?? ''}`}</p>
  ),
}));

const user = userEvent.setup();
const sample = { id: 'nice-2017-2019' as const, address: 'samples/nice-2017-2019.xlsx' };
let narrow = false;
let opened: File[];

beforeEach(() => {
  narrow = false;
  opened = [];
  window.matchMedia = (query) =>
    ({
      matches: query.includes('max-width') && narrow,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
});

function show(
  sampleFile: () => Promise<File> = () => Promise.resolve(new File([], 'nice-2017-2019.xlsx')),
): HTMLElement {
  return render(
    <ThemedPage isDark={false}>
      <BrowserApp
        openFile={(file, onReveal) => {
          opened.push(file);
          const host = new SnapshotHost(roadmapSheets(), file.name);
          host.reveal = (source) => {
            onReveal(source);
            return Promise.resolve();
          };
          return new HostSession(host, file.name);
        }}
        newFile={() => new HostSession(new PlanHost([], 'Neuf - feuille de route.xlsx'))}
        samples={[sample]}
        sampleFile={sampleFile}
        now={() => new Date(0)}
      />
    </ThemedPage>,
  ).container;
}

const openSample = async (): Promise<void> => {
  await user.click(screen.getByRole('button', { name: /^Nice/ }));
  await screen.findByRole('button', { name: 'Actualiser' });
};

it('begins with a workbook of the user’s or a sample', async () => {
  const container = show();
  expect(screen.getByRole('button', { name: 'Ouvrir un classeur' })).toBeVisible();
  const intro = screen.getAllByRole('list').find((list) => list.tagName === 'OL')!;
  expect(within(intro).getAllByRole('listitem')).toHaveLength(3);
  expect((await axe(container)).violations).toEqual([]);
  await openSample();
  expect(opened.map(({ name }) => name)).toEqual(['nice-2017-2019.xlsx']);
  expect(await screen.findByText('classeur :')).toBeVisible();
});

it('opens what is chosen', async () => {
  const container = show();
  const input = container.querySelector('input')!;
  fireEvent.change(input, { target: { files: [new File([], 'Plan.xlsx')] } });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Feuille de route du numérique éducatif' }),
  ).toBeVisible();
  expect(opened.map(({ name }) => name)).toEqual(['Plan.xlsx']);
});

it('opens the first of several files that are dropped, and says so', async () => {
  show();
  const files = [new File([], 'a.xlsx'), new File([], 'b.xlsx')];
  const dataTransfer = { types: ['Files'], files };
  const page = screen.getByRole('main');
  fireEvent.dragEnter(page, { dataTransfer });
  expect(screen.getByText('Déposez le classeur pour l’ouvrir')).toBeVisible();
  fireEvent.drop(page, { dataTransfer });
  expect(screen.queryByText('Déposez le classeur pour l’ouvrir')).not.toBeInTheDocument();
  await screen.findByRole('button', { name: 'Actualiser' });
  expect(opened.map(({ name }) => name)).toEqual(['a.xlsx']);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Un seul classeur peut être ouvert à la fois : « a.xlsx » a été choisi.',
  );
});

it('starts a new roadmap, shows what it holds, and offers to save it under its own name', async () => {
  URL.createObjectURL = () => 'blob:x';
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const container = show();
  await user.click(screen.getByRole('button', { name: 'Nouvelle feuille de route' }));
  expect(await screen.findByText(/^Feuilles à remplir dans Excel/)).toBeVisible();
  expect(screen.getByText(/^1 axe, 1 objectif, 1 action, 1 indicateur lus/)).toBeVisible();
  expect(screen.getByText(/^6 feuilles à remplir ont été ajoutées : « Axes », /)).toBeInTheDocument();
  expect(await screen.findByText('classeur : Axes')).toBeVisible();
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Enregistrer le classeur' }));
  expect(await screen.findByText(/a été enregistré dans vos téléchargements/)).toBeInTheDocument();
  expect(saved).toEqual(['Neuf - feuille de route.xlsx']);
});

it('says what to do when a sample cannot be loaded', async () => {
  show(() => Promise.reject(new Error('offline')));
  await user.click(screen.getByRole('button', { name: /^Nice/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^L’exemple n’a pas pu être chargé : vérifiez/);
});

it('offers to save once there is something to save, under a name of its own', async () => {
  URL.createObjectURL = () => 'blob:x';
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  show();
  await openSample();
  expect(screen.queryByRole('button', { name: 'Enregistrer le classeur' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  await user.click(await screen.findByRole('button', { name: 'Enregistrer le classeur' }));
  expect(await screen.findByText(/a été enregistré dans vos téléchargements/)).toBeInTheDocument();
  expect(saved).toEqual(['nice-2017-2019 - feuille de route.xlsx']);
});

it('shows a sheet that was just made beside the pane', async () => {
  show();
  await openSample();
  await user.click(screen.getByRole('button', { name: 'Créer la matrice' }));
  expect(await screen.findByText('classeur : Matrice')).toBeVisible();
});

it('has one of the two at a time where there is no room for both', async () => {
  narrow = true;
  const container = show();
  await openSample();
  expect(await screen.findByRole('tab', { name: 'Volet', selected: true })).toBeVisible();
  expect(screen.getByText('classeur :')).not.toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Contrôles' }));
  await user.click(screen.getAllByRole('button', { name: /^Montrer Axe 1/ })[0]!);
  expect(screen.getByRole('tab', { name: 'Classeur', selected: true })).toBeVisible();
  expect(screen.getByText(/^classeur : Axe 1 [A-D]\d/)).toBeVisible();
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);
});
