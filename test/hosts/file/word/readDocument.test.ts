import fc from 'fast-check';
import { readWorkbook } from '../../../../src/hosts/file/readWorkbook';
import { cellAddress, parseRect, rectAddress } from '../../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import '../../../support/properties';
import {
  bullet,
  heading,
  level,
  listed,
  numbered,
  paragraph,
  paragraphOf,
  run,
  wordFile,
  wordTable,
  type WordFileOptions,
} from '../../../support/wordFile';

const read = (body: string[], options?: WordFileOptions): Promise<WorkbookSnapshot> =>
  readWorkbook(wordFile(body, options), 'feuille de route.docx');

/** Each sheet as `name: { A1: text… }`, with its merges under « fusions ». */
async function shown(
  body: string[],
  options?: WordFileOptions,
): Promise<Record<string, Record<string, string>>> {
  const { sheets } = await read(body, options);
  return Object.fromEntries(
    sheets.map(({ name, cells, merges }) => [
      name,
      {
        ...Object.fromEntries(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.text])),
        ...(merges.length > 0 && { fusions: merges.map(rectAddress).join(' ') }),
      },
    ]),
  );
}

/** The text of the only cell that matters: A1 of a table of one row. */
async function cell(...content: string[]): Promise<string> {
  const sheets = await shown([wordTable([[content, 'x']])]);
  return Object.values(sheets)[0]!['A1']!;
}

const TABLE = wordTable([
  ['Objectifs', 'Actions'],
  ['Former', 'Lire\nÉcrire'],
]);

