import { isDone, isFinished, isNotDone } from '../../src/rules/states';
import { action, texts } from '../support/roadmap';

describe('what a status says to the rules', () => {
  it.each<[string, { done: boolean; open: boolean; finished: boolean }]>([
    ['Réalisé', { done: true, open: false, finished: true }],
    ['100 %', { done: true, open: false, finished: true }],
    ['Réalisé à 60 %', { done: false, open: true, finished: false }],
    ['Partiellement réalisé', { done: false, open: true, finished: false }],
    ['À venir', { done: false, open: true, finished: false }],
    ['En pause', { done: false, open: true, finished: false }],
    ['Abandonné', { done: false, open: false, finished: true }],
    ['Permanent', { done: false, open: false, finished: false }],
    ['Reporté', { done: false, open: false, finished: false }],
    ['À arbitrer', { done: false, open: false, finished: false }],
    ['DANE', { done: false, open: false, finished: false }],
    ['', { done: false, open: false, finished: false }],
  ])('« %s »', (text, expected) => {
    expect({
      done: isDone({ text }),
      open: isNotDone({ text }),
      finished: isFinished(action('1 | Équiper', { fields: texts({ status: text }) })),
    }).toEqual(expected);
  });
});
