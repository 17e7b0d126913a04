import { firstLayouts, secondLayouts } from '../../src/layouts/layouts';
import type { Layout } from '../../src/layouts/layout';

/** Every layout, in the order in which they take their regions. */
export const layouts: Layout[] = [...firstLayouts, ...secondLayouts];

const BEGIN = '<!-- recognised: written by test/readme/write.ts -->';
const END = '<!-- /recognised -->';

/** What is recognised, as a table of the README: each layout with the example that it carries. */
export function recognisedTable(): string {
  return [
    '| layout | what it is | for example |',
    '| --- | --- | --- |',
    ...layouts.map(({ id, what, example }) => `| \`${id}\` | ${what} | ${inOneLine(example)} |`),
  ].join('\n');
}

/** A README with this table between its markers; throws when it has none. */
export function withTable(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The README has no « ${BEGIN} » before « ${END} ».`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
}

/** What the README holds now between its markers, however its columns are padded. */
export function tableIn(readme: string): string {
  return unpadded(readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)));
}

/** A Markdown table without the spaces and dashes that fill its columns. */
export function unpadded(table: string): string {
  return table.trim().replace(/ +/g, ' ').replace(/-{3,}/g, '---');
}

/** Rows by line breaks, cells by bars. */
function inOneLine(example: string[][]): string {
  return example.map((row) => row.join(' \\| ').replaceAll('\n', ' ').trim()).join('<br>');
}
