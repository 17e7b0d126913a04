import { documentParts } from '../../src/domain/copil/documentParts';
import { copilPaneTexts, documentPartTexts, dossierTabs } from '../../src/messages/fr/copilPane';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('counts what is to be corrected', () => {
  expect(plain(copilPaneTexts.errors(1))).toBe(
    '1 constat est à corriger avant de présenter la feuille de route.',
  );
  expect(plain(copilPaneTexts.errors(3))).toBe(
    '3 constats sont à corriger avant de présenter la feuille de route.',
  );
});

it('names the sheets of the dossier, and those that cannot be made', () => {
  expect(plain(copilPaneTexts.dossierHolds(['Suivi', 'Décisions']))).toBe('2 feuilles : Suivi et Décisions.');
  expect(plain(copilPaneTexts.dossierHolds(['Page de garde', 'Matrice', 'Suivi', 'Décisions']))).toBe(
    '4 feuilles à imprimer, de « Page de garde » à « Décisions ».',
  );
  expect(plain(copilPaneTexts.leftOut(['Matrice']))).toBe(
    'La feuille « Matrice » ne peut pas être faite avec ce que dit ce classeur.',
  );
  expect(plain(copilPaneTexts.leftOut(['Matrice', 'Couverture']))).toBe(
    'Les feuilles « Matrice » et « Couverture » ne peuvent pas être faites avec ce que dit ce classeur.',
  );
});

it('says of what parts the document is where some are left out', () => {
  expect(plain(copilPaneTexts.documentWhat(documentParts))).toBe(
    'Un document Word (.docx) : page de titre, sommaire, tableaux par axe, fiches-actions, matrice et indicateurs.',
  );
  expect(plain(copilPaneTexts.documentWhat(['contents', 'tables', 'annexes']))).toBe(
    'Un document Word (.docx) : page de titre, sommaire, les actions par axe et annexes.',
  );
});

it('counts what a filter leaves, in the words of the workbook', () => {
  expect(plain(copilPaneTexts.filterLeaves(3, 12, 'Chantier'))).toBe('À présenter : 3 chantiers sur 12.');
  expect(plain(copilPaneTexts.filterLeaves(1, 12, 'Action'))).toBe('À présenter : 1 action sur 12.');
});

it('says what changed since the version that was sent', () => {
  expect(plain(copilPaneTexts.sinceSent('Depuis mars', 0))).toBe('Depuis mars : rien n’a changé.');
  expect(plain(copilPaneTexts.sinceSent('Depuis mars', 2))).toBe('Depuis mars : 2 changements.');
});

it('has no-break spaces where French has them', () => {
  const texts = [
    ...Object.values(copilPaneTexts).filter((text) => typeof text === 'string'),
    ...Object.values(dossierTabs),
    ...Object.values(documentPartTexts),
    ...Object.values(copilPaneTexts.filterLabels),
    copilPaneTexts.documentWhat(['contents', 'tables']),
    copilPaneTexts.filterLeaves(3, 12, 'Action'),
    copilPaneTexts.errors(2),
    copilPaneTexts.missing(['preamble', 'committeeDate']),
    copilPaneTexts.removeIndicator('Lettres'),
    copilPaneTexts.leftOut(['Matrice', 'Suivi']),
    copilPaneTexts.dossierHolds(['Matrice', 'Suivi']),
    copilPaneTexts.dossierHolds(['Matrice', 'Suivi', 'Décisions', 'Contrôles']),
  ];
  for (const text of texts) {
    // The shape of a screen is no punctuation.
    expect(text.replace('16:9', '')).not.toMatch(/[^\u00a0\u202f][:;?!»]/);
    expect(text).not.toMatch(/«[^\u00a0]/);
    expect(text).not.toContain("'");
  }
});
