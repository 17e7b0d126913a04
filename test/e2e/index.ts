import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { serve } from '../../src/cli/serve';
import { findChromium, launch } from './browser';
import { axeCases } from './cases/axe';
import { badInputCases } from './cases/badInputs';
import type { Case } from './cases/case';
import { cleanSheetCases } from './cases/cleanSheets';
import { copilCases } from './cases/copil';
import { excelAxeCases } from './cases/excelAxe';
import { excelKeyboardCases } from './cases/excelKeyboard';
import { excelPauseCases } from './cases/excelPauses';
import { excelRibbonCases } from './cases/excelRibbon';
import { excelSampleCases } from './cases/excelSamples';
import { excelStartCases } from './cases/excelStart';
import { excelTroubleCases } from './cases/excelTroubles';
import { findingCases } from './cases/findings';
import { indicatorCases } from './cases/indicators';
import { keyboardCases } from './cases/keyboard';
import { matrixCases } from './cases/matrix';
import { matrixAxeCases } from './cases/matrixAxe';
import { sampleCases } from './cases/samples';

/**
 * The built pane in Chromium, from end to end: `npm run e2e`, or `npm run e2e -- WORD` for the cases whose names hold
 * the word. Pictures go to demo/pictures.
 */
const PICTURES = 'demo/pictures';

const cases: Case[] = [
  ...sampleCases,
  ...cleanSheetCases,
  ...badInputCases,
  ...findingCases,
  ...matrixCases,
  ...indicatorCases,
  ...copilCases,
  ...keyboardCases,
  ...axeCases,
  ...matrixAxeCases,
  ...excelStartCases,
  ...excelSampleCases,
  ...excelRibbonCases,
  ...excelTroubleCases,
  ...excelPauseCases,
  ...excelKeyboardCases,
  ...excelAxeCases,
];

async function run(word: string): Promise<number> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log('Chromium was not found: install it, or give its path in the variable CHROMIUM.');
    return 1;
  }
  await mkdir(PICTURES, { recursive: true });
  const server = await serve('dist');
  const browser = await launch(chromium);
  const stage = {
    browser,
    served: server.url,
    single: pathToFileURL('dist/feuille-de-route.html').href,
    pictures: PICTURES,
  };
  let failed = 0;
  const wanted = cases.filter(({ name }) => name.includes(word));
  for (const { name, run: runCase } of wanted) {
    try {
      await runCase(stage);
      console.log(`passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n        ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
  server.close();
  console.log(`${String(wanted.length - failed)} passed, ${String(failed)} failed`);
  return failed > 0 || wanted.length === 0 ? 1 : 0;
}

process.exitCode = await run(process.argv[2] ?? '');
