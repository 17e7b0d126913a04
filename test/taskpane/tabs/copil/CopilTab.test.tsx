/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { chosenParts, DOCUMENT_SETTING } from '../../../../src/domain/copil/documentParts';
import { chosenDossier } from '../../../../src/domain/copil/dossier';
import { roadmapFilter } from '../../../../src/domain/copil/filter';
import { personsShown } from '../../../../src/domain/copil/personsShown';
import { shownIndicators } from '../../../../src/domain/copil/shownIndicators';
import { emptyState, type WorkbookHost } from '../../../../src/workbook/host';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import '../../../support/loadedPane';
import { OpenedPane } from '../../../support/OpenedPane';
import '../../../support/textCoding';
import { hostOf, type WrittenSheet } from '../../../support/workbooks';

// The whole pane takes its time in jsdom.
jest.setTimeout(120_000);

const user = userEvent.setup();

const PLAN: WrittenSheet = {
  name: 'Feuille',
  rows: [
    ['Feuille de route numérique 2024-2025'],
    ['Axe 1 : Usages'],
    ['Objectifs', 'Code', 'Actions', 'Pilote', 'Indicateurs'],
    ['1.1 Développer les usages', 'A1', 'Former les équipes', 'DANE', 'Nombre de formations'],
    [null, 'A2', 'Ouvrir un espace de travail', 'DANE', 'Nombre d’espaces'],
    ['Axe 2 : Réseaux'],
    ['Objectifs', 'Code', 'Actions', 'Pilote', 'Indicateurs'],
    ['2.1 Relier les écoles', 'A3', 'Relier les écoles au réseau', 'DSI', 'Nombre d’écoles reliées'],
  ],
};

/** The same with a date that is none: that is to be corrected. */
const WRONG: WrittenSheet = {
  name: 'Feuille',
  rows: [
    ['Feuille de route numérique 2024-2025'],
    ['Axe 1 : Usages'],
    ['Objectifs', 'Code', 'Actions', 'Échéance'],
    ['1.1 Développer les usages', 'A1', 'Former les équipes', '31/02/2025'],
    [null, 'A1', 'Ouvrir un espace de travail', '30/06/2025'],
  ],
};

interface Shown {
  host: WorkbookHost;
  container: HTMLElement;
  unmount: () => void;
  made: string[];
  /** Names of the files that were saved. */
  saved: string[];
}

/** Opens the tab over a workbook of one sheet, or over one that was opened before; `savesFiles` as in a browser. */
async function showTab(
  given: WrittenSheet | WorkbookHost = PLAN,
  { savesFiles = true, openCopy }: Options = {},
): Promise<Shown> {
  const host: WorkbookHost = 'rows' in given ? hostOf(given) : given;
  if (openCopy) host.openCopy = openCopy;
  const made: string[] = [];
  const saved: string[] = [];
  const { container, unmount } = render(
    <OpenedPane
      host={host}
      onMade={(name) => made.push(name)}
      {...(savesFiles && { saveFile: (_, name) => saved.push(name) })}
    />,
  );
  await user.click(await screen.findByRole('tab', { name: 'COPIL' }));
  await screen.findByRole('heading', { name: 'COPIL' });
  return { host, container, unmount, made, saved };
}

interface Options {
  savesFiles?: boolean;
  openCopy?: WorkbookHost['openCopy'] & object;
}

/** What the tab says; it is told to screen readers too. */
const told = async (text: RegExp): Promise<HTMLElement> =>
  within(screen.getByRole('tabpanel')).findByText(text);

const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));

async function generated(host: WorkbookHost): Promise<string[]> {
  return (await readWorkbook(host)).snapshot.sheets.flatMap(({ generated: id }) => id ?? []);
}

