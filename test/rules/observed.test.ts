import { fmt01 } from '../../src/rules/fmt01';
import { fmt05 } from '../../src/rules/fmt05';
import { fmt06 } from '../../src/rules/fmt06';
import { tgt02 } from '../../src/rules/tgt02';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const seen = roadmap({
  observations: [
    { kind: 'error-cell', source: at('C4'), text: '#REF!' },
    { kind: 'error-cell', source: at('C9'), text: '#REF!' },
    { kind: 'number-as-text', source: at('D4'), text: '34 080' },
    { kind: 'code-as-date', source: at('A4'), text: '01-janv', code: '1-1' },
    { kind: 'target-count', source: at('C12'), indicators: 3, targets: 4 },
    { kind: 'target-count', source: at('C13'), indicators: 2, targets: 4 },
  ],
});

describe('what only the reader can see', () => {
  it.each([
    [
      fmt05,
      ['FMT-05', 'erreur', 'Feuille!C4', 'Feuille!C9'],
      '2 cellules contiennent une erreur d’Excel : « #REF! ».',
    ],
    [fmt01, ['FMT-01', 'avertissement', 'Feuille!D4'], '1 nombre est saisi comme du texte : « 34 080 ».'],
    [fmt06, ['FMT-06', 'information', 'Feuille!A4'], 'Excel a transformé en date 1 code : « 01-janv ».'],
    [
      tgt02,
      ['TGT-02', 'avertissement', 'Feuille!C12', 'Feuille!C13'],
      'Dans 2 lignes, il n’y a pas une cible pour chaque indicateur : 3 indicateurs pour 4 cibles et 2 indicateurs pour 4 cibles.',
    ],
  ])('$code is one finding with all its places', (rule, short, constat) => {
    const found = rule.check(seen, today);
    expect(inShort(found)).toEqual([short]);
    expect(plain(findingText(found[0]!).constat)).toBe(constat);
    expect(rule.check(roadmap(), today)).toEqual([]);
  });
});
