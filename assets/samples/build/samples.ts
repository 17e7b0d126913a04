import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { guyane2020 } from './guyane2020/layout';
import { guyane2024 } from './guyane2024/layout';
import { limoges } from './limoges/layout';
import { nice } from './nice/layout';
import { nouvelleAquitaine } from './nouvelle-aquitaine/layout';
import { withoutFinding } from './sans-constat/layout';
import type { Sample } from './sample';

/** The five sample workbooks of real documents, in the order of their years. */
export const samples: Sample[] = [limoges, nice, guyane2020, nouvelleAquitaine, guyane2024];

/** Those, and the roadmap in which nothing is left to say. */
export const allSamples: Sample[] = [...samples, withoutFinding];

/** The .xlsx of a sample, as an office would send it: no sheet of ours in it. The same bytes every time. */
export function sampleWorkbook(sample: Sample): Uint8Array {
  return freshWorkbook(sample.sheets, { stamped: false, properties: sample.properties });
}
