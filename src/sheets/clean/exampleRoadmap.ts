import { frenchDay } from '../../domain/frenchDay';
import { parseMilestones } from '../../domain/dates';
import { parseMeasure } from '../../domain/measure';
import type { Field, Measure, Roadmap, Source } from '../../domain/roadmap';
import { cleanTexts, exampleTexts } from '../../messages/fr/cleanSheets';
import { serialOfDate } from '../../workbook/serialDates';

const DUE = '2026-06-30';
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

/** A fictional roadmap with one item of each kind, each marked as an example: it shows how to fill the sheets in. */
export const exampleRoadmap: Roadmap = {
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
        start: day('2025-09-01'),
        due: day(DUE),
        status: field(exampleTexts.status),
        progress: { text: '40%', number: 0.4, source: NOWHERE },
        priority: field(exampleTexts.priority),
      },
      milestones: parseMilestones(day(DUE).text),
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
      baseline: measure(exampleTexts.baseline, '2025-09-01'),
      targets: [measure(exampleTexts.target, DUE)],
      current: measure(exampleTexts.current, '2026-01-15'),
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
