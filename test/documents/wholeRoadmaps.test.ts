import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { composeDocument } from '../../src/documents/composeDocument';
import { documentParts } from '../../src/domain/copil/documentParts';
import { contactsIn, namesIn, partnersNamedIn } from '../../src/domain/personNames';
import type { Roadmap } from '../../src/domain/roadmap';
import { labelKey } from '../../src/domain/text';
import { FileHost } from '../../src/hosts/file/fileHost';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { describeWithValidator, validatorErrors } from '../support/validator';

const NAMES = [
  'guyane-2020-2021',
  'guyane-2024-2025',
  'limoges-2016-2017',
  'nice-2017-2019',
  'nouvelle-aquitaine-2021',
];

async function readSample(name: string): Promise<Roadmap> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  return (await readWorkbook(new FileHost(bytes, `${name}.xlsx`))).roadmap;
}

/** Everything but the sommaire, whose pages take long to lay out. */
const parts = documentParts.filter((part) => part !== 'contents');

async function compose(name: string): Promise<{ roadmap: Roadmap; bytes: Uint8Array }> {
  const roadmap = await readSample(name);
  return { roadmap, bytes: await composeDocument(roadmap, { day: '2026-11-22', parts }) };
}

describe.each(NAMES)('the Word document of %s', (name) => {
  const made = compose(name);

  test('is read back as the same objectives, actions, levers, indicators and croix', async () => {
    const { roadmap, bytes } = await made;
    const { roadmap: again } = await readWorkbook(new FileHost(bytes, 'feuille.docx'));

    for (const kind of ['objectives', 'actions', 'levers', 'indicators'] as const) {
      const found = new Set(again[kind].map(({ title }) => labelKey(title)));
      const missing = roadmap[kind].filter(({ title }) => !found.has(labelKey(title)));
      expect([kind, missing.map(({ title }) => title)]).toEqual([kind, []]);
    }
    // Nothing is invented, and nothing is met twice.
    for (const kind of ['objectives', 'actions', 'levers', 'indicators'] as const)
      expect([kind, again[kind].length]).toEqual([kind, roadmap[kind].length]);
    expect(again.links).toHaveLength(roadmap.links.length);
    expect(again.series.map(({ rows }) => rows.map(({ label }) => labelKey(label)))).toEqual(
      roadmap.series.map(({ rows }) => rows.map(({ label }) => labelKey(label))),
    );
  });

  test('says every text of the sections, and the title of every axis', async () => {
    const { roadmap, bytes } = await made;
    const said = plain(textIn(bytes));
    const all = [
      ...roadmap.sections,
      ...roadmap.axes.flatMap(({ sections }) => sections),
      ...roadmap.objectives.flatMap(({ sections }) => sections),
    ].flatMap(({ text }) => text.split('\n'));

    const missing = [...all, ...roadmap.axes.map(({ title }) => title)].filter(
      (text) => !said.includes(plain(text.replace(/^\s*[-•–]\s*/, ''))),
    );
    expect(missing).toEqual([]);
  });

  test('names no person', async () => {
    const { roadmap, bytes } = await made;
    const owners = roadmap.actions.map(({ fields }) => fields.owner?.text ?? '');
    const partners = roadmap.actions.map(({ fields }) => fields.partners?.text ?? '');
    const names = [...owners.flatMap(namesIn), ...partners.flatMap(partnersNamedIn)];
    const all = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));

    expect(names.filter((one) => all.some((part) => part.includes(one)))).toEqual([]);
    expect(contactsIn(textIn(bytes))).toEqual([]);
  });
});

// In the introduction of the fifth, lines that tell of its axes begin as titles of axes do.
test.each(NAMES.filter((name) => name !== 'nice-2017-2019'))(
  'the Word document of %s is read back as the same axes',
  async (name) => {
    const { roadmap, bytes } = await compose(name);
    const { roadmap: again } = await readWorkbook(new FileHost(bytes, 'feuille.docx'));

    expect(again.axes.map(({ title }) => labelKey(title))).toEqual(
      roadmap.axes.map(({ title }) => labelKey(title)),
    );
  },
);

describeWithValidator('the Open XML validator', () => {
  test.each(NAMES)('has nothing against the document of %s', async (name) => {
    const bytes = await composeDocument(await readSample(name), { day: '2026-11-22' });

    expect(await validatorErrors(bytes, 'docx')).toEqual([]);
  });
});

/** What the document says, the runs of a paragraph joined. */
function textIn(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Letters and digits alone: bullets, spaces and the words that were taken for headings do not count. */
function plain(text: string): string {
  return text.replace(/^\s*(?:Préambule|Signataires?)\s/, '').replace(/[^\p{L}\d]/gu, '');
}
