import { numberInWords } from '../../src/domain/numberWords';

describe('numberInWords', () => {
  it.each([
    ['un', 1],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['soixante-dix-huit', 78],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['septante-deux', 72],
    ['cent', 100],
    ['deux cents', 200],
    ['trois cent quarante', 340],
    ['mille', 1000],
    ['deux mille cinq cents', 2500],
    ['cent vingt mille', 120000],
    ['trois millions', 3000000],
  ])('%s is %i', (words, value) => {
    expect(numberInWords(words)).toBe(value);
  });

  it.each(['deux trois', 'dix dix', 'vingt cent', 'écoles', ''])('« %s » is no number', (words) => {
    expect(numberInWords(words)).toBeUndefined();
  });
});
