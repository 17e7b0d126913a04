import type { Rect } from '../../../src/workbook/address';
import { isModelObject, ModelError, type ModelObject } from '../engine/modelObject';
import type { ExcelSheet } from '../workbook/workbook';

/** Where an object of the client's class `Range` stands. */
export interface RangePlace {
  sheet: ExcelSheet;
  rect: Rect;
}

/** Makes an object of class `Range`; whoever answers a range is given one. */
export type MakeRange = (sheet: ExcelSheet, rect: Rect) => ModelObject;

const places = new WeakMap<ModelObject, RangePlace>();

/** Remembers what cells an object of class `Range` stands for. Gives the object back. */
export function registerRange(range: ModelObject, place: RangePlace): ModelObject {
  places.set(range, place);
  return range;
}

/** The cells of an argument that is a range; `InvalidArgument` for whatever else. */
export function rangeOf(object: unknown): RangePlace {
  const place = isModelObject(object) ? places.get(object) : undefined;
  if (!place) throw new ModelError('InvalidArgument', 'The argument is no range.');
  return place;
}
