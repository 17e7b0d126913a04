import type { FourColumnTable } from '../fourColumnTable';

/** One sheet an axis; an axis whose table goes on under « (suite) » has two tables. */
export interface AxisSheet {
  tab: string;
  tables: FourColumnTable[];
}

/** The same header over every table of the document. */
export const header: FourColumnTable['header'] = [
  'OBJECTIFS OPERATIONNELS',
  'ACTIONS',
  'LEVIERS',
  'INDICATEURS D’EVALUATION',
];
