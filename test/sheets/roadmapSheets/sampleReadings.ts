import { samples, sampleWorkbook } from '../../../assets/samples/build/samples';
import type { Roadmap } from '../../../src/domain/roadmap';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import type { SheetPlan } from '../../../src/workbook/plan';
import { materialOf } from '../../support/sheetMaterial';

const read = new Map<string, Promise<Roadmap>>();

/** What is read from the sample workbook of a document; each is read once. */
export function sampleRoadmap(file: string): Promise<Roadmap> {
  const before = read.get(file);
  if (before) return before;
  const sample = samples.find((one) => one.file === file)!;
  const reading = readWorkbook(sampleWorkbook(sample), `${file}.xlsx`).then(
    (snapshot) => readRoadmap(snapshot).roadmap,
  );
  read.set(file, reading);
  return reading;
}

/** The sheet of a form, made from a roadmap. */
export function sheetOf(roadmap: Roadmap, form: string): SheetPlan {
  const [plan, ...others] = materialOf(roadmap).plansOf(form);
  expect(others).toEqual([]);
  return plan!;
}
