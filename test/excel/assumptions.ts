import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What our Excel takes for granted of the real one: every comment `ASSUMED:` in its code, in the order of the files.
 * `npx tsx test/excel/listAssumptions.ts` writes them down.
 */
export interface Assumption {
  /** Path from the project's root. */
  file: string;
  text: string;
}

export const LIST = 'test/excel/ASSUMPTIONS.md';
const FOLDER = 'test/excel';
const MARK = 'ASSUMED:';

export function assumptions(): Assumption[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.(ts|js)$/.test(path) && !path.startsWith('assumptions'))
    .map((path) => join(FOLDER, path).replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => assumedIn(readFileSync(file, 'utf8')).map((text) => ({ file, text })));
}

/** The list as a page that people can go through beside a real Excel. */
export function assumptionList(all: readonly Assumption[]): string {
  const byFile = grouped(all);
  const parts = [...byFile].map(
    ([file, found]) => `## ${file}\n\n${found.map(({ text }) => `- ${text}`).join('\n')}\n`,
  );
  return [
    '# What our Excel assumes of the real one\n',
    'Made from the comments in the code by `npx tsx test/excel/listAssumptions.ts`; a test holds it to them.\n',
    ...parts,
  ].join('\n');
}

/** The sentences after each mark, to the end of their comment, behind what the comment is about. */
function assumedIn(source: string): string[] {
  return comments(source).flatMap((comment) => {
    const [about, ...assumed] = comment.split(MARK).map((text) => text.replace(/\s+/g, ' ').trim());
    return assumed.map((text) => (about ? `(${about}) ${text}` : text));
  });
}

/** Comments without their signs: blocks, and lines of `//` one below the other as one. */
function comments(source: string): string[] {
  const found = source.match(/\/\*[\s\S]*?\*\/|(?:^|(?<=\s))\/\/.*(?:\n[ \t]*\/\/.*)*/gm) ?? [];
  return found.map((comment) =>
    comment
      .replace(/^\/\*+|\*+\/$/g, '')
      .split('\n')
      .map((line) => line.replace(/^\s*(\/\/|\*)?/, ''))
      .join('\n'),
  );
}

function grouped(all: readonly Assumption[]): Map<string, Assumption[]> {
  const byFile = new Map<string, Assumption[]>();
  for (const one of all) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return byFile;
}
