import type { SheetPlan } from '../workbook/plan';
import type { SheetMaterial } from './sheet';
import { generatedSheets } from './sheets';

/** What sheets are made from; each sheet is planned once, whoever asks for it. */
export function sheetMaterial(given: Omit<SheetMaterial, 'plansOf'>): SheetMaterial {
  const planned = new Map<string, SheetPlan[]>();
  const material: SheetMaterial = {
    ...given,
    plansOf: (id) => {
      const before = planned.get(id);
      if (before) return before;
      const plans = generatedSheets.find((sheet) => sheet.id === id)?.plans(material) ?? [];
      planned.set(id, plans);
      return plans;
    },
  };
  return material;
}