it('makes the page for the recteur and the one to project, and says how Excel makes a PDF of it', async () => {
  const { host, container, made } = await showTab();
  expect(screen.queryByText(/Créer un document PDF\/XPS/)).toBeNull();
  await press('Une page pour le recteur');
  expect(await told(/^La feuille « Page du recteur » est dans le classeur\./)).toBeVisible();
  expect(await generated(host)).toEqual(expect.arrayContaining(['page-recteur', 'page-projeter']));
  expect(made).toEqual(['Page du recteur']);
  expect(screen.getByText(/Fichier > Exporter > Créer un document PDF\/XPS/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it('makes the sheets of the dossier that can be made, and names the others', async () => {
  const { host, container } = await showTab();
  expect(screen.getByText(/^Les feuilles « Matrice », .* ne peuvent pas être faites/)).toBeVisible();
  await press('Dossier COPIL');
  expect(await told(/^Les feuilles du dossier sont dans le classeur\./)).toBeVisible();
  const ids = await generated(host);
  expect(ids).toEqual(
    expect.arrayContaining(['page-de-garde', 'synopsis', 'tableaux', 'suivi', 'decisions']),
  );
  expect(ids).not.toContain('fiches');
  expect(screen.getByRole('button', { name: 'Refaire le dossier COPIL' })).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it('saves the dossier and the document as files called by title and day', async () => {
  const { container, saved, host } = await showTab();
  await press('Le dossier dans un classeur à part');
  expect(await told(/2024-09-02\.xlsx » a été enregistré/)).toBeVisible();
  await press('Feuille de route à publier');
  expect(await told(/2024-09-02\.docx » a été enregistré/)).toBeVisible();
  expect(saved).toEqual([
    'Feuille de route numérique 2024-2025 – 2024-09-02.xlsx',
    'Feuille de route numérique 2024-2025 – 2024-09-02.docx',
  ]);
  expect(await generated(host)).toEqual([]);
  expect((await axe(container)).violations).toEqual([]);
});

it('says first what is to be corrected, and exports all the same', async () => {
  const { container, saved } = await showTab(WRONG);
  expect(screen.getAllByText(/à corriger avant de présenter/)).toHaveLength(1);
  await press('Feuille de route à publier');
  expect(saved).toEqual([]);
  expect(screen.getAllByText(/à corriger avant de présenter/)).toHaveLength(2);
  expect((await axe(container)).violations).toEqual([]);
  await press('Exporter quand même');
  expect(await told(/\.docx » a été enregistré/)).toBeVisible();
  expect(saved).toHaveLength(1);
});

it('leads to what is to be corrected', async () => {
  await showTab(WRONG);
  await user.click(screen.getByRole('button', { name: /^Voir les? constats?$/ }));
  expect(await screen.findByRole('heading', { name: 'Contrôles' })).toBeVisible();
});

it('opens the dossier beside in an Excel that saves no file, and says how to get the document', async () => {
  const openCopy = jest.fn(() => Promise.resolve());
  const { container } = await showTab(PLAN, { savesFiles: false, openCopy });
  await press('Le dossier dans un classeur à part');
  expect(await told(/^Le dossier est ouvert dans un nouveau classeur/)).toBeVisible();
  expect(openCopy).toHaveBeenCalledWith(expect.any(Uint8Array));
  expect(screen.queryByRole('button', { name: 'Feuille de route à publier' })).toBeNull();
  expect(screen.getByText(/^Excel ne peut pas remettre de fichier/)).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it('offers no separate workbook where none can be handed over', async () => {
  await showTab(PLAN, { savesFiles: false });
  expect(screen.queryByRole('button', { name: 'Le dossier dans un classeur à part' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Dossier COPIL' })).toBeVisible();
});

it('keeps in the workbook whom and what the dossier shows', async () => {
  const { host, container } = await showTab();
  await press('Réglages du dossier');
  await user.click(screen.getByRole('radio', { name: 'Noms des personnes' }));
  const sheets = within(screen.getByRole('group', { name: 'Feuilles du dossier' }));
  await user.click(sheets.getByRole('checkbox', { name: 'Suivi' }));
  await user.click(sheets.getByRole('checkbox', { name: 'Fiches-actions' }));
  const axes = within(screen.getByRole('group', { name: 'Axes à présenter' }));
  await user.click(axes.getByRole('checkbox', { name: /Usages/ }));
  const { state, roadmap } = await readWorkbook(host);
  expect(personsShown(state.settings)).toBe('noms');
  expect(chosenDossier(state.settings)).toContain('fiches');
  expect(chosenDossier(state.settings)).not.toContain('suivi');
  expect(roadmapFilter(state.settings).axes).toEqual([roadmap.axes[1]!.id]);
  expect((await axe(container)).violations).toEqual([]);
});

it('is for one pilote where that is wanted, says how much that leaves, and knows it when it is opened again', async () => {
  const { host, container, unmount } = await showTab();
  await press('Réglages du dossier');
  expect(screen.queryByText(/^À présenter/)).toBeNull();
  expect(screen.queryByRole('combobox', { name: /^Partenaire/ })).toBeNull();
  await user.click(screen.getByRole('combobox', { name: /^Pilote/ }));
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Tous', 'DANE', 'DSI']);
  await user.click(screen.getByRole('option', { name: 'DSI' }));
  expect(await told(/^À présenter : 1 action sur 3\.$/)).toBeVisible();
  expect(await screen.findByText('Réglage gardé. À présenter : 1 action sur 3.')).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
  const axes = within(screen.getByRole('group', { name: 'Axes à présenter' }));
  await user.click(axes.getByRole('checkbox', { name: /Réseaux/ }));
  expect(
    await told(/^Rien dans la feuille de route ne répond à tous ces choix : changez-en un\.$/),
  ).toBeVisible();
  expect(roadmapFilter((await readWorkbook(host)).state.settings)).toMatchObject({ owner: 'DSI' });

  unmount();
  await showTab(host);
  await press('Réglages du dossier');
  expect(screen.getByRole('combobox', { name: /^Pilote/ })).toHaveTextContent('DSI');
  expect(screen.getByText(/^Rien dans la feuille de route/)).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: /^Pilote/ }));
  await user.click(screen.getByRole('option', { name: 'Tous' }));
  expect(await told(/^À présenter : 2 actions sur 3\.$/)).toBeVisible();
});

it('makes the document of the parts that are wanted, at least one, and knows them when it is opened again', async () => {
  const host = hostOf(PLAN);
  await host.state.save({ ...emptyState(), settings: { [DOCUMENT_SETTING]: '["tables","cards"]' } });
  const { unmount } = await showTab(host);
  await press('Réglages du dossier');
  const parts = () => within(screen.getByRole('group', { name: 'Parties du document Word' }));
  expect(parts().getAllByRole('checkbox')).toHaveLength(9);
  await user.click(parts().getByRole('checkbox', { name: 'Fiches-actions' }));
  expect(parts().getByRole('checkbox', { name: 'Les actions par axe' })).toBeDisabled();
  expect(await told(/^Un document Word \(\.docx\) : page de titre, les actions par axe\.$/)).toBeVisible();
  expect(chosenParts((await readWorkbook(host)).state.settings)).toEqual(['tables']);

  unmount();
  await showTab(host);
  expect(screen.getByText(/^Un document Word .* les actions par axe\.$/)).toBeVisible();
  await press('Réglages du dossier');
  expect(parts().getAllByRole('checkbox', { checked: true })).toHaveLength(1);
});

it('lets five indicators at most be chosen for the page, and takes them back', async () => {
  const { host, container } = await showTab();
  await press('Réglages du dossier');
  const group = within(screen.getByRole('group', { name: /^Indicateurs de la page/ }));
  expect(group.getByText(/^Aucun indicateur n’a encore de valeur ni de cible\./)).toBeVisible();
  await user.type(group.getByRole('combobox', { name: 'Ajouter un indicateur' }), 'espaces');
  await user.click(await group.findByRole('option', { name: /espaces/ }));
  expect(await group.findByRole('button', { name: /^Retirer .*espaces/ })).toBeVisible();
  const chosen = async (): Promise<string[]> => {
    const { roadmap, state } = await readWorkbook(host);
    const { indicators, isChosen } = shownIndicators(roadmap, state.settings);
    return isChosen ? indicators.map(({ title }) => title) : [];
  };
  expect(await chosen()).toEqual(['Nombre d’espaces']);
  expect((await axe(container)).violations).toEqual([]);
  await user.click(group.getByRole('button', { name: 'Les choisir d’office' }));
  expect(await chosen()).toEqual([]);
});

it('says what is still to be written, and makes the sheets for it', async () => {
  const { host } = await showTab();
  const typed = within(screen.getByRole('region', { name: 'Textes et décisions' }));
  expect(
    typed.getByText(/^Pas encore dans la feuille « Textes » : le préambule et la date de la réunion\./),
  ).toBeVisible();
  await user.click(typed.getByRole('button', { name: 'Créer la feuille Textes' }));
  await typed.findByText(/^La feuille « Textes » est dans le classeur\./);
  await user.click(typed.getByRole('button', { name: 'Créer la feuille Décisions' }));
  await typed.findByText(/^La feuille « Décisions » est dans le classeur\./);
  expect((await generated(host)).sort()).toEqual(['decisions', 'textes']);
});

it('lists what changed since the version that was declared sent', async () => {
  const { host, container } = await showTab();
  const sent = within(screen.getByRole('region', { name: 'Ce qui a changé' }));
  await user.click(sent.getByRole('button', { name: 'Déclarer la version envoyée' }));
  expect(
    await sent.findByText('Depuis la version envoyée le 2 septembre 2024 : rien n’a changé.'),
  ).toBeVisible();
  await host.edit([
    {
      source: { sheet: 'Feuille', address: 'C5' },
      expected: 'Ouvrir un espace de travail',
      value: 'Ouvrir un espace numérique',
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'Actualiser' }));
  await user.click(await screen.findByRole('tab', { name: 'COPIL' }));
  expect(
    await screen.findByText('Depuis la version envoyée le 2 septembre 2024 : 1 changement.'),
  ).toBeVisible();
  expect(screen.getByText(/s’appelait « Ouvrir un espace de travail »/)).toBeVisible();
  await press('Créer la feuille Ce qui a changé');
  await screen.findByText(/^La feuille « Ce qui a changé » est dans le classeur\./);
  expect((await axe(container)).violations).toEqual([]);
  await press('Déclarer la version envoyée');
  expect(screen.getByText(/repartira d’elle/)).toBeVisible();
  await press('Déclarer envoyée');
  expect(await screen.findByText(/^Depuis la version envoyée .* rien n’a changé\.$/)).toBeVisible();
});

it('offers nothing but the sheets to write in where nothing was read', async () => {
  await showTab({ name: 'Vide', rows: [['Bonjour']] });
  expect(screen.queryByRole('button', { name: 'Dossier COPIL' })).toBeNull();
  expect(screen.getByText(/il n’y a rien à mettre en tableau/)).toBeVisible();
});
