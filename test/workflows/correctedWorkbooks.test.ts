import { readdirSync, readFileSync } from 'node:fs';
import { FileHost } from '../../src/hosts/file/fileHost';
import { countsOf, type Counts } from '../../src/domain/counts';
import type { Finding } from '../../src/domain/finding';
import { cellAddress } from '../../src/workbook/address';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { changesOf, correct, proposedChanges, type ProposedChange } from '../../src/workflows/corrections';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';

/** Whatever rules correct, in the samples and in workbooks laid out by other hands. */
const FOLDERS = [
  'assets/samples',
  'test/heldout/workbooks',
  'test/heldout2/workbooks',
  'test/heldout3/workbooks',
];
const workbooks = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

const findingsOf = (reading: WorkbookReading): Finding[] =>
  checkWorkbook(reading, { date: '2026-01-01', profile: 'all' });

const itemsOf = ({ roadmap }: WorkbookReading): Counts & { links: number } => ({
  ...countsOf(roadmap),
  links: roadmap.links.length,
});

const inShort = ({ source, before, after }: ProposedChange): string =>
  `${source.sheet}!${source.address}: ${before} → ${after}`;

/** Every cell but those that were changed. */
function others({ snapshot }: WorkbookReading, changes: readonly ProposedChange[]): string[] {
  const changed = new Set(changes.map(({ source }) => `${source.sheet}!${source.address}`));
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells
      .map(({ row, column, cell }) => [`${name}!${cellAddress(row, column)}`, cell.text] as const)
      .filter(([place]) => !changed.has(place))
      .map((found) => found.join(': ')),
  );
}

/** Codes of rules whose corrections were tried. */
const tried = new Set<string>();

afterAll(() => {
  expect([...tried]).toEqual(expect.arrayContaining(['FMT-01', 'LAB-02', 'ROL-02', 'TXT-02']));
});

it.each(workbooks)('%s: what can be corrected is gone once it is, and nothing is lost', async (path) => {
  const host = new FileHost(new Uint8Array(readFileSync(path)), 'classeur.xlsx');
  const before = await readWorkbook(host);
  const fixable = findingsOf(before).filter(
    (finding) => proposedChanges(finding, before.snapshot).length > 0,
  );
  const changes = changesOf(
    fixable.flatMap(({ corrections = [] }) => corrections),
    before.snapshot,
  );
  if (changes.length === 0) return;
  for (const { code } of fixable) tried.add(code);
  const undo = await correct(host, changes);
  const after = await readWorkbook(host);
  expect(itemsOf(after)).toEqual(itemsOf(before));
  expect(others(after, changes)).toEqual(others(before, changes));
  const left = findingsOf(after).flatMap((finding) =>
    proposedChanges(finding, after.snapshot).map((change) => `${finding.code} ${inShort(change)}`),
  );
  expect(left).toEqual([]);
  await undo();
  expect((await readWorkbook(host)).snapshot).toEqual(before.snapshot);
});
