import { splitPieces, withoutBullet } from '../../src/domain/pieces';

describe('splitPieces', () => {
  const cases: [title: string, text: string, pieces: string[]][] = [
    ['lines', '100 %\n128 PIX', ['100 %', '128 PIX']],
    [
      'bullets of every kind',
      '- un\n• deux\n➤ trois\no quatre\n\uf0b7 cinq\n\uf0a8six',
      ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
    ],
    ['bullets inside a line', '• un • deux', ['un', 'deux']],
    ['numbers of a list', '1) un\n2. deux', ['un', 'deux']],
    [
      'a line that goes on in lower case',
      '- Un à deux établissements\nde service',
      ['Un à deux établissements\nde service'],
    ],
    ['a line that calls for the next', 'Prototype : Juin\n2018', ['Prototype : Juin\n2018']],
    ['semicolons, but not in brackets', 'un ; deux (trois ; quatre)', ['un', 'deux (trois ; quatre)']],
    ['a sign is no bullet', '-10 %', ['-10 %']],
    ['a comparison is no bullet', '> 75 %', ['> 75 %']],
    ['dashes that touch every line are bullets', '-100 %\n-128 PIX', ['100 %', '128 PIX']],
    ['nothing', ' \n ', []],
  ];

  it.each(cases)('%s', (_title, text, pieces) => {
    expect(splitPieces(text)).toEqual(pieces);
  });
});

describe('withoutBullet', () => {
  it('takes off a bullet and leaves a sign', () => {
    expect([withoutBullet(' - 100 %'), withoutBullet('-10 %')]).toEqual(['100 %', '-10 %']);
  });
});
