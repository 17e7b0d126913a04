import { graft, withState } from '../../../src/hosts/file/graft';
import { openPackage, type Package } from '../../../src/hosts/file/openPackage';
import { zip } from '../../../src/hosts/file/zip';
import { emptyState, HostError } from '../../../src/workbook/host';
import { checkPackage } from '../../support/checkPackage';
import { corpus, corpusBytes, describeWithCorpus } from '../../support/corpus';
import { chartsPlan, matrixPlan } from '../../support/demoPlans';
import { describeWithValidator, newLines, validatorErrors } from '../../support/validator';

/** Workbooks that are refused, and why. */
const REFUSED: Record<string, string> = { 'book_lock.xlsx': 'locked-structure' };
/** The parts of the user's that a graft may change. */
const MAY_CHANGE =
  /^(?:\[content_types\]\.xml|xl[/\\](?:workbook\.xml|styles\.xml|_rels[/\\]workbook\.xml\.rels))$/i;

const grafted = (source: Package): Package =>
  withState(graft(source, [matrixPlan(), chartsPlan()]).package, emptyState());

function changedParts(before: Package, after: Package): string[] {
  return [...before.parts].flatMap(([path, bytes]) => {
    const now = after.parts.get(path);
    return now && Buffer.compare(now, bytes) === 0 ? [] : [path];
  });
}

const writable = corpus.filter((name) => !(name in REFUSED));

describeWithCorpus('a workbook of any program', () => {
  it.each(writable)('%s takes our sheets and keeps all its own parts', (name) => {
    const bytes = corpusBytes(name);
    const before = openPackage(bytes);
    const after = openPackage(zip(grafted(before).parts));
    expect(changedParts(before, after).filter((path) => !MAY_CHANGE.test(path))).toEqual([]);
    expect(newLines(checkPackage(before), checkPackage(after))).toEqual([]);
    expect(Buffer.compare(bytes, corpusBytes(name))).toBe(0);
  });

  it.each(writable)('%s is renewed to the same bytes', (name) => {
    const once = zip(grafted(openPackage(corpusBytes(name))).parts);
    expect(Buffer.compare(zip(grafted(openPackage(once)).parts), once)).toBe(0);
  });

  it.each(Object.entries(REFUSED))('%s is refused: %s', (name, code) => {
    expect(() => grafted(openPackage(corpusBytes(name)))).toThrow(HostError);
    expect(() => grafted(openPackage(corpusBytes(name)))).toThrow(code);
  });
});

describeWithValidator('Microsoft’s validator', () => {
  describeWithCorpus('over workbooks of any program', () => {
    it.each(writable)(
      '%s has no error that it did not have',
      async (name) => {
        const bytes = corpusBytes(name);
        const written = zip(grafted(openPackage(bytes)).parts);
        const [before, after] = await Promise.all([validatorErrors(bytes), validatorErrors(written)]);
        expect(newLines(before, after)).toEqual([]);
      },
      60_000,
    );
  });
});
