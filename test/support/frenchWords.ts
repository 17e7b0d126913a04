const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** A whole number from 0 to 999 999 in French words, as they are spelt in France: 71 « soixante et onze ». */
export function inFrenchWords(value: number): string {
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    const head =
      thousands === 1 ? 'mille' : `${inFrenchWords(thousands).replace(/(cent|vingt)s$/, '$1')} mille`;
    return followed(head, value % 1000);
  }
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const head = hundreds === 1 ? 'cent' : `${small[hundreds]!} cent${rest === 0 ? 's' : ''}`;
    return followed(head, rest);
  }
  return underHundred(value);
}

function followed(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${inFrenchWords(rest)}`;
}

function underHundred(value: number): string {
  if (value < 20) return small[value]!;
  const ten = Math.floor(value / 10);
  const rest = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  if (value === 80) return 'quatre-vingts';
  if (rest === 0) return tens[ten]!;
  const linked = (rest === 1 || rest === 11) && ten < 8;
  return `${tens[ten]!}${linked ? ' et ' : '-'}${small[rest]!}`;
}
