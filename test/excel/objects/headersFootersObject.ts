import type { ModelObject, Property } from '../engine/modelObject';
import type { ExcelPage } from '../workbook/workbook';
import { asText, asWord, invalid } from './arguments';
import { headerParts, headerText, type HeaderParts } from './headerText';

/** Excel finds a file damaged when a header is longer, its codes included. */
const LONGEST = 255;

/** `PageLayout.headersFooters`, one for all pages. */
export function headersFootersObject(page: ExcelPage): ModelObject {
  const part = (where: 'header' | 'footer', side: keyof HeaderParts): Property => ({
    get: () => headerParts(page[where])[side],
    set: (value) => {
      const text = headerText({ ...headerParts(page[where]), [side]: asText(value) });
      // ASSUMED: Excel answers with this code what its window refuses with « trop long ».
      if (text.length > LONGEST) throw invalid(`${where} over ${String(LONGEST)} characters`);
      page[where] = text;
    },
  });
  const forAllPages: ModelObject = {
    type: 'HeaderFooter',
    members: {
      properties: {
        LeftHeader: part('header', 'left'),
        CenterHeader: part('header', 'center'),
        RightHeader: part('header', 'right'),
        LeftFooter: part('footer', 'left'),
        CenterFooter: part('footer', 'center'),
        RightFooter: part('footer', 'right'),
      },
    },
  };
  return {
    type: 'HeaderFooterGroup',
    members: {
      properties: { State: { get: () => 'Default', set: (value) => void asWord(value, ['Default']) } },
      navigations: { DefaultForAllPages: () => forAllPages },
    },
  };
}
