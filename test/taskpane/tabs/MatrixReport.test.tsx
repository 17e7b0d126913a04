/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SheetTabProps } from '../../../src/taskpane/tabs/MatrixTab';
import { MatrixReport } from '../../../src/taskpane/tabs/matrix/MatrixReport';
import type { Addition } from '../../../src/workflows/report/addAction';
import type { MarkReport, ReportedChange } from '../../../src/workflows/report/reportMarks';

const user = userEvent.setup();

const change = (address: string, mark: string, isConflict = false): ReportedChange => {
  const source = { sheet: 'Croix', address };
  return {
    source,
    before: '',
    after: mark,
    change: { source, expected: null, value: mark },
    marks: [
      {
        action: 'a',
        objective: 'o',
        actionLabel: '1-3 – Le parcours',
        objectiveLabel: '1 – Accompagner',
        wanted: 'yes',
        matrix: { sheet: 'Matrice', address: 'C9' },
        isConflict,
      },
    ],
  };
};

const row = { source: { sheet: 'Matrice', address: 'B12' }, code: '1-4', title: 'Les ateliers', axis: 'a' };

interface Shown {
  report?: MarkReport;
  addition?: Addition;
  differences?: { marks: number; rows: (typeof row)[] };
  corrected?: number;
}

/** Shows it, and answers what was asked to be done. */
function show({ report, addition, differences, corrected = 0 }: Shown): unknown[][] {
  const done: unknown[][] = [];
  const did =
    (what: string) =>
    (...values: unknown[]): Promise<boolean> => {
      done.push([what, ...values]);
      return Promise.resolve(true);
    };
  const props = {
    busy: false,
    workbook: { reading: { ...(differences && { differences }) }, corrected },
    actions: {
      markReport: () => Promise.resolve(report),
      addition: () => Promise.resolve(addition),
      reportMarks: did('report'),
      addAction: did('add'),
      undoCorrection: did('undo'),
      show: did('show'),
    },
  } as unknown as SheetTabProps;
  render(
    <FluentProvider theme={webLightTheme}>
      <MatrixReport {...props} />
    </FluentProvider>,
  );
  return done;
}

it('says nothing where the matrix and the user’s own sheets say the same', () => {
  show({});
  expect(screen.queryByRole('heading')).toBeNull();
});

it('shows what would change with both cells, and changes what is left checked', async () => {
  const changes = [change('B5', 'û'), change('C4', '○', true)];
  const done = show({
    differences: { marks: 3, rows: [] },
    report: { changes, left: [changes[0]!.marks[0]!] },
  });
  expect(screen.getByText(/^3\scroix diffèrent entre la matrice et vos feuilles\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Reporter dans mes feuilles…' }));
  const [first, second] = await screen.findAllByRole('listitem');
  expect(within(first!).getByText(/Croix ajoutée\s: 1-3 – Le parcours × 1 – Accompagner/)).toBeVisible();
  expect(within(first!).getByRole('button', { name: 'Montrer Matrice, C9' })).toBeVisible();
  // Where both were changed it is for people to say so.
  expect(within(first!).getByRole('checkbox')).toBeChecked();
  expect(within(second!).getByRole('checkbox')).not.toBeChecked();
  expect(within(second!).getByText(/ont changé toutes les deux/)).toBeVisible();
  expect(screen.getByText(/^1\scroix n’a pas de place dans vos feuilles/)).toBeVisible();
  await user.click(within(second!).getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: /^Reporter dans 2\scellules$/ }));
  expect(done).toEqual([['report', changes]]);
});

it('shows where an action that was added in the matrix would be written', async () => {
  const source = { sheet: 'Actions', address: 'B6' };
  const done = show({
    differences: { marks: 0, rows: [row] },
    addition: {
      id: 'a4',
      axis: '1 – Usages',
      changes: [
        {
          source,
          before: '',
          after: 'Les ateliers',
          change: { source, expected: null, value: 'Les ateliers' },
        },
      ],
    },
  });
  await user.click(screen.getByRole('button', { name: 'Ajouter 1-4 Les ateliers à mes feuilles' }));
  const offer = await screen.findByRole('region', { name: 'Ce qui sera écrit' });
  expect(within(offer).getByRole('button', { name: 'Montrer Actions, B6' })).toBeVisible();
  expect(within(offer).getByText(/1 – Usages/)).toBeVisible();
  await user.click(within(offer).getByRole('button', { name: 'Écrire cette ligne' }));
  expect(done).toEqual([['add', row.source]]);
});

it('says why an action cannot be written', async () => {
  show({ differences: { marks: 0, rows: [row] }, addition: { reason: 'no-free-row' } });
  await user.click(screen.getByRole('button', { name: 'Ajouter 1-4 Les ateliers à mes feuilles' }));
  expect(await screen.findByText(/aucune ligne n’est libre/)).toBeVisible();
});

it('offers the way back', async () => {
  const done = show({ corrected: 2 });
  await user.click(screen.getByRole('button', { name: 'Annuler la modification' }));
  expect(done).toEqual([['undo']]);
});
