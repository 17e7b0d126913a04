import type { SheetPlan } from '../../../src/workbook/plan';

/** One sample workbook: an office's own, laid out from one real document. */
export interface Sample {
  /** File name without extension: `guyane-2020-2021`. */
  file: string;
  properties: { title: string; author: string };
  sheets: SheetPlan[];
}
