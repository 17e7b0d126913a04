/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { TextDecoder, TextEncoder } from 'node:util';
import * as fc from 'fast-check';
import { axe } from 'jest-axe';
import { dialogAddress, dialogContent } from '../../src/commands/dialogAddress';
import { fillDialog } from '../../src/commands/dialogPage';

// The browsers that Office shows pages in have them; jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const PAGE = 'https://localhost:3000/commands.html?_host_Info=Excel$Win32$16.01';

describe('the address of the dialog', () => {
  it('carries any content, and only in the part that no server sees', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.option(fc.boolean(), { nil: undefined }),
        (title, text, dark) => {
          const content = { title, text, ...(dark !== undefined && { dark }) };
          const address = new URL(dialogAddress(PAGE, content));
          expect(address.origin + address.pathname + address.search).toBe(
            'https://localhost:3000/dialog.html',
          );
          expect(dialogContent(address.hash)).toEqual(content);
        },
      ),
    );
  });

  it('is read whatever Office writes behind it', () => {
    const content = { title: 'Matrice', text: 'La feuille «\u00a0Été\u00a0» est protégée.' };
    const { hash } = new URL(dialogAddress(PAGE, content));
    for (const behind of ['?_host_Info=Excel$Mac', '&_xdm_Info=1|2'])
      expect(dialogContent(hash + behind)).toEqual(content);
  });

  it.each(['', '#', '#<b>', '#bm90IGpzb24', '#bnVsbA', '#eyJ0aXRsZSI6MX0'])(
    '%j is no content',
    (fragment) => {
      expect(dialogContent(fragment)).toBeUndefined();
    },
  );
});

describe('the dialog', () => {
  let closed: number;

  function show(content: { title: string; text: string; dark?: boolean }): void {
    const page = new DOMParser().parseFromString(
      readFileSync('src/commands/dialog.html', 'utf8'),
      'text/html',
    );
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceWith(document.importNode(page.body, true));
    closed = 0;
    fillDialog(document, content, 'Fermer', () => (closed += 1));
  }

  it('shows what it is given as text, whatever stands in it', () => {
    show({ title: 'Matrice', text: 'La feuille <img src=x onerror=alert(1)> est protégée.' });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('p')?.textContent).toBe(
      'La feuille <img src=x onerror=alert(1)> est protégée.',
    );
    expect(document.title).toBe('Matrice');
  });

  it('has the focus on its button, which the sentence describes', () => {
    show({ title: 'Matrice', text: 'Rien.' });
    const button = document.querySelector('button');
    expect(document.activeElement).toBe(button);
    expect(button?.textContent).toBe('Fermer');
    expect(document.getElementById(button!.getAttribute('aria-describedby')!)?.textContent).toBe('Rien.');
  });

  it('closes by its button and by Escape', () => {
    show({ title: 'Matrice', text: 'Rien.' });
    document.querySelector('button')!.click();
    expect(closed).toBe(1);
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(closed).toBe(2);
  });

  it('looks as Office does where Office says how', () => {
    show({ title: 'Matrice', text: 'Rien.', dark: true });
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('can be used by everyone', async () => {
    show({ title: 'Matrice', text: 'Rien.' });
    expect((await axe(document.documentElement)).violations).toEqual([]);
  });
});
