import { acceptanceTexts, correctionTexts } from '../../src/messages/fr/findingActions';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('agrees with how many cells there are', () => {
  expect([1, 3].map(correctionTexts.corrected).map(plain)).toEqual([
    '1 cellule modifiée.',
    '3 cellules modifiées.',
  ]);
  expect([1, 3].map(correctionTexts.undone).map(plain)).toEqual([
    'Modification annulée : la cellule a repris son contenu.',
    'Modification annulée : les 3 cellules ont repris leur contenu.',
  ]);
  expect([1, 12].map(correctionTexts.more).map(plain)).toEqual([
    '1 autre cellule n’est corrigée que si vous l’affichez.',
    '12 autres cellules ne sont corrigées que si vous les affichez.',
  ]);
});

it('writes the day as French does', () => {
  expect(acceptanceTexts.since('2024-09-02')).toBe('depuis le 02/09/2024');
});

it('names what was accepted by its rule where that is known', () => {
  expect(acceptanceTexts.named('PLH-01', 'Texte à compléter')).toBe('PLH-01, Texte à compléter');
  expect(acceptanceTexts.named('XYZ-01', undefined)).toBe('XYZ-01');
});
