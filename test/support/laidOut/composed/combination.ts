import { diceOf } from '../noisy';
import { pick } from '../noise';
import { CHOICES, choiceNames, type Combination } from './choices';

/** The combination of a seed: each choice thrown by itself, until a careful person reads the workbook in one way only. */
export function combinationOf(seed: number): Combination {
  const dice = diceOf(seed);
  let thrown = thrownBy(dice);
  while (!isPlain(thrown)) thrown = thrownBy(dice);
  return thrown;
}

function thrownBy(dice: () => number): Combination {
  return Object.fromEntries(choiceNames.map((name) => [name, pick(CHOICES[name], dice)])) as Combination;
}

/** A condition, and what it forbids together with it: which two readings there would be, or why nobody does it. */
const RULES: ((choice: Combination) => boolean)[] = [
  // A column that holds for the rows beside it cannot stand beside a band that ends it.
  ({ axis, objective }) =>
    !(
      objective === 'row in the table' &&
      ['repeated', 'merged', 'written once', 'with the objective'].includes(axis)
    ),
  // Side lists are as long as they are: the actions are one of them.
  ({ actions, levers, indicators }) =>
    actions === 'one a row' || (levers !== 'side list' && indicators !== 'side list'),
  // What holds for an objective stands once, as the objective does.
  ({ objective, levers, indicators }) =>
    objective !== 'repeated' ||
    (levers !== 'beside' && indicators !== 'beside' && indicators !== 'numbered columns'),
  // A pilote of a row with many actions could be of any of them.
  ({ actions, extras }) => actions === 'one a row' || extras === 'none',
  // Nothing on a row could carry a cross.
  ({ actions, links }) =>
    actions === 'one a row' || ['none', 'matrix', 'turned matrix', 'pairs'].includes(links),
  // Codes of actions in a cell stand before each title, and only « 1.1.1 » reads there as a code.
  ({ actions, codes, numbering }) =>
    actions === 'one a row' || codes === 'none' || (codes === 'before the title' && numbering === '1.1'),
  // A number alone before a title is a number of the title.
  ({ codes, numbering, separator }) =>
    codes === 'own columns' ||
    codes === 'none' ||
    (numbering !== '1 to 99' && (separator !== ' ' || numbering === '1.1')),
  ({ codes, numbering }) => !(codes === 'with the word' && numbering.startsWith('A')),
  // Nobody can cite a code that the workbook does not give.
  ({ codes, reference, levers, indicators, links }) =>
    codes !== 'none' || reference === 'title' || !hasReference({ levers, indicators, links }),
  ({ actions, codes, reference, links }) =>
    !(actions !== 'one a row' && codes === 'none' && reference !== 'title' && links !== 'none'),
  ({ numbering, reference, levers, indicators, links }) =>
    numbering !== '1 to 99' || reference !== 'code and title' || !hasReference({ levers, indicators, links }),
  // Codes and titles of the projet académique must be told somewhere.
  ({ links, framework }) =>
    framework !== 'headers only' ||
    [
      'none',
      'crosses under titles',
      'crosses under axes',
      'crosses under three rows',
      'matrix',
      'turned matrix',
    ].includes(links),
  // « 1.1 » of the projet académique beside « 1.1 » of the roadmap, in one list of codes, says nothing of which.
  ({ links, goalCodes, reference }) => !(links === 'pairs' && goalCodes === '1.1' && reference === 'code'),
  ({ framework, goalCodes }) => framework !== 'lines' || goalCodes === '1.1',
  // A column of bare marks « 1 » under codes « 1.1 » is a column of numbers.
  ({ links, mark }) => links !== 'crosses under codes' || mark !== '1',
  // A target is one of an indicator.
  ({ targets, indicators }) => targets === 'none' || indicators !== 'none',
  // A table of one column is a list of lines, which no office calls a table.
  ({ levers, indicators, actions }) =>
    !(levers === 'none' && indicators === 'none' && actions !== 'one a row'),
];

function hasReference({
  levers,
  indicators,
  links,
}: Pick<Combination, 'levers' | 'indicators' | 'links'>): boolean {
  return (
    levers === 'own sheet' ||
    indicators === 'own sheet' ||
    ['matrix', 'turned matrix', 'pairs'].includes(links)
  );
}

function isPlain(choice: Combination): boolean {
  return RULES.every((holds) => holds(choice));
}
