import { uncomputable, type FormulaCell } from './formulaCell';
import { newModel } from './ironcalc';
import { withoutLinks } from './withoutLinks';

/** What they give depends on when they are asked: a test cannot say what is right. What day it is, it can (TODAY). */
const CHANGING = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** What is known of functions, asked once each. */
const known = new Map<string, boolean>();

/**
 * Lets no formula pass whose value would be wrong, or right at one moment only.
 * @throws Error naming the first one: a function that IronCalc does not know, one whose value is never the same, or the
 *   `--` that makes numbers of truth values, which IronCalc leaves out
 */
export function refuseUnreliable(formulas: readonly FormulaCell[]): void {
  for (const formula of formulas) {
    const plain = withoutTexts(withoutLinks(formula.cell.formula ?? ''));
    if (/-\s*-/.test(plain)) throw uncomputable(formula, 'IronCalc leaves out --');
    for (const name of functionsOf(plain)) {
      if (CHANGING.has(name)) throw uncomputable(formula, `${name} is never the same`);
      if (!isKnown(name)) throw uncomputable(formula, `no function ${name}`);
    }
  }
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'/g, '');
}

function functionsOf(plain: string): string[] {
  return [...plain.matchAll(/([\p{L}_][\p{L}\d_.]*)\(/gu)].map(([, name]) => name!.toUpperCase());
}

/** IronCalc answers `#NAME?` to a call of what it does not know, and something else to a call without arguments. */
function isKnown(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    const model = newModel();
    model.setUserInput(0, 1, 1, `=${name}()`);
    model.resumeEvaluation();
    model.evaluate();
    known.set(name, (answer = model.getFormattedCellValue(0, 1, 1) !== '#NAME?'));
    model.free();
  }
  return answer;
}
