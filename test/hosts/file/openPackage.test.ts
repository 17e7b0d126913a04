import { strToU8, zipSync } from 'fflate';
import { CFB } from '@e965/xlsx';
import { HostError } from '../../../src/workbook/host';
import { LARGEST_PART, openPackage } from '../../../src/hosts/file/openPackage';
import { oneSheet, workbookBytes, workbookParts, zipParts } from './workbookParts';

/** The code (and detail) with which a file is refused. */
function refusal(bytes: Uint8Array): string {
  try {
    openPackage(bytes);
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
  return 'opened';
}

/** A compound file, as an .xls or an encrypted .xlsx is, with one empty stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, new Uint8Array(600));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

/** Changes the size that the central directory declares for a part. */
function declareSize(zip: Uint8Array, part: string, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (new TextDecoder().decode(name) === part) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const workbook = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

describe('opening the zip of a workbook', () => {
  it('gives every part under its own name, and the part that lists the sheets', () => {
    const opened = openPackage(workbook);
    expect(opened.kind).toBe('xlsx');
    expect(opened.workbookPart).toBe('xl/workbook.xml');
    expect([...opened.parts.keys()]).toContain('xl/worksheets/sheet1.xml');
    expect(new TextDecoder().decode(opened.parts.get('xl/worksheets/sheet1.xml'))).toContain('<v>1</v>');
  });

  it('opens packages whose names are written as Windows or another program writes them', () => {
    const parts = workbookParts({ sheets: [{ name: 'Suivi' }] });
    const odd = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\').replace('xl', 'XL'), text]),
    );
    expect(openPackage(zipParts(odd)).workbookPart).toBe('XL\\workbook.xml');
  });

  it('finds a workbook part in another place, with a prefix', () => {
    const { 'xl/workbook.xml': usual, ...parts } = workbookParts({ sheets: [{ name: 'Suivi' }] });
    const moved = {
      ...parts,
      '_rels/.rels': parts['_rels/.rels']!.replace('xl/workbook.xml', '/classeur/livre.xml'),
      'classeur/livre.xml':
        '<?xml version="1.0"?><!-- a > b -->' + usual!.replace('<workbook xmlns', '<x:workbook xmlns:x'),
    };
    expect(openPackage(zipParts(moved)).workbookPart).toBe('classeur/livre.xml');
  });

  it('leaves folders out and keeps stored parts', () => {
    const opened = openPackage(
      zipSync({
        ...Object.fromEntries(
          Object.entries(workbookParts({ sheets: [{ name: 'A' }] })).map(([name, text]) => [
            name,
            strToU8(text),
          ]),
        ),
        'xl/media/': new Uint8Array(),
        'xl/media/logo.png': [new Uint8Array([1, 2, 3]), { level: 0 }],
      }),
    );
    expect(opened.parts.has('xl/media/')).toBe(false);
    expect(opened.parts.get('xl/media/logo.png')).toEqual(new Uint8Array([1, 2, 3]));
  });
});

describe('a file that is no workbook', () => {
  it.each([
    ['nothing', 'empty-file', new Uint8Array()],
    ['other bytes', 'not-a-workbook', new Uint8Array([7, 8, 9, 10])],
    ['a PDF', 'not-a-workbook', strToU8('%PDF-1.7 …')],
    ['an image', 'not-a-workbook', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['a zip of photos', 'not-a-workbook', zipParts({ 'photo.jpg': 'x' })],
    ['an empty zip', 'not-a-workbook', zipParts({})],
    ['an old Word file', 'other-text-format', compoundFile('WordDocument')],
    ['an old Excel file', 'read-only-format', compoundFile('Workbook')],
  ])('%s → %s', (_name, code, bytes) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('a Word document → opened as one', () => {
    const parts = workbookParts({ sheets: [] });
    const document = {
      '[Content_Types].xml': parts['[Content_Types].xml']!,
      '_rels/.rels': parts['_rels/.rels']!.replace('xl/workbook.xml', 'word/document.xml'),
      'word/document.xml': '<w:document xmlns:w="urn:word"><w:body/></w:document>',
    };
    expect(openPackage(zipParts(document))).toMatchObject({
      kind: 'docx',
      workbookPart: 'word/document.xml',
    });
  });
});

describe('a workbook that cannot be trusted or is not whole', () => {
  it('cut anywhere → truncated', () => {
    for (const share of [0.01, 0.2, 0.5, 0.9, 0.99]) {
      expect(refusal(workbook.subarray(0, Math.ceil(workbook.length * share)))).toBe('truncated');
    }
  });

  it('encrypted → encrypted, even when its end is missing', () => {
    const encrypted = compoundFile('EncryptedPackage');
    expect(refusal(encrypted)).toBe('encrypted');
    expect(refusal(encrypted.subarray(0, encrypted.length - 100))).toBe('encrypted');
  });

  it('with one byte changed on the way → damaged', () => {
    const part = openPackage(workbook).parts.get('xl/styles.xml')!;
    const stored = zipSync({ 'xl/styles.xml': [part, { level: 0 }] });
    const place = 'xl/styles.xml'.length + 30 + 100;
    stored[place] = stored[place]! ^ 1;
    expect(refusal(stored)).toBe('damaged: xl/styles.xml');
  });

  it('without its list of parts, with two parts of one name, or with broken ones → damaged', () => {
    const parts = workbookParts({ sheets: [{ name: 'A' }] });
    expect(refusal(zipParts({ ...parts, 'xl/workbook.xml': '<html></html>' }))).toBe('damaged');
    expect(refusal(zipParts({ ...parts, '_rels/.rels': '<Relationships' }))).toBe('damaged');
    expect(
      refusal(workbookBytes({ sheets: [{ name: 'A' }], parts: { '[Content_Types].xml': undefined } })),
    ).toBe('damaged');
    const twice = zipParts({ ...parts, 'xl/AAAAAA.xml': '<a/>', 'xl/BBBBBB.xml': '<b/>' });
    expect(refusal(replaceText(twice, 'xl/BBBBBB.xml', 'xl/AAAAAA.xml'))).toBe('damaged: xl/AAAAAA.xml');
  });

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels', 'xl/drawings/form.vml'])(
    'entities in %s (a billion laughs) → unsafe-xml',
    (part) => {
      const laughs =
        '\uFEFF<?xml version="1.0"?>\n<!-- -->\n<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>';
      expect(refusal(workbookBytes({ sheets: [{ name: 'A' }], parts: { [part]: laughs } }))).toBe(
        `unsafe-xml: ${part}`,
      );
    },
  );

  it('a document type that hides in UTF-16 or behind a long comment → unsafe-xml', () => {
    const parts = Object.fromEntries(
      Object.entries(workbookParts({ sheets: [{ name: 'A' }] })).map(([name, text]) => [name, strToU8(text)]),
    );
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...'<!DOCTYPE a><a/>'].flatMap((c) => [c.charCodeAt(0), 0]),
    ]);
    const late = strToU8(`<!--${' '.repeat(70_000)}--><!DOCTYPE a><a/>`);
    expect(refusal(zipSync({ ...parts, 'customXml/item1.xml': wide }))).toBe(
      'unsafe-xml: customXml/item1.xml',
    );
    expect(refusal(zipSync({ ...parts, 'customXml/item1.xml': late }))).toBe(
      'unsafe-xml: customXml/item1.xml',
    );
  });

  it('the word DOCTYPE in a cell is no document type', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;!DOCTYPE html></t></is></c></row>';
    expect(refusal(oneSheet(rows))).toBe('opened');
  });
});

describe('a part that inflates without end', () => {
  it('is refused by what it declares, before anything is inflated', () => {
    const huge = declareSize(workbook, 'xl/styles.xml', 4_000_000_000);
    expect(refusal(huge)).toBe('too-large: bytes 104857600');
  });

  it('is refused when parts are too large together', () => {
    const names = ['a', 'b', 'c'];
    const parts = zipParts(Object.fromEntries(names.map((name) => [name, name])));
    const large = names.reduce((zip, name) => declareSize(zip, name, 80_000_000), parts);
    expect(refusal(large)).toBe('too-large: bytes 209715200');
  });

  it('is stopped at the limit and kept no longer than it declares', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(LARGEST_PART + 1) }, { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(declareSize(bomb, 'xl/workbook.xml', 1000))).toBe('too-large: bytes 104857600');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });

  it('is only damaged when it gives less than it declares, or a little more', () => {
    expect(refusal(declareSize(workbook, 'xl/styles.xml', 9))).toBe('damaged: xl/styles.xml');
    expect(refusal(declareSize(workbook, 'xl/styles.xml', 90_000))).toBe('damaged: xl/styles.xml');
  });
});

function replaceText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(latin.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}
