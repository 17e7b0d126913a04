import { meta02 } from '../../src/rules/meta02';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const saying = (...texts: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    sections: texts.map((text, i) => ({
      label: 'Couverture',
      text,
      source: at(`Couverture!A${String(i + 1)}`),
    })),
  });

describe('META-02, two signatories', () => {
  it.each([
    ['one cell', ['Signataires Pour le recteur et par délégation, le secrétaire général\nLe recteur']],
    ['two cells', ['Pour le recteur et par délégation', 'Le Recteur']],
  ])('finds them in %s', (_where, texts) => {
    const found = meta02.check(saying(...texts), today);
    expect(inShort(found)).toEqual([
      ['META-02', 'information', ...texts.map((_, i) => `Couverture!A${String(i + 1)}`)],
    ]);
  });

  it.each([
    ['one signatory', ['Signataire Le recteur']],
    ['the same one twice', ['Signataire Le recteur', 'Le Recteur']],
    [
      'a recteur who is spoken of',
      ['Le recteur', 'Le recteur a placé la pédagogie au centre des décisions.'],
    ],
  ])('says nothing of %s', (_what, texts) => {
    expect(meta02.check(saying(...texts), today)).toEqual([]);
  });
});
