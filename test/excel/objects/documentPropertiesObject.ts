import type { ModelObject, Property } from '../engine/modelObject';
import type { ExcelWorkbook } from '../workbook/workbook';
import { asText } from './arguments';

/** `Workbook.properties`: those that the file's own information shows. */
export function documentPropertiesObject({ properties }: ExcelWorkbook): ModelObject {
  const property = (name: keyof typeof properties): Property => ({
    get: () => properties[name],
    set: (value) => {
      properties[name] = asText(value, 255);
    },
  });
  return {
    type: 'DocumentProperties',
    members: {
      properties: { Title: property('title'), Author: property('author'), Company: property('company') },
    },
  };
}
