import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';

/**
 * IronCalc (MIT or Apache 2.0) computes formulas as Excel does; what it gives for the functions of our sheets is tested
 * here. Run from the root of the project.
 */
let isLoaded = false;

/** A workbook of IronCalc with one empty sheet, which computes nothing until it is told to. */
export function newModel(): Model {
  if (!isLoaded) {
    const path = createRequire(resolve('package.json')).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(path) });
    isLoaded = true;
  }
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** What `Model.getCellType` answers. */
export const CELL_TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;
