/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { readWorkbook } from '../../../../src/workflows/readWorkbook';
import { followed, indicators, LETTERS, PIX } from '../../../support/indicatorDesk';
import { OpenedPane } from '../../../support/OpenedPane';
import '../../../support/loadedPane';
import '../../../support/textCoding';
import { hostOf } from '../../../support/workbooks';

// The library of charts draws nothing where there is no layout.
jest.mock('../../../../src/taskpane/workbook/ChartPicture', () => ({ ChartPicture: () => null }));

// The whole pane takes its time in jsdom.
jest.setTimeout(120_000);

const user = userEvent.setup();

interface Shown {
  host: WorkbookHost;
  container: HTMLElement;
  /** The sheets that were made. */
  made: string[];
}

/** Opens the tab of a workbook with two indicators: letters, with a target of 12, and a rate, with one of 80 %. */
async function showTab(host: WorkbookHost = hostOf(indicators(LETTERS, PIX))): Promise<Shown> {
  const made: string[] = [];
  const { container } = render(<OpenedPane host={host} onMade={(sheet) => made.push(sheet)} />);
  await user.click(await screen.findByRole('tab', { name: 'Indicateurs' }));
  await screen.findByRole('heading', { name: 'Tous les indicateurs' });
  return { host, container, made };
}

const form = (): ReturnType<typeof within> =>
  within(screen.getByRole('region', { name: 'Saisir une valeur' }));

async function choose(word: string): Promise<void> {
  await user.type(form().getByRole('combobox', { name: /^Indicateur/ }), word);
  await user.click(await screen.findByRole('option', { name: new RegExp(word, 'i') }));
}

/** A date field of jsdom takes its text whole. */
function setDate(day: string): void {
  fireEvent.change(form().getByLabelText(/^Date de la valeur/), { target: { value: day } });
}

async function enter(): Promise<void> {
  await user.click(form().getByRole('button', { name: 'Enregistrer la valeur' }));
}

