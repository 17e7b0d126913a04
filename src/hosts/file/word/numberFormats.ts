const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LETTERS = 26;

/** A number of a list in the format of its level (ECMA-376, part 1, 17.18.59); others are written in digits. */
export function formattedNumber(value: number, format: string): string {
  if (value < 1 && format !== 'decimalZero') return String(value);
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'ordinal':
      return `${String(value)}${value === 1 ? 'er' : 'e'}`;
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let text = '';
  let rest = Math.min(value, 4999);
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

/** A… Z, AA, BB: Word repeats the letter. */
function letters(value: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((value - 1) % LETTERS));
  return letter.repeat(Math.min(20, Math.ceil(value / LETTERS)));
}
