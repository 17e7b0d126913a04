import { pick, type Noise } from '../noise';
import type { Line, Page, PageCell } from '../page';

const noise = (text: string): PageCell => ({ as: 'noise', text });
const FEET: Line['cells'][] = [
  [noise('Total'), noise('14')],
  [noise('Nombre d’actions : 14')],
  [noise('* sous réserve des crédits alloués')],
  [noise('NB : les indicateurs sont mesurés en fin d’année')],
  [noise('Source : DANE')],
  [noise('Légende : X = contribue, vide = ne contribue pas')],
  [noise('Mis à jour le 14/09/2024')],
];

/** Totals, notes and a legend below the last table of each sheet, straight below or after a blank row. */
export const feetBelow: Noise = {
  title: 'totals, notes and legends below',
  apply: (pages, dice) => pages.map((page) => withFeet(page, dice)),
};

function withFeet(page: Page, dice: () => number): Page {
  const lines = [...page.lines];
  while (lines.at(-1)?.kind === 'blank') lines.pop();
  const gap: Line[] = dice() % 2 === 0 ? [] : [{ kind: 'blank', cells: [] }];
  const count = 1 + (dice() % 2);
  const feet = Array.from({ length: count }, (): Line => ({ kind: 'other', cells: pick(FEET, dice) }));
  return { ...page, lines: [...lines, ...gap, ...feet] };
}