describe('a Word document', () => {
  it('gives a sheet a table, named after the heading above it, with the lines between tables above', async () => {
    expect(
      await shown([
        heading(1, '3.2.1 - Gouvernance'),
        paragraph('Deux objectifs cette année.'),
        TABLE,
        heading(1, '3.2.2 - Plan numérique : équipements'),
        TABLE,
        paragraph('Le recteur'),
      ]),
    ).toEqual({
      '3.2.1 - Gouvernance': {
        A1: '3.2.1 - Gouvernance',
        A2: 'Deux objectifs cette année.',
        A3: 'Objectifs',
        B3: 'Actions',
        A4: 'Former',
        B4: 'Lire\nÉcrire',
        fusions: 'A1:B1 A2:B2',
      },
      // Excel takes no « : » in a name, and 31 characters at the most.
      '3.2.2 - Plan numérique': {
        A1: '3.2.2 - Plan numérique : équipements',
        A2: 'Objectifs',
        B2: 'Actions',
        A3: 'Former',
        B3: 'Lire\nÉcrire',
        fusions: 'A1:B1',
      },
      Texte: { A1: 'Le recteur' },
    });
  });

  it('repeats the headings that still hold for a later table', async () => {
    const sheets = await shown([
      heading(1, 'Axe 1 : Former'),
      heading(2, 'Objectif 1.1 : Lire'),
      TABLE,
      heading(2, 'Objectif 1.2 : Écrire'),
      TABLE,
      heading(1, 'Axe 2 : Équiper'),
      TABLE,
    ]);
    expect(Object.values(sheets).map(({ A1, A2 }) => [A1, A2])).toEqual([
      ['Axe 1 : Former', 'Objectif 1.1 : Lire'],
      ['Axe 1 : Former (suite)', 'Objectif 1.2 : Écrire'],
      ['Axe 2 : Équiper', 'Objectifs'],
    ]);
  });

  it('leaves what stands below a table, under a heading beside its own, with that table', async () => {
    const sheets = await shown([
      heading(1, 'Axe 1 : Former'),
      heading(2, 'Actions'),
      TABLE,
      heading(2, 'Moyens'),
      paragraph('Deux formateurs'),
      heading(1, 'Axe 2 : Équiper'),
      heading(2, 'Actions'),
      TABLE,
      heading(2, 'Moyens'),
      paragraph('Un crédit'),
      heading(1, 'Annexe'),
      paragraph('Sigles'),
    ]);
    expect(sheets).toMatchObject({
      Actions: { A1: 'Axe 1 : Former', A6: 'Moyens', A7: 'Deux formateurs' },
      'Actions (2)': { A1: 'Axe 2 : Équiper', A6: 'Moyens', A7: 'Un crédit' },
      Annexe: { A1: 'Annexe', A2: 'Sigles' },
    });
  });

  it('gives what it says before its first chapter with a table a sheet of its own', async () => {
    const sheets = await shown([
      paragraph('Feuille de route'),
      heading(1, 'Contexte'),
      heading(2, '1.1 - Les usages'),
      paragraph('Ils progressent.'),
      heading(1, 'Les actions'),
      heading(2, 'Gouvernance'),
      TABLE,
    ]);
    expect(Object.keys(sheets)).toEqual(['Contexte', 'Gouvernance']);
    expect(sheets['Contexte']).toMatchObject({ A1: 'Feuille de route', A4: 'Ils progressent.' });
    expect(sheets['Gouvernance']).toMatchObject({ A1: 'Les actions', A2: 'Gouvernance', A3: 'Objectifs' });
  });

  it('knows the headings of Word by their names where their styles do not say their level', async () => {
    const named = (id: string, name: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      named('H1', 'Heading 1') +
      named('H2', 'heading 2') +
      named('Own', 'Titre maison', '<w:basedOn w:val="H2"/>');
    const title = (id: string, text: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const sheets = await shown(
      [title('H1', 'Les actions'), title('H2', 'Gouvernance'), TABLE, title('Own', 'Plan numérique'), TABLE],
      { styles },
    );
    expect(Object.keys(sheets)).toEqual(['Gouvernance', 'Plan numérique']);
    expect(sheets['Plan numérique']).toMatchObject({ A1: 'Les actions (suite)', A2: 'Plan numérique' });
  });

  it('knows « Axe 1 : … » for a heading that has no style, and a table of one cell for the frame of a title', async () => {
    const sheets = await shown([
      wordTable([['Axe 1 : Former']]),
      paragraph('Objectif 1 : Lire'),
      TABLE,
      paragraph('Objectif 2 : Écrire'),
      TABLE,
    ]);
    expect(Object.keys(sheets)).toEqual(['Objectif 1 Lire', 'Objectif 2 Écrire']);
    expect(Object.values(sheets)[1]!['A1']).toBe('Axe 1 : Former (suite)');
  });

  it('keeps tables that follow each other without a word on one sheet', async () => {
    const sheets = await shown([TABLE, paragraph(''), TABLE]);
    expect(Object.keys(sheets)).toEqual(['Tableau']);
    expect(sheets['Tableau']).toMatchObject({ A1: 'Objectifs', A4: 'Objectifs', B5: 'Lire\nÉcrire' });
  });

  it('without a table is one sheet of lines', async () => {
    expect(
      await shown([heading(1, 'Axe 1 : Former'), bullet('Lire'), bullet('Tout', 1), numbered('Compter')]),
    ).toEqual({ 'Axe 1 Former': { A1: 'Axe 1 : Former', A2: '• Lire', A3: '   ◦ Tout', A4: '1. Compter' } });
  });

  it('tells its title and author', async () => {
    const { properties, name } = await read([TABLE], { title: 'Feuille de route', author: 'DANE' });
    expect([name, properties]).toEqual([
      'feuille de route.docx',
      { title: 'Feuille de route', author: 'DANE' },
    ]);
  });

  it('leaves out the table of contents, which repeats headings', async () => {
    const toc = '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>';
    const body = [
      paragraph('Axe 1 : Former\t3', '<w:pStyle w:val="TM1"/>'),
      heading(1, 'Axe 1 : Former'),
      TABLE,
    ];
    expect((await shown(body, { styles: toc }))['Axe 1 Former']).toMatchObject({
      A1: 'Axe 1 : Former',
      A2: 'Objectifs',
    });
  });

  it('without any text is refused', async () => {
    await expect(read([paragraph('')])).rejects.toThrow('no-sheets');
  });
});

describe('the text of a cell', () => {
  it('has the bullets of its lists, those of symbol fonts as everybody can read them', async () => {
    expect(await cell(bullet('Former'), bullet('Pix', 1), bullet('Suivre'))).toBe(
      '• Former\n   ◦ Pix\n• Suivre',
    );
  });

  it('has no second level where there is no first one', async () => {
    expect(await cell(bullet('Former', 1), bullet('Suivre', 1))).toBe('• Former\n• Suivre');
  });

  it('has the numbers of its lists, which begin anew below a new one', async () => {
    expect(
      await cell(
        numbered('Former'),
        numbered('Pix', 1),
        numbered('Tribu', 1),
        numbered('Suivre'),
        numbered('Lire', 1),
      ),
    ).toBe('1. Former\n   a) Pix\n   b) Tribu\n2. Suivre\n   a) Lire');
  });

  it('keeps what tracked changes put in, without what they took out', async () => {
    const changed =
      run('Former ') +
      `<w:del>${run('cent').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('deux cents')}</w:ins>` +
      `<w:moveFrom>${run(' ici')}</w:moveFrom>` +
      run(' enseignants');
    expect(await cell(paragraphOf(changed))).toBe('Former deux cents enseignants');
    const joined = paragraphOf(run('Former '), '<w:rPr><w:del/></w:rPr>');
    expect(await cell(joined, paragraph('les équipes'))).toBe('Former les équipes');
  });

  it('has the text of links, fields and content controls, not their instructions, notes or hidden words', async () => {
    const inside =
      `<w:hyperlink>${run('Pix')}</w:hyperlink>` +
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(' et Tribu')}</w:sdtContent></w:sdt>` +
      '<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>' +
      run(' (caché)', '<w:vanish/>');
    expect(await cell(paragraphOf(inside))).toBe('Pix et Tribu');
  });

  it('has its hyphens, line breaks, tabs and signs', async () => {
    const inside =
      '<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>inclu\u00ADsion</w:t><w:br/><w:t>Pix</w:t><w:tab/><w:t>oui</w:t>' +
      '<w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    expect(await cell(paragraphOf(inside))).toBe('e-inclusion\nPix oui✓');
  });

  it('has that of text boxes once, and of tables inside it', async () => {
    const box = `<w:txbxContent>${paragraph('Encadré')}</w:txbxContent>`;
    const drawing =
      '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      `<mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r>';
    expect(await cell(paragraphOf(run('Avant') + drawing))).toBe('Avant\nEncadré');
    expect(
      await cell(
        wordTable([
          ['Pix', '128'],
          ['Tribu', '30'],
        ]),
        paragraph(''),
      ),
    ).toBe('Pix\n128\nTribu\n30');
  });

  it('is a number where it is a figure', async () => {
    const { sheets } = await read([wordTable([['2018', '12,5', '1-1', '10 000', '007']])]);
    expect(sheets[0]!.cells.map(({ cell }) => cell.value)).toEqual([2018, 12.5, '1-1', '10 000', '007']);
  });
});

describe('numbers of headings', () => {
  it('come before their text, in the words of their list', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'Axe %1 :')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = [listed('Former', 1), listed('Lire', 1, 1), listed('Équiper', 1), listed('Relier', 1, 1)];
    const lines = Object.values((await read(body, { numbering })).sheets[0]!.cells).map(
      ({ cell }) => cell.text,
    );
    expect(lines).toEqual(['Axe I : Former', '   I.1 Lire', 'Axe II : Équiper', '   II.1 Relier']);
  });
});

