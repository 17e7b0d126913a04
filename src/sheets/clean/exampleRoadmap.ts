import { frenchDay } from '../../domain/frenchDay';
import { parseMilestones } from '../../domain/dates';
import { parseMeasure } from '../../domain/measure';
import type { Field, Measure, Roadmap, Source } from '../../domain/roadmap';
import { cleanTexts, exampleTexts } from '../../messages/fr/cleanSheets';
import { serialOfDate } from '../../workbook/serialDates';

/** It was read nowhere. */
const NOWHERE: Source = { sheet: '', address: '' };

const field = (text: string): Field => ({ text, source: NOWHERE });
const day = (date: string): Field => ({
  text: frenchDay(date),
  number: serialOfDate(date),
  date,
  source: NOWHERE,
});
const measure = (text: string, date: string): Measure => ({ ...parseMeasure(text, NOWHERE), date });

const objective = {
  ...{ id: 'objectif', code: '1.1', title: exampleTexts.objective, mentions: [], sections: [] },
  ...{ axis: 'axe', parent: null, level: 'objective' as const, source: NOWHERE },
};
const under = { axis: 'axe', objective: 'objectif', details: [], mentions: [], source: NOWHERE };

/**
 * A fictional roadmap with one item of each kind, each marked as an example: it shows how to fill the sheets in. It is
 * under way on the ISO day `today`: begun with the school year, due at the end of another.
 */
export function exampleRoadmap(today: string): Roadmap {
  const { before, start, due } = schoolDays(today);
  return {
    levels: { axis: 'Axe', objective: 'Objectif', action: 'Action' },
    sections: [],
    axes: [{ id: 'axe', code: '1', title: exampleTexts.axis, mentions: [], sections: [], source: NOWHERE }],
    objectives: [objective],
    actions: [
      {
        ...{ ...under, id: 'action', code: '1.1.1', title: exampleTexts.action, row: 'action' },
        fields: {
          owner: field(exampleTexts.owner),
          partners: field(exampleTexts.partners),
          audience: field(exampleTexts.audience),
          aim: field(exampleTexts.aim),
          start: day(start),
          due: day(due),
          status: field(exampleTexts.status),
          progress: { text: '40%', number: 0.4, source: NOWHERE },
          priority: field(exampleTexts.priority),
        },
        milestones: parseMilestones(frenchDay(due)),
        extra: {},
      },
    ],
    levers: [{ ...under, id: 'levier', title: exampleTexts.lever, actions: ['action'], row: 'levier' }],
    indicators: [
      {
        ...{
          ...under,
          id: 'indicateur',
          title: exampleTexts.indicator,
          actions: ['action'],
          row: 'indicateur',
        },
        unit: exampleTexts.unit,
        baseline: measure(exampleTexts.baseline, before),
        targets: [measure(exampleTexts.target, due)],
        current: measure(exampleTexts.current, today),
        history: [],
        direction: exampleTexts.direction,
        frequency: exampleTexts.frequency,
      },
    ],
    frameworks: [
      {
        id: 'projet',
        title: cleanTexts.framework,
        axes: [
          {
            id: 'projet-axe',
            code: '1',
            title: exampleTexts.frameworkAxis,
            objectives: [{ id: 'projet-objectif', code: '1.1', title: exampleTexts.goal, mentions: [] }],
          },
        ],
        source: NOWHERE,
      },
    ],
    links: [{ action: 'action', objective: 'projet-objectif', mark: 'X', source: NOWHERE }],
    decisions: [],
    weather: [],
    series: [],
    unread: [],
    observations: [],
  };
}

/** The end of the school year before, the beginning of this one, and the last day of June of next year. */
function schoolDays(today: string): { before: string; start: string; due: string } {
  const year = Number(today.slice(0, 4));
  const startYear = today.slice(5) < '09-01' ? year - 1 : year;
  return {
    before: `${String(startYear)}-06-30`,
    start: `${String(startYear)}-09-01`,
    due: `${String(year + 1)}-06-30`,
  };
}
