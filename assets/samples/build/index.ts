import { writeFileSync } from 'node:fs';
import { allSamples, sampleWorkbook } from './samples';

for (const sample of allSamples) {
  const path = new URL(`../${sample.file}.xlsx`, import.meta.url);
  const bytes = sampleWorkbook(sample);
  writeFileSync(path, bytes);
  console.log(`${sample.file}.xlsx  ${sample.sheets.length} sheets  ${bytes.length} bytes`);
}
