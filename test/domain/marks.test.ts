import { drawnMark, readMark, type MarkMeaning } from '../../src/domain/marks';

describe('readMark', () => {
  const marks: [MarkMeaning, string[]][] = [
    [
      'yes',
      [
        'û',
        'x',
        'X',
        ' X ',
        'x\u00A0',
        'XX',
        'xxx',
        '+',
        '++',
        '+++',
        '●●',
        '×',
        '✗',
        '✘',
        '✓',
        '✔',
        '✔\uFE0F',
        '●',
        '•',
        '■',
        '☒',
        '☑',
        '1',
        'oui',
        'O',
        'VRAI',
        'TRUE',
      ],
    ],
    ['partial', ['○', '◐']],
    ['no', ['', ' ', '0', 'non', 'N', 'FAUX', 'FALSE', '-', '–', '☐']],
    ['unknown', ['?', '2', '11', 'xo', '++++', 'à voir', 'x ?', 'N/A', '3 élèves']],
  ];

  it.each(marks.flatMap(([meaning, texts]) => texts.map((text): [string, MarkMeaning] => [text, meaning])))(
    '%j means %s',
    (text, meaning) => {
      expect(readMark(text)).toBe(meaning);
    },
  );
});

it('draws the letters of the Wingdings font as the croix and the tick that they are', () => {
  expect([' û', 'ü', 'X', 'sûr', ''].map(drawnMark)).toEqual(['×', '✓', 'X', 'sûr', '']);
});
