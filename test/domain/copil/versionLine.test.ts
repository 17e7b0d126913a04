import { versionLine } from '../../../src/domain/copil/versionLine';

const line = (
  version?: string,
  versionDate?: string,
  isFinal: 'oui' | '' = '',
  committeeDate?: string,
): string | undefined => versionLine({ version, versionDate, isFinal, committeeDate });

it.each([
  [line('2', '12 mars 2025'), 'PROJET · version 2 · 12 mars 2025'],
  [line('2', '12 mars 2025', 'oui'), 'version 2 · 12 mars 2025'],
  [line('V2.1'), 'PROJET · version 2.1'],
  [line('Version 3', undefined, 'oui'), 'version 3'],
  [line('pour relecture\nde la DANE'), 'PROJET · pour relecture de la DANE'],
  [line(undefined, undefined, '', '12 mars 2025'), 'PROJET'],
  [line(undefined, '12 mars 2025'), 'PROJET · 12 mars 2025'],
])('%j', (shown, wanted) => {
  expect(shown).toBe(wanted);
});

it('says nothing as long as neither a version nor a date was typed', () => {
  expect([line(), line(undefined, undefined, 'oui')]).toEqual([undefined, undefined]);
});
