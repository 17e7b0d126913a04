import { exportName } from '../../../src/domain/copil/exportName';

describe('the name of an exported file', () => {
  it.each([
    ['Feuille de route du numérique', 'Feuille de route du numérique – 2025-03-12.xlsx'],
    [
      'Feuille de route\u00A0: 2024/2025 «\u00A0Nice\u00A0»',
      'Feuille de route 2024 2025 « Nice » – 2025-03-12.xlsx',
    ],
    ['a\tb\n<c>|d?.', 'a b c d – 2025-03-12.xlsx'],
    ['...', '2025-03-12.xlsx'],
    ['', '2025-03-12.xlsx'],
  ])('%j', (title, name) => {
    expect(exportName(title, '2025-03-12', 'xlsx')).toBe(name);
  });

  it('is cut between two words', () => {
    const name = exportName('Développer les usages du numérique '.repeat(60), '2025-03-12', 'docx');
    expect(name).toMatch(/^Développer .*(?:les|usages|du|numérique|Développer) – 2025-03-12\.docx$/);
    expect(name.length).toBeLessThan(120);
  });

  it('is short of a word that never ends too', () => {
    expect(exportName('x'.repeat(500), '2025-03-12', 'xlsx').length).toBeLessThan(120);
  });
});
