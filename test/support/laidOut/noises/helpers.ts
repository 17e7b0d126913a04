import type { Noise } from '../noise';
import type { Line, Page, PageCell } from '../page';

const cell = (text: string): PageCell => ({ as: 'noise', text });

/** A hidden sheet with the lists that other sheets choose from. */
export const helperSheet: Noise = {
  title: 'a hidden helper sheet',
  apply: (pages) => [
    ...pages,
    {
      name: 'Listes',
      hidden: true,
      lines: [
        ['Axe', 'Objectif', 'Action', 'Pilote'],
        ['Axe 9 : Axe de la liste', '9.1 Objectif de la liste', 'Action de la liste', 'DSI'],
      ].map((texts): Line => ({ kind: 'other', cells: texts.map(cell) })),
    },
  ],
};

/** A second table, of something else, two columns right of everything: contacts of the services. */
export const tableBeside: Noise = {
  title: 'a second table beside',
  apply: (pages) => pages.map(withContacts),
};

const CONTACTS = [
  ['Service', 'Téléphone'],
  ['DANE', '05 94 00 00 00'],
  ['DSI', '05 94 00 00 01'],
  ['CARDIE', '05 94 00 00 02'],
];

function withContacts(page: Page): Page {
  const width = Math.max(...page.lines.map(({ cells }) => cells.length));
  const from = page.lines.findIndex(({ cells }) => cells.length > 1);
  return {
    ...page,
    lines: page.lines.map((line, row): Line => {
      const contact = CONTACTS[row - Math.max(from, 0)];
      if (!contact) return line;
      const gap = Array.from({ length: width + 2 - line.cells.length }, () => null);
      return { ...line, cells: [...line.cells, ...gap, ...contact.map(cell)] };
    }),
  };
}
