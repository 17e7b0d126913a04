import type { Severity } from '../../src/domain/finding';
import { addInTexts, commandTexts, ribbonTexts, sheetButtonTexts } from '../../src/messages/fr/commands';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function checked(...[errors, warnings, remarks]: [number, number, number]): string {
  const counts: [Severity, number][] = [
    ['erreur', errors],
    ['avertissement', warnings],
    ['information', remarks],
  ];
  return plain(commandTexts.checked(counts));
}

it('counts findings in one sentence and says where they are', () => {
  expect(checked(3, 9, 1)).toBe(
    '13 constats : 3 à corriger, 9 à vérifier et 1 pour information. Ouvrez le volet pour les voir.',
  );
  expect(checked(0, 1, 0)).toBe('1 constat : 1 à vérifier. Ouvrez le volet pour le voir.');
  expect(checked(0, 0, 0)).toBe('Aucune incohérence n’a été relevée.');
});

it('has no-break spaces where French has them', () => {
  const texts = [
    ...Object.values(ribbonTexts).flatMap(({ label, tip }) => [label, tip]),
    ...Object.values(addInTexts),
    ...Object.values(sheetButtonTexts).flatMap(({ create, renew }) => [create, renew]),
    commandTexts.tooLong('Matrice'),
    commandTexts.checked([['erreur', 2]]),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/[^\u00a0\u202f][:;?!»]/);
    expect(text).not.toMatch(/«[^\u00a0]/);
    expect(text).not.toContain("'");
  }
});
