import type { Roadmap } from '../../src/domain/roadmap';
import { action, at, axis, field, link, roadmap } from './roadmap';

/**
 * A roadmap whose matrix is small: two axes, three actions (not in the order of their axes), a projet académique of two
 * axes and three objectives. « La lettre » serves « Lire » and « Le monde », « Le THD » « Lire ».
 */
export const smallMatrix: Roadmap = roadmap({
  title: field('Feuille de route\nnumérique'),
  institution: field('Académie de Nice'),
  period: field('2017-2019'),
  axes: [axis('1 | Apprendre'), axis('2 | Équiper')],
  actions: [
    action('2-1 | Le THD', { axis: 'axe 2' }),
    action('1-1 | La lettre', { axis: 'axe 1' }),
    action('1-2 | Le site', { axis: 'axe 1' }),
  ],
  frameworks: [
    {
      id: 'pa',
      title: 'Projet académique',
      axes: [
        {
          id: 'pa1',
          code: '1',
          title: 'Former',
          objectives: [
            { id: 'lire', code: '1.1', title: 'Lire', mentions: [] },
            { id: 'compter', title: 'Compter', mentions: [] },
          ],
        },
        { id: 'pa2', title: 'Ouvrir', objectives: [{ id: 'monde', title: 'Le monde', mentions: [] }] },
      ],
      source: at('Projet!A1'),
    },
  ],
  links: [link('action 1-1', 'lire'), link('action 1-1', 'monde'), link('action 2-1', 'lire')],
});
