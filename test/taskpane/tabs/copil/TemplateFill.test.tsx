/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { copilPaneTexts } from '../../../../src/messages/fr/copilPane';
import { templateTexts } from '../../../../src/messages/fr/template';
import { bordered, formOf } from '../../../support/forms';
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
    ['Axe 1 : Usages'],
    ['Objectifs', 'Code', 'Actions', 'Échéance', 'Indicateurs'],
    ['1.1 Développer les usages', 'A1', 'Former les équipes', '30/06/2025', 'Nombre de formations'],
    [null, 'A2', 'Ouvrir un espace de travail', '30/06/2025', 'Nombre d’espaces'],
  ],
};
/** A date that is none: that is to be corrected. */
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
const FORM = formOf({ name: 'Remontée', rows: [['Axe', 'Action', 'Visa'], bordered(3)] });

interface Shown {
  group: HTMLElement;
  saved: string[];
  container: HTMLElement;
}

async function showTab(sheet: WrittenSheet, openCopy?: (bytes: Uint8Array) => Promise<void>): Promise<Shown> {
  const host = Object.assign(hostOf(sheet), openCopy && { openCopy });
  const saved: string[] = [];
  const { container } = render(<OpenedPane host={host} saveFile={(_, name) => saved.push(name)} />);
  await user.click(await screen.findByRole('tab', { name: 'COPIL' }));
  return { group: await screen.findByRole('group', { name: templateTexts.button }), saved, container };
}

async function choose({ group }: Shown, bytes: Uint8Array, name = 'modele.xlsx'): Promise<void> {
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom has no such method.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
  await user.upload(within(group).getByLabelText(templateTexts.chosenFile), file);
}

it('saves the filled form, says what is in it and lists what has no place', async () => {
  const shown = await showTab(PLAN);
  await choose(shown, FORM);
  expect(await within(shown.group).findByText(/2\sactions inscrites, feuille/)).toHaveTextContent(
    'modele – 2024-09-02.xlsx',
  );
  expect(shown.saved).toEqual(['modele – 2024-09-02.xlsx']);
  const list = within(shown.group).getByRole('list', { name: templateTexts.noPlaceTitle });
  const told = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
  expect(told).toEqual([
    '2 indicateurs n’ont pas de colonne dans ce modèle.',
    '1 objectif n’a pas de colonne dans ce modèle.',
    'Le modèle n’a pas de colonne pour ce que la feuille de route dit aussi des actions : échéance (2).',
    'La colonne « Visa » de la feuille « Remontée » n’est pas reconnue et reste vide.',
  ]);
  expect((await axe(shown.container)).violations).toEqual([]);
});

it('opens it as a workbook where that can be', async () => {
  const opened: number[] = [];
  const shown = await showTab(PLAN, (bytes) => {
    opened.push(bytes.length);
    return Promise.resolve();
  });
  await choose(shown, FORM);
  expect(await within(shown.group).findByText(/nouveau classeur\s: enregistrez-le/)).toBeVisible();
  expect(opened).toHaveLength(1);
  expect(shown.saved).toEqual([]);
});

it('tells errors first', async () => {
  const { group } = await showTab(WRONG);
  await user.click(within(group).getByRole('button', { name: templateTexts.button }));
  const anyway = await within(group).findByRole('button', { name: copilPaneTexts.exportAnyway });
  await user.click(anyway);
  expect(anyway).not.toBeInTheDocument();
});

it.each([
  [
    'has no table that is known',
    formOf({ name: 'Note', rows: [['Bonjour']] }),
    /Aucun tableau n’a été reconnu/,
  ],
  ['is no workbook', new TextEncoder().encode('\u0001Bonjour'), /n’est pas un classeur/],
])('says in one sentence that a form %s', async (_, bytes, sentence) => {
  const shown = await showTab(PLAN);
  await choose(shown, bytes);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(shown.saved).toEqual([]);
});
