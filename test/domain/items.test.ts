import fc from 'fast-check';
import { hasBullets, isSubBullet, lineBreaksIn, splitItems, wholeText } from '../../src/domain/items';

/** Items of a cell as they are written in these tests: a title, or a title over its details. */
type Written = string | [title: string, details: string[]];

function itemsOf(cell: string): Written[] {
  return splitItems(cell).map(({ title, details }) => (details.length > 0 ? [title, details] : title));
}

describe('splitItems', () => {
  const cases: [title: string, cell: string, items: Written[]][] = [
    ['bullets of any glyph', '➤ Former\n• Suivre\n\uF0B7 Bilan\n* Pix', ['Former', 'Suivre', 'Bilan', 'Pix']],
    ['dashes', '- Former\n– Suivre', ['Former', 'Suivre']],
    ['bullets on one line', '• Former • Suivre • Bilan', ['Former', 'Suivre', 'Bilan']],
    ['o is a bullet where all lines have it', 'o Pix\no Tribu', ['Pix', 'Tribu']],
    [
      'o under a stronger bullet is a detail',
      '➤ Former :\no Pix\no Tribu\n➤ Suivre',
      [['Former :', ['Pix', 'Tribu']], 'Suivre'],
    ],
    [
      'dashes under a line that announces them',
      'Former :\n- lire\n- écrire',
      [['Former :', ['lire', 'écrire']]],
    ],
    ['numbers before a slash', '1/ former\n2/ suivre', ['1/ former', '2/ suivre']],
    ['numbers', '1. Former\n2. Suivre', ['1. Former', '2. Suivre']],
    [
      'numbers under a number',
      '1. Former\n1.1 Lire\n1.2 Écrire\n2. Suivre',
      [['1. Former', ['1.1 Lire', '1.2 Écrire']], '2. Suivre'],
    ],
    [
      'dashes under a number',
      '1. Former :\n- lire\n- écrire\n2. Suivre',
      [['1. Former :', ['lire', 'écrire']], '2. Suivre'],
    ],
    [
      'but not bullets of the first kind',
      '➤ Participer\n1. Identifier :\n1.2 Lire\n➤ Accompagner',
      ['Participer', ['1. Identifier :', ['1.2 Lire']], 'Accompagner'],
    ],
    [
      'arrows lead on from bullets',
      '• Taux\n→ 45 %\n• Part\n→ 12',
      [
        ['Taux', ['45 %']],
        ['Part', ['12']],
      ],
    ],
    [
      'and from lines without',
      'Taux\n→ 45 %\nPart\n→ 12',
      [
        ['Taux', ['45 %']],
        ['Part', ['12']],
      ],
    ],
    ['but are bullets one below the other', 'Moyens\n→ Crédits\n→ Heures', ['Moyens', 'Crédits', 'Heures']],
    ['lines with capitals', 'Former\nSuivre\nÉvaluer', ['Former', 'Suivre', 'Évaluer']],
    ['lines that end with a semicolon', 'Former ;\nSuivre ;\nÉvaluer.', ['Former ;', 'Suivre ;', 'Évaluer.']],
    ['parts between semicolons', 'Réunions ; Site ; Lettre', ['Réunions', 'Site', 'Lettre']],
    ['but not inside brackets', 'Former (IEN ; IAN) les équipes', ['Former (IEN ; IAN) les équipes']],
    [
      'a line that goes on with a small letter',
      '• Former les\nenseignants\n• Suivre',
      ['Former les enseignants', 'Suivre'],
    ],
    ['a line that goes on after « d’un »', 'Mise en place d’un\nCOPIL', ['Mise en place d’un COPIL']],
    ['a line that opens a bracket', 'Former\n(premier degré)\nSuivre', ['Former (premier degré)', 'Suivre']],
    ['line breaks of Windows and empty lines', '- Former\r\n\r\n- Suivre\r\n', ['Former', 'Suivre']],
    ['one item', 'Former les enseignants', ['Former les enseignants']],
    ['nothing', ' \n ', []],
  ];

  it.each(cases)('%s', (_title, cell, items) => {
    expect(itemsOf(cell)).toEqual(items);
  });

  const bullet = fc.constantFrom(
    '',
    '',
    '➤ ',
    '• ',
    '- ',
    '– ',
    '\uF0B7',
    '* ',
    '1. ',
    '2) ',
    '1.1 ',
    '  - ',
  );
  const words = fc.array(
    fc.constantFrom(...'Former les élèves ; à l’école : (Pix) DANE 1,5 % 2021 • de 1er – pré-bac'.split(' ')),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const line = fc.tuple(bullet, words).map(([glyph, parts]) => glyph + parts.join(' '));
  const cell = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
  const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

  it('loses no letter and no digit, and keeps their order', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const read = splitItems(text).flatMap(({ title, details }) => [title, ...details]);
        expect(letters(read.join(''))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no empty item, and no line break in an item', () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        for (const read of splitItems(text).flatMap(({ title, details }) => [title, ...details]))
          expect(read).toMatch(/^\S(?:.*\S)?$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back the items of a cell of bullets', () => {
    const glyph = fc.constantFrom('➤', '•', '-', '–', '▪', '\uF0B7');
    const title = fc.constantFrom(
      'Former les enseignants',
      'Équiper les écoles',
      'Pix',
      '10 % des élèves',
      'Site : accès',
    );
    fc.assert(
      fc.property(glyph, fc.array(title, { minLength: 2, maxLength: 6 }), (mark, titles) => {
        expect(itemsOf(titles.map((one) => `${mark} ${one}`).join('\n'))).toEqual(titles);
      }),
    );
  });
});

describe('line breaks without bullets in the cells of a column', () => {
  const lists = ['Réunions\nCourriels', 'Magistère\nParcours hybrides\nTutoriels'];
  const wraps = ['Former les\nenseignants', 'Mise en place d’un\nCOPIL', 'Suivre\nles écoles'];

  it.each([
    ['are items where several cells are lists', lists, 'items'],
    ['are wraps where lines go on', wraps, 'wraps'],
    ['are not known of one list', lists.slice(0, 1), null],
    ['are not known where lists and wraps mix', [...lists, ...wraps], null],
    ['are not told by bullets, numbers or single lines', ['- Pix\n- Tribu', '1. Lire\n2. Dire', 'Pix'], null],
    ['are not known of cells in capitals alone', ['Former\nDSI', 'Suivre\nEAFC'], null],
  ] as const)('%s', (_title, cells, breaks) => {
    expect(lineBreaksIn(cells)).toBe(breaks);
  });

  it.each([
    ['a word in capitals', 'Cellule EMI\nIAN EMI', ['Cellule EMI IAN EMI'], ['Cellule EMI', 'IAN EMI']],
    ['a line that cannot end there', 'Réseau des\nIAN', ['Réseau des IAN'], ['Réseau des IAN']],
    ['a line that goes on', 'Former les\néquipes', ['Former les équipes'], ['Former les équipes']],
  ])('among lists %s is split as lists are', (_title, cell, alone, among) => {
    expect(splitItems(cell).map(({ title }) => title)).toEqual(alone);
    expect(splitItems(cell, 'items').map(({ title }) => title)).toEqual(among);
  });

  it.each([
    [
      'a name at the head of a line',
      'Déployer la plateforme\nMagistère',
      ['Déployer la plateforme Magistère'],
    ],
    ['but not behind the end of a sentence', 'Former.\nSuivre', ['Former.', 'Suivre']],
    ['nor a bullet', '- Former\n- Suivre', ['Former', 'Suivre']],
    ['nor a number', '1. Former\n2. Suivre', ['1. Former', '2. Suivre']],
  ])('among wraps %s goes on', (_title, cell, among) => {
    expect(splitItems(cell, 'wraps').map(({ title }) => title)).toEqual(among);
  });
});

describe('wholeText', () => {
  it.each([
    ['• Former\n• Suivre', 'Former Suivre'],
    ['Former\nles équipes', 'Former les équipes'],
    ['', ''],
  ])('%j → %j', (cell, text) => {
    expect(wholeText(cell)).toBe(text);
  });
});

describe('hasBullets', () => {
  it.each([
    ['- Former', true],
    ['Former\n• Suivre', true],
    ['Former\nSuivre', false],
    ['vice-recteur', false],
    ['-10 %', false],
    ['- de 5 %', false],
    ['- de 5 à 10 actions', true],
    ['> 75 %', false],
  ])('%j: %s', (cell, bullets) => {
    expect(hasBullets(cell)).toBe(bullets);
  });
});

describe('isSubBullet', () => {
  it.each([
    ['o Pix', true],
    ['○ Pix', true],
    ['• Pix', false],
    ['Pix', false],
    ['o Pix\no Tribu', false],
  ])('%j: %s', (cell, sub) => {
    expect(isSubBullet(cell)).toBe(sub);
  });
});
