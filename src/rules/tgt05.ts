import type { Finding } from '../domain/finding';
import type { ItemName } from '../domain/itemName';
import type { Roadmap } from '../domain/roadmap';
import { differingNumbers, type TwoNumbers } from './aimAndCalendar';
import { differingPromises, type Promised } from './promises';
import { concerning } from './concerning';
import { groupBy } from './groupBy';
import { actionName } from './namedItems';
import { distinctPlaces } from './places';
import type { Rule } from './rule';
import { type Targeted, targetsWhere } from './targets';
import { letters } from './wordings';

declare module '../domain/finding' {
  interface FindingParameters {
    'TGT-05':
      | { kind: 'targets'; indicator: string; targets: string[] }
      | {
          kind: 'calendar';
          name: ItemName;
          aim: string;
          from: 'aim' | 'description';
          calendar: string;
        }
      | { kind: 'promise'; indicator: string; target: string; number: string; sentence: string };
  }
}

/**
 * Two different targets for one indicator, the same date and the same scope; or two numbers for one action, or one that
 * the prose promises and another that is aimed at, which are only asked: either may tell a first step.
 */
export const tgt05: Rule<'TGT-05'> = {
  code: 'TGT-05',
  profile: 'copil',
  check(roadmap) {
    return [
      ...[...groupBy(levels(roadmap), keyOf).values()].flatMap(findingOf),
      ...differingNumbers(roadmap.actions).map((found) => calendarFinding(roadmap, found)),
      ...differingPromises(roadmap).map(promiseFinding),
    ];
  },
};

function levels(roadmap: Roadmap): Targeted[] {
  return targetsWhere(roadmap, ({ value, relative }) => value !== undefined && relative !== true);
}

/** Targets without a date compare within one column: « cible intermédiaire » and « cible finale » are two. */
function keyOf({ indicator, target }: Targeted): string {
  const { title, objective, axis, actions } = indicator;
  const column = `${target.source.sheet}!${/^[A-Z]*/.exec(target.source.address)![0]}`;
  const { date, scope = '', per = '', unit = '' } = target;
  return JSON.stringify([
    letters(title),
    objective ?? axis,
    [...actions].sort(),
    date ?? column,
    letters(scope),
    letters(per),
    letters(unit),
  ]);
}

function findingOf(same: readonly Targeted[]): Finding<'TGT-05'>[] {
  const byValue = new Map(same.map((one) => [one.target.value, one.target.text]));
  if (byValue.size < 2) return [];
  const parameters = {
    kind: 'targets' as const,
    indicator: same[0]!.indicator.title,
    targets: [...byValue.values()],
  };
  return [{ code: 'TGT-05', severity: 'avertissement', ...concerning(same), parameters }];
}

function calendarFinding(roadmap: Roadmap, { action, aim, calendar }: TwoNumbers): Finding<'TGT-05'> {
  return {
    code: 'TGT-05',
    severity: 'information',
    places: distinctPlaces([calendar.field.source, aim.field.source]),
    about: [action.id],
    parameters: {
      kind: 'calendar',
      name: actionName(roadmap, action),
      aim: aim.words,
      from: aim.from,
      calendar: calendar.words,
    },
  };
}

function promiseFinding({ indicator, target, number, sentence }: Promised): Finding<'TGT-05'> {
  return {
    code: 'TGT-05',
    severity: 'information',
    places: distinctPlaces([target.source, sentence.source]),
    about: [indicator.id],
    parameters: {
      kind: 'promise',
      indicator: indicator.title,
      target: target.text,
      number,
      sentence: sentence.text,
    },
  };
}
