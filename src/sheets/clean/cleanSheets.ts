import type { Roadmap } from '../../domain/roadmap';
import { cleanTexts } from '../../messages/fr/cleanSheets';
import type { SheetPlan } from '../../workbook/plan';
import { actionsSheet } from './actionsSheet';
import { axesSheet } from './axesSheet';
import { CleanContext } from './context';
import { exampleRoadmap } from './exampleRoadmap';
import { frameworkSheet } from './frameworkSheet';
import { indicatorsSheet } from './indicatorsSheet';
import { leversSheet } from './leversSheet';
import { objectivesSheet } from './objectivesSheet';
import { presentationsSheet } from './presentationsSheet';

/**
 * The clean sheets of a roadmap, in the order of their tabs: Excel tables to fill in, one kind of item a sheet. They are
 * written once, never renewed: what people type in them is theirs. Read back, they are the same roadmap.
 */
export function cleanSheets(roadmap: Roadmap): SheetPlan[] {
  return plansOf(roadmap).map((plan) => ({ ...plan, name: cleanTexts.copyTab(plan.name) }));
}

/** The clean sheets to start a roadmap from, with one example row in each, under way on the ISO day `today`. */
export function newRoadmapSheets(today: string): SheetPlan[] {
  return plansOf(exampleRoadmap(today));
}

function plansOf(roadmap: Roadmap): SheetPlan[] {
  const context = new CleanContext(roadmap);
  return [
    axesSheet(context),
    objectivesSheet(context),
    ...presentationsSheet(context),
    ...[actionsSheet, leversSheet, indicatorsSheet, frameworkSheet].map((plan) => plan(context)),
  ];
}
