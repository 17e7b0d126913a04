import { CFB } from '@e965/xlsx';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { HostError } from '../../../../src/workbook/host';
import { paragraph, wordFile, wordTable } from '../../../support/wordFile';

/** The code (and detail) with which a file is refused. */
async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    const { sheets } = await readWorkbook(bytes, 'plan.docx');
    return `read: ${sheets.map(({ name }) => name).join()}`;
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

/** A compound file with one stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, new Uint8Array(600));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}

const body = [paragraph('Axe 1 : Former'), wordTable([['Objectifs', 'Actions']])];
const documentPart = (inside: string): Uint8Array =>
  wordFile([], {
    parts: {
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`,
    },
  });

describe('a document that cannot be read', () => {
  it.each([
    ['has macros', wordFile(body, { contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml' })],
    ['is an old .doc', compoundFile('WordDocument')],
    ['is an .rtf', new TextEncoder().encode('{\\rtf1\\ansi Feuille de route; axe 1\\par}')],
  ])('because it %s is asked for as .docx', async (_title, bytes) => {
    expect(await refusal(bytes)).toBe('other-text-format');
  });

  it('because of a password, a missing end, or entities of its own is told so', async () => {
    expect(await refusal(compoundFile('EncryptedPackage'))).toBe('encrypted');
    const whole = wordFile(body);
    expect(await refusal(whole.subarray(0, whole.length - 100))).toBe('truncated');
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:styles xmlns:w="w"/>';
    expect(await refusal(wordFile(body, { parts: { 'word/styles.xml': entities } }))).toBe(
      'unsafe-xml: word/styles.xml',
    );
  });

  it('because its XML is broken, or nested beyond measure, is told to be damaged', async () => {
    expect(await refusal(documentPart('<w:p>'))).toBe('damaged: word/document.xml');
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000);
    expect(await refusal(documentPart(deep))).toBe('damaged: word/document.xml');
    expect(await refusal(wordFile([], { parts: { 'word/document.xml': 'rien' } }))).toBe('damaged');
  });

  it('because it holds nothing is told so', async () => {
    expect(await refusal(documentPart(''))).toBe('no-sheets');
  });
});

describe('a document that is not quite as Word writes it', () => {
  it('is read without its styles and lists', async () => {
    const list =
      '<w:p><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr><w:r><w:t>Lire</w:t></w:r></w:p>';
    expect(await refusal(documentPart(list))).toBe('read: Texte');
  });

  it('is read when its styles or its lists refer to each other in a circle', async () => {
    const styles = ['a', 'b'].map(
      (id, place) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${place === 0 ? 'b' : 'a'}"/></w:style>`,
    );
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const line = paragraph('Lire', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(await refusal(wordFile([line], { styles: styles.join(''), numbering }))).toBe('read: Texte');
  });
});
