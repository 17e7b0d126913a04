import { parameterSettings } from '../../src/domain/followUp/parameters';
import type { Roadmap } from '../../src/domain/roadmap';
import type { Settings } from '../../src/domain/settings';
import { checkRoadmap } from '../../src/rules/check';
import { sheetMaterial } from '../../src/sheets/material';
import type { SheetMaterial } from '../../src/sheets/sheet';
import { generatedSheets } from '../../src/sheets/sheets';
import type { SheetPlan } from '../../src/workbook/plan';
import { niceRoadmap, nouvelleAquitaineRoadmap } from './sampleRoadmaps';

/** What sheets are made from, for a roadmap and a day of no importance. */
export function materialOf(roadmap: Roadmap, settings: Settings = {}): SheetMaterial {
  const day = '2024-09-02';
  return sheetMaterial({
    roadmap,
    findings: () => checkRoadmap(roadmap, { date: day, profile: 'all' }),
    day,
    settings,
  });
}

/** The tabs of all generated sheets, in their order. */
export const generatedTabs = [
  'Tableau de bord',
  'Matrice',
  'Couverture',
  'Indicateurs',
  'Suivi',
  'Suivi des actions',
  'Relevés',
  'Graphiques',
  'Contrôles',
  'Textes',
  'Décisions',
  'Paramètres',
  'Page de garde',
  'Page du recteur',
  'À projeter',
  'Vue d’ensemble',
  'Tableaux par axe',
  'Fiches-actions',
  'Champs et cibles',
  'Cartes des axes',
  'Ce qui a changé',
];

/** Formulas count from this day, whenever they are computed. */
const countedFrom: Settings = { [parameterSettings.day.setting]: '2024-09-02' };

/** Each generated sheet once: the matrix of Nice and its coverage, the others of Nouvelle-Aquitaine, with the chart of targets. */
export function onePlanOfEach(): SheetPlan[] {
  const roadmaps = [{ ...nouvelleAquitaineRoadmap(), series: [] }, niceRoadmap()];
  return generatedSheets.flatMap((sheet) =>
    sheet.plans(
      materialOf(
        roadmaps.find((roadmap) => sheet.lacks(roadmap) === null)!,
        countedFrom,
      ),
    ),
  );
}
