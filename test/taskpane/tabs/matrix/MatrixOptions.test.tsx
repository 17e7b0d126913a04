/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { SettingChanges, Settings } from '../../../../src/domain/settings';
import { MatrixOptions } from '../../../../src/taskpane/tabs/matrix/MatrixOptions';
import { OtherMatrices } from '../../../../src/taskpane/tabs/matrix/OtherMatrices';
import { action, framework, roadmap } from '../../../support/roadmap';

const AXES = [
  { id: 'axe/1', heading: 'Axe 1\u00a0: Usages' },
  { id: 'axe/2', heading: 'Axe 2\u00a0: Réseaux' },
  { id: '', heading: 'Sans axe' },
];
const user = userEvent.setup();

/** The settings open, and what they asked for. */
async function shown(settings: Settings = {}, axes = AXES): Promise<SettingChanges[]> {
  const asked: SettingChanges[] = [];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <MatrixOptions
        settings={settings}
        axes={axes}
        onConfigure={(changes) => {
          asked.push(changes);
          return Promise.resolve();
        }}
      />
    </FluentProvider>,
  );
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Réglages de la matrice' }));
  const { violations } = await axe(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  return asked;
}

it('asks for each way to make the matrix, and answers at once', async () => {
  const asked = await shown();
  expect(screen.getByRole('radio', { name: 'Une seule feuille continue' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Une page par axe, avec son total' }));
  expect(screen.getByRole('radio', { name: 'Une page par axe, avec son total' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Actions en colonnes' }));
  await user.click(screen.getByRole('radio', { name: 'A3' }));
  await user.click(screen.getByRole('radio', { name: 'A4' }));
  expect(asked).toEqual([
    { 'matrice/mise en page': 'un bloc par axe' },
    { 'matrice/sens': 'actions en colonnes' },
    { 'matrice/papier': 'A3' },
    { 'matrice/papier': null },
  ]);
});

it('leaves axes out and takes them in again, but never the last one', async () => {
  const asked = await shown();
  await user.click(screen.getByRole('checkbox', { name: 'Sans axe' }));
  await user.click(screen.getByRole('checkbox', { name: /Usages/ }));
  expect(screen.getByRole('checkbox', { name: /Réseaux/ })).toBeDisabled();
  expect(screen.getByText('La matrice montre un seul axe sur 3.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Usages/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Sans axe' }));
  expect(asked.map((changes) => changes['matrice/axes'])).toEqual([
    '["axe/1","axe/2"]',
    '["axe/2"]',
    '["axe/1","axe/2"]',
    null,
  ]);
});

it('shows what is kept in the workbook, and all axes where those chosen are gone', async () => {
  await shown({ 'matrice/sens': 'actions en colonnes', 'matrice/axes': '["axe/9"]' });
  expect(screen.getByRole('radio', { name: 'Actions en colonnes' })).toBeChecked();
  for (const box of screen.getAllByRole('checkbox')) expect(box).toBeChecked();
});

it('offers no choice between axes where there is one', async () => {
  await shown({}, AXES.slice(0, 1));
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('names the sheets of further frameworks', () => {
  const second = { ...framework('Gouverner', 'Partager'), title: 'Stratégie nationale' };
  const read = roadmap({ actions: [action('La lettre')], frameworks: [framework('Lire'), second] });
  render(
    <FluentProvider theme={webLightTheme}>
      <OtherMatrices roadmap={read} />
    </FluentProvider>,
  );
  expect(
    screen.getByText(
      'La feuille « Matrice – Stratégie nationale » croise les mêmes actions et 2 objectifs de « Stratégie nationale ».',
    ),
  ).toBeVisible();
});
