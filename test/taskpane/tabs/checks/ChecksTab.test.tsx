/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import type { Severity } from '../../../../src/domain/finding';
import { ChecksTab, type ChecksTabProps } from '../../../../src/taskpane/tabs/checks/ChecksTab';
import type { ShownFinding } from '../../../../src/taskpane/session/session';
import { shown } from './findings';

const user = userEvent.setup();
const CONSTATS = ['Premier', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième'];
const findings = CONSTATS.map((constat, i) =>
  shown(i === 0 ? 'EMP-01' : 'LAB-01', constat, {
    severity: i === 0 ? 'erreur' : 'avertissement',
    places: [`Axe ${String(i + 1)}!A1`],
  }),
);

function Tab({ all }: { all: ShownFinding[] }): ReactNode {
  const [severity, setSeverity] = useState<Severity | null>(null);
  const workbook = {
    findings: all,
    profile: 'copil',
    readAt: new Date(0),
    reading: { name: 'Essai.xlsx', writes: true, possible: {}, sheets: [] as unknown[] },
    session: { accepted: () => new Promise(() => undefined) },
    corrected: 0,
    made: {},
  } as unknown as ChecksTabProps['workbook'];
  const actions = { show: () => undefined } as unknown as ChecksTabProps['actions'];
  return (
    <FluentProvider theme={webLightTheme}>
      <ChecksTab
        workbook={workbook}
        busy={false}
        actions={actions}
        severity={severity}
        onSeverity={setSeverity}
      />
    </FluentProvider>
  );
}

const show = (all = findings): unknown => render(<Tab all={all} />);
const constats = (): (string | null)[] =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const cardInFocus = (): string | null | undefined => document.activeElement?.querySelector('h3')?.textContent;

it('shows all, then what is asked for, and says how many that is', async () => {
  show();
  expect(constats()).toEqual(CONSTATS);
  await user.type(screen.getByRole('searchbox'), 'deuxieme');
  expect(constats()).toEqual(['Deuxième']);
  expect(screen.getByText('1 constat affiché sur 5')).toBeVisible();
});

it('finds by sheet and by subject, and goes back to all when nothing answers', async () => {
  show();
  await user.click(screen.getByText('Filtrer par feuille ou par sujet'));
  await user.selectOptions(screen.getByLabelText('Sujet'), 'Libellés et doublons');
  expect(constats()).toEqual(CONSTATS.slice(1));
  await user.selectOptions(screen.getByLabelText('Feuille'), 'Axe 1');
  expect(constats()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Tout afficher' }));
  expect(constats()).toEqual(CONSTATS);
});

it('goes from finding to finding by keyboard, and stays at the ends', async () => {
  show();
  screen.getByRole('searchbox').focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(cardInFocus()).toBe('Premier');
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}');
  expect(cardInFocus()).toBe('Deuxième');
  await user.click(screen.getByRole('button', { name: /^Constat suivant/ }));
  expect(cardInFocus()).toBe('Troisième');
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
  expect(cardInFocus()).toBe('Cinquième');
});

it('copies what is shown for a message', async () => {
  show();
  await user.type(screen.getByRole('searchbox'), 'premier');
  await user.click(screen.getByRole('button', { name: 'Copier pour un message' }));
  expect(await screen.findByText('Le constat est copié : collez-le dans votre message.')).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('Premier');
  expect(copied).not.toContain('Deuxième');
});

it('says so where copying is not allowed', async () => {
  show();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  document.execCommand = () => false;
  await user.click(screen.getByRole('button', { name: 'Copier pour un message' }));
  expect(await screen.findByText(/^La copie n’est pas permise ici/)).toBeVisible();
});

it('keeps few findings plain: nothing to search', () => {
  show(findings.slice(0, 2));
  expect(screen.queryByRole('searchbox')).toBeNull();
});
