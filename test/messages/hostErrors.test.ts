import { hostErrors } from '../../src/messages/fr';

const details = ['', 'Suivi', 'cells 2000000', 'bytes 104857600', 'parts 20000'];
const sentences = Object.values(hostErrors).flatMap((sentence) => details.map((detail) => sentence(detail)));

describe('the sentence of an error of a host', () => {
  it('says what is wrong and, after a colon, what to do, in one sentence', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-ZÉ][^:]+\u00a0: [^:]+\.$/);
      expect(sentence).not.toMatch(/ {2}|undefined|NaN|\. [A-Z]/);
    }
  });

  it('has no-break spaces where French has them', () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[^\u00a0\u202f][:;?!»]/);
      expect(sentence).not.toMatch(/«[^\u00a0]/);
      expect(sentence).not.toContain("'");
    }
  });

  it('names the cell that changed before it was corrected, and says that nothing was done', () => {
    expect(hostErrors['changed-meanwhile']('Suivi!B2')).toBe(
      'La cellule «\u00a0Suivi!B2\u00a0» a changé entre-temps et rien n’a été modifié\u00a0: relisez le classeur, puis recommencez.',
    );
  });

  it('gives the limit that was passed', () => {
    expect(hostErrors['too-large']('cells 2000000')).toContain(
      '(plus de 2\u202f000\u202f000 cellules remplies)',
    );
    expect(hostErrors['too-large']('bytes 104857600')).toContain(
      '(plus de 100\u00a0Mo une fois décompressé)',
    );
    expect(hostErrors['not-found']('plan.xlsx')).toBe(
      'Le fichier «\u00a0plan.xlsx\u00a0» est introuvable\u00a0: vérifiez son nom et son dossier, puis recommencez.',
    );
  });
});
