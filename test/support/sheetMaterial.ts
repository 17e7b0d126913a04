import type { Roadmap } from '../../src/domain/roadmap';
import { checkRoadmap } from '../../src/rules/check';
import type { SheetMaterial } from '../../src/sheets/sheet';

/** What sheets are made from, for a roadmap and a day of no importance. */
export function materialOf(roadmap: Roadmap): SheetMaterial {
  const day = '2024-09-02';
  return { roadmap, findings: () => checkRoadmap(roadmap, { date: day, profile: 'copil' }), day };
}
