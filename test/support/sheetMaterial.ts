import type { Roadmap } from '../../src/domain/roadmap';
import { checkRoadmap } from '../../src/rules/check';
import type { SheetMaterial } from '../../src/sheets/sheet';
import { generatedSheets } from '../../src/sheets/sheets';
import type { SheetPlan } from '../../src/workbook/plan';
import { niceRoadmap, nouvelleAquitaineRoadmap } from './sampleRoadmaps';

/** What sheets are made from, for a roadmap and a day of no importance. */
export function materialOf(roadmap: Roadmap): SheetMaterial {
  const day = '2024-09-02';
  return { roadmap, findings: () => checkRoadmap(roadmap, { date: day, profile: 'all' }), day, settings: {} };
}

/** Each generated sheet once: the matrix of Nice, the others of Nouvelle-Aquitaine, with the chart of targets. */
export function onePlanOfEach(): SheetPlan[] {
  const roadmaps = [{ ...nouvelleAquitaineRoadmap(), series: [] }, niceRoadmap()];
  return generatedSheets.flatMap((sheet) =>
    sheet.plans(materialOf(roadmaps.find((roadmap) => sheet.lacks(roadmap) === null)!)),
  );
}