describe('the columns of a table', () => {
  /** A row of cells that span columns of the grid. */
  const row = (...spans: [text: string, columns: number][]): string =>
    `<w:tr>${spans.map(([text, columns]) => `<w:tc><w:tcPr><w:gridSpan w:val="${String(columns)}"/></w:tcPr>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  const grid = (...widths: number[]): string =>
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>`;

  it('are those that people see, whatever edges were not drawn in line', async () => {
    const table = `<w:tbl>${grid(3000, 120, 3000)}${row(['Objectifs', 1], ['Actions', 2])}${row(['Former', 2], ['Lire', 1])}</w:tbl>`;
    expect(await shown([table])).toEqual({
      Tableau: { A1: 'Objectifs', B1: 'Actions', A2: 'Former', B2: 'Lire' },
    });
  });

  it('are one for cells that all span several', async () => {
    const table = `<w:tbl>${grid(900, 900, 900)}${row(['Axe', 2], ['Objectif', 1])}${row(['1', 2], ['Lire', 1])}</w:tbl>`;
    expect(await shown([table])).toEqual({ Tableau: { A1: 'Axe', B1: 'Objectif', A2: '1', B2: 'Lire' } });
  });

  it('bear spans beyond any measure', async () => {
    const table = `<w:tbl>${row(['Axe', 999_999_999], ['Objectif', 1])}</w:tbl>`;
    expect(await shown([table])).toEqual({ Tableau: { A1: 'Axe', B1: 'Objectif' } });
  });

  it('lose the rows that tracked changes deleted', async () => {
    const deleted = row(['Ancien', 1], ['Objectif', 1]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
    const table = `<w:tbl>${row(['Axe', 1], ['Objectif', 1])}${deleted}${row(['1', 1], ['Lire', 1])}</w:tbl>`;
    expect((await shown([table]))['Tableau']).toEqual({ A1: 'Axe', B1: 'Objectif', A2: '1', B2: 'Lire' });
  });
});

describe('any table', () => {
  const text = fc
    .array(fc.stringMatching(/^[A-Za-zéàÉ'’<&"()%€-]{1,6}(?: [a-zé-]{1,6}){0,2}$/), {
      minLength: 1,
      maxLength: 3,
    })
    .map((lines) => lines.join('\n'));

  /** A block of a table of that size, below its header. */
  const block = (rows: number, columns: number): fc.Arbitrary<string> =>
    fc.tuple(fc.nat(rows - 2), fc.nat(columns - 1), fc.nat(2), fc.nat(2)).map(([top, left, down, right]) =>
      rectAddress({
        top: top + 1,
        left,
        bottom: Math.min(rows - 1, top + 1 + down),
        right: Math.min(columns - 1, left + right),
      }),
    );

  const table = fc
    .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.record({
        rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        blocks: fc.array(block(rows, columns), { maxLength: 4 }).map(apart),
      }),
    );

  it('written as a document is read back with the same cells and merges', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, blocks }) => {
        const { sheets } = await read([wordTable(rows, blocks)]);
        const [sheet] = sheets;
        const covered = new Set(blocks.flatMap(cellsBehind));
        const wanted = rows.flatMap((line, row) =>
          line
            .map((value, column) => [cellAddress(row, column), value])
            .filter(([address]) => !covered.has(address!)),
        );
        expect(
          sheet!.cells.map(({ row, column, cell: { text } }) => [cellAddress(row, column), text]),
        ).toEqual(wanted);
        expect(sheet!.merges.map(rectAddress).sort()).toEqual([...blocks].sort());
      }),
      { numRuns: 200 },
    );
  });

  /** Blocks that do not touch each other, of more than one cell. */
  function apart(blocks: string[]): string[] {
    const kept: string[] = [];
    const taken = new Set<string>();
    for (const address of blocks) {
      const cells = cellsOf(address);
      if (cells.length < 2 || cells.some((one) => taken.has(one))) continue;
      cells.forEach((one) => taken.add(one));
      kept.push(address);
    }
    return kept;
  }

  function cellsOf(address: string): string[] {
    const { top, left, bottom, right } = parseRect(address)!;
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(cellAddress(row, column));
    }
    return cells;
  }

  function cellsBehind(address: string): string[] {
    return cellsOf(address).slice(1);
  }
});
