/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { followUpParameters } from '../../../../src/domain/followUp/parameters';
import type { Roadmap, Source } from '../../../../src/domain/roadmap';
import type { SettingChanges, Settings } from '../../../../src/domain/settings';
import {
  IndicatorCharts,
  type IndicatorChartsProps,
} from '../../../../src/taskpane/tabs/indicators/IndicatorCharts';
import { annex } from '../../../support/annexes';
import { indicator, measure, roadmap } from '../../../support/roadmap';

// The library of charts draws nothing where there is no layout.
jest.mock('../../../../src/taskpane/workbook/ChartPicture', () => ({ ChartPicture: () => null }));
jest.setTimeout(60_000);

const user = userEvent.setup();

const rated = indicator('Lycées équipés', {
  baseline: measure('20 %', { value: 20, unit: '%' }),
  current: measure('40 %', { value: 40, unit: '%', date: '2024-06-30' }),
  targets: [measure('80 %', { value: 80, unit: '%' })],
});
const years = (...titles: string[]): Roadmap['series'] =>
  titles.map((title) => annex(title, ['2019', '2020'], { [`Nombre de ${title}`]: ['54', '5'] }));

interface Done {
  shown: Source[];
  changes: SettingChanges[];
  container: HTMLElement;
}

function show(given: Roadmap, settings: Settings = {}): Done {
  const [shown, changes]: [Source[], SettingChanges[]] = [[], []];
  const props = {
    workbook: { reading: { roadmap: given, settings } },
    actions: {
      show: (source: Source) => shown.push(source),
      configure: (change: SettingChanges) => {
        changes.push(change);
        return Promise.resolve();
      },
    },
    parameters: followUpParameters(settings, '2024-09-02'),
  } as unknown as IndicatorChartsProps;
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <IndicatorCharts {...props} />
      </main>
    </FluentProvider>,
  );
  return { shown, changes, container };
}

it('shows nothing, not even a heading, where there are no figures', () => {
  show(roadmap({}));
  expect(screen.queryByRole('heading')).toBeNull();
});

it('gives a chart its figures in words and in a table, and says how they are computed and on which day', async () => {
  const { container } = show(roadmap({ indicators: [rated] }));
  const card = within(
    screen.getAllByRole('listitem').find((item) => within(item).queryByText(/^Part du chemin .* 33\s%\.$/))!,
  );
  expect(card.getByRole('figure')).toBeVisible();
  await user.click(card.getByText('Voir les chiffres'));
  expect(card.getByRole('table')).toHaveTextContent('Lycées équipés');
  await user.click(card.getByText(/^Comment est-ce calculé/));
  expect(card.getByText(/^Taux d’avancement = 100 × \(valeur − départ\) ÷ \(cible − départ\)/)).toBeVisible();
  expect(card.getByText(/l’écart à l’attendu est sous -15\spoints/)).toBeVisible();
  expect(card.getByText('Compté au 02/09/2024.')).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
});

it('leads to the cells of its figures', async () => {
  const { shown } = show(roadmap({ series: years('projets') }));
  await user.click(screen.getByText('Voir les cellules de ces chiffres'));
  await user.click(screen.getByRole('button', { name: /^2019 / }));
  expect(shown).toEqual([{ sheet: 'Feuille', address: 'B2' }]);
});

it('shows a chart in another kind, hides it, and shows it again', async () => {
  const setting = 'graphiques/annexe/projets-nombre-de-projets';
  const { changes } = show(roadmap({ series: years('projets') }));
  const kind = screen.getByRole('combobox', { name: /^Montrer comme, Nombre de projets/ });
  await user.selectOptions(kind, 'Barres');
  await user.selectOptions(kind, 'Ne pas le montrer');
  await user.selectOptions(kind, 'Colonnes');
  expect(changes).toEqual([{ [setting]: 'barres' }, { [setting]: 'masqué' }, { [setting]: null }]);
});

it('keeps hidden charts at hand', async () => {
  const setting = 'graphiques/annexe/projets-nombre-de-projets';
  const { changes, container } = show(roadmap({ series: years('projets') }), { [setting]: 'masqué' });
  expect(screen.queryByRole('figure')).toBeNull();
  await user.click(screen.getByText('Graphiques masqués (1)'));
  await user.click(screen.getByRole('button', { name: /^Montrer le graphique «\sNombre de projets/ }));
  expect(changes).toEqual([{ [setting]: null }]);
  expect((await axe(container)).violations).toEqual([]);
});

it('draws a few charts, and more when they are asked for', async () => {
  show(roadmap({ series: years('projets', 'lycées', 'visites', 'prêts') }));
  expect(screen.getAllByRole('figure')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Afficher la suite (1 de plus)' }));
  expect(screen.getAllByRole('figure')).toHaveLength(4);
});
