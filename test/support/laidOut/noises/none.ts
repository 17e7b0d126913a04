import type { Noise } from '../noise';

export const none: Noise = { title: 'nothing', apply: (pages) => pages };