it('says that nothing is measured yet, and how to begin', async () => {
  const { container } = await showTab();
  expect(screen.getByText('Aucun des 2 indicateurs n’a de valeur.')).toBeVisible();
  expect(screen.getByText(/^Pour commencer, saisissez ci-dessous une première valeur/)).toBeVisible();
  const list = within(screen.getByRole('list', { name: 'Tous les indicateurs' }));
  expect(list.getAllByText('? Non mesuré')).toHaveLength(2);
  expect(list.getByText('80 %')).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it('writes a value with its day, shows what it makes of the indicator, where it stands, and takes it back', async () => {
  const { host, container } = await showTab();
  await choose('certification');
  await user.type(form().getByLabelText(/^Valeur/), '85 %');
  setDate('2024-06-30');
  await enter();
  const told = 'Enregistré : « Taux de certification », 85 %.';
  expect(await form().findByText(told, { exact: false })).toBeVisible();
  expect(followed((await readWorkbook(host)).roadmap)[1]).toBe(
    'Taux de certification: 85 au 2024-06-30 sur 80',
  );
  expect(
    screen.getByText('1 indicateur sur 2 a une valeur ; 1 cible atteinte, aucun en retard.'),
  ).toBeVisible();
  expect(screen.getByText('✓ Cible atteinte')).toBeVisible();
  expect(form().getByRole('button', { name: 'Voir la cellule' })).toBeVisible();
  expect(form().getByLabelText(/^Valeur/)).toHaveValue('');
  expect((await axe(container)).violations).toEqual([]);
  await user.click(form().getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByText('Aucun des 2 indicateurs n’a de valeur.')).toBeVisible();
  expect(screen.queryByText(told)).toBeNull();
});

it('says at each field what is wrong, goes to the first one, and writes nothing', async () => {
  const { host, container } = await showTab();
  await enter();
  const indicator = form().getByRole('combobox', { name: /^Indicateur/ });
  expect(indicator).toHaveAccessibleDescription('Choisissez l’indicateur dans la liste.');
  expect(indicator).toHaveFocus();
  await choose('certification');
  const value = form().getByLabelText(/^Valeur/);
  for (const [typed, problem] of [
    ['beaucoup', /^Ce n’est pas un nombre/],
    ['0,8', /^0,8\s% ou 80\s%\s\?/],
  ] as const) {
    await user.clear(value);
    await user.type(value, typed);
    expect(value).toHaveAccessibleDescription(expect.stringMatching(problem));
  }
  setDate('2024-09-03');
  const day = form().getByLabelText(/^Date de la valeur/);
  expect(day).toHaveAccessibleDescription(/^Cette date est à venir/);
  await enter();
  expect(value).toHaveFocus();
  expect((await readWorkbook(host)).snapshot.sheets).toHaveLength(1);
  expect((await axe(container)).violations).toEqual([]);
});

it('keeps a value of a place beside that of the whole académie', async () => {
  const { host } = await showTab();
  await choose('lettres');
  await user.type(form().getByLabelText(/^Valeur/), '4');
  await user.click(form().getByRole('button', { name: 'Ajouter un lieu ou un commentaire' }));
  await user.type(form().getByLabelText('Lieu'), 'Cayenne');
  await user.type(form().getByLabelText('Commentaire'), 'Au printemps');
  await user.keyboard('{Enter}');
  await form().findByText(/^Enregistré/);
  const { roadmap } = await readWorkbook(host);
  expect(roadmap.readings).toMatchObject([{ place: { text: 'Cayenne' }, comment: { text: 'Au printemps' } }]);
  expect(roadmap.indicators[0]!.current).toBeUndefined();
});

it('makes the sheet « Suivi » with those that people type in beside it', async () => {
  const { host, made } = await showTab();
  await user.click(screen.getByRole('button', { name: 'Créer la feuille Suivi' }));
  expect(await screen.findByText(/^La feuille « Suivi » est dans le classeur\./)).toBeVisible();
  const { sheets } = (await readWorkbook(host)).snapshot;
  expect(sheets.flatMap(({ generated }) => generated ?? []).sort()).toEqual([
    'parametres',
    'releves',
    'suivi',
    'suivi-actions',
  ]);
  expect(made).toEqual(['Suivi']);
});

it('offers the other sheets behind a link', async () => {
  await showTab();
  expect(screen.queryByRole('button', { name: 'Créer la feuille Indicateurs' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Autres feuilles de suivi' }));
  for (const sheet of ['Suivi des actions', 'Indicateurs'])
    expect(screen.getByRole('button', { name: `Créer la feuille ${sheet}` })).toBeVisible();
});

it('offers a target that a sentence sets, and writes it when it is asked to', async () => {
  const { host, container } = await showTab(
    hostOf(indicators(['1.1 Équiper', 'Ouvrir un ENT pour 50 écoles', 'Nombre d’écoles', null])),
  );
  const offered = within(screen.getByRole('region', { name: 'Trouvé dans le texte' }));
  expect(offered.getByText('Cible proposée : 50 écoles')).toBeVisible();
  expect(offered.getByText(/Ouvrir un ENT pour 50 écoles/)).toBeVisible();
  expect((await readWorkbook(host)).roadmap.indicators[0]!.targets).toEqual([]);
  expect((await axe(container)).violations).toEqual([]);
  await user.click(offered.getByRole('button', { name: /^Utiliser pour «\sNombre d’écoles/ }));
  await form().findByText(/^La cible de «\sNombre d’écoles\s» est écrite/);
  expect(followed((await readWorkbook(host)).roadmap)).toEqual(['Nombre d’écoles: sur 50']);
  expect(screen.queryByRole('region', { name: 'Trouvé dans le texte' })).toBeNull();
  await user.click(form().getByRole('button', { name: 'Annuler' }));
  expect(await screen.findByRole('region', { name: 'Trouvé dans le texte' })).toBeVisible();
});
