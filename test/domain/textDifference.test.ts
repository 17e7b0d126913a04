import fc from 'fast-check';
import { shortened, textDifference, type TextPart } from '../../src/domain/textDifference';
import '../support/properties';

/** What changed stands between brackets. */
const marked = (parts: readonly TextPart[]): string =>
  parts.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('');

function difference(before: string, after: string): string[] {
  const { before: old, after: anew } = textDifference(before, after);
  return [marked(old), marked(anew)];
}

it('tells which words are others', () => {
  expect(difference('Nb de prêts', 'Nombre de prêts')).toEqual(['[Nb] de prêts', '[Nombre] de prêts']);
});

it('tells several places apart', () => {
  expect(difference('DANE et DRANE, puis DANE', 'DRANE et DRANE, puis DRANE')).toEqual([
    '[DANE] et DRANE, puis [DANE]',
    '[DRANE] et DRANE, puis [DRANE]',
  ]);
});

it('tells what is only there before or after', () => {
  expect(difference('Former les les élèves', 'Former les élèves')).toEqual([
    'Former les [les ]élèves',
    'Former les élèves',
  ]);
  expect(difference('12000', '12 000')).toEqual(['[12000]', '[12 000]']);
  expect(difference('', 'à définir')).toEqual(['', '[à définir]']);
});

it('keeps every character of both', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', ' ', '1', ',', '\n', 'mot'), { maxLength: 30 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textDifference(before, after);
      const whole = (all: TextPart[]): string => all.map((part) => part.text).join('');
      const same = (all: TextPart[]): string => whole(all.filter(({ isChanged }) => !isChanged));
      expect([whole(parts.before), whole(parts.after)]).toEqual([before, after]);
      expect(same(parts.before)).toBe(same(parts.after));
    }),
  );
});

it('cuts long stretches that do not change to what stands beside the change, never the change', () => {
  const long = 'Un texte assez long pour que personne ne le relise en entier, mot après mot';
  const { after } = textDifference(`${long} Nb ${long}`, `${long} Nombre ${long}`);
  expect(marked(shortened(after, 20))).toBe('… mot après mot [Nombre] Un texte assez long …');
  const { before } = textDifference(long, 'Autre chose');
  expect(marked(shortened(before, 20))).toBe(marked(before));
});
