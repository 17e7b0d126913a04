import type { Noise } from '../noise';
import type { Line } from '../page';

const line = (text: string): Line => ({ kind: 'other', cells: [{ as: 'noise', text }] });

const BANDS: Line[] = [
  line('Académie de Guyane'),
  line('Délégation académique au numérique éducatif'),
  line('Feuille de route du numérique éducatif 2024-2027'),
  line('Version du 12/03/2025'),
];

/** Logos (pictures: rows left blank for them), then the titles of the document. */
export const titlesAbove: Noise = {
  title: 'logos and titles above',
  apply: (pages, dice) => {
    const logo = Array.from({ length: dice() % 5 }, (): Line => ({ kind: 'blank', cells: [] }));
    const bands = BANDS.slice(0, 1 + (dice() % BANDS.length));
    const gap: Line[] = dice() % 2 === 0 ? [] : [{ kind: 'blank', cells: [] }];
    return pages.map((page) => ({ ...page, lines: [...logo, ...bands, ...gap, ...page.lines] }));
  },
};
