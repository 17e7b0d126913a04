import type { Finding } from '../../src/domain/finding';
import type { ItemName } from '../../src/domain/itemName';
import { findingText } from '../../src/messages/fr';

/** The three sentences of a finding, with plain spaces. */
function told<Code extends Finding['code']>(
  code: Code,
  parameters: Finding<Code>['parameters'],
): [string, string, string] {
  const finding = { code, severity: 'information', places: [], about: [], parameters } as unknown as Finding;
  const { constat, pourquoi, correction } = findingText(finding);
  const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
  return [plain(constat), plain(pourquoi), plain(correction)];
}

const open: ItemName = { level: 'action', word: 'Action', code: '1-1', title: 'Ouvrir' };
const lend: ItemName = { level: 'action', word: 'Action', title: 'Prêter' };

describe('findings about one thing and about several', () => {
  it('agree what is past due', () => {
    expect(told('DAT-04', { names: [open] }).slice(0, 2)).toEqual([
      'L’échéance de l’action 1-1 « Ouvrir » est passée, et son statut ne dit pas que l’action est terminée.',
      'Le comité demandera où elle en est.',
    ]);
    expect(told('DAT-04', { names: [open, lend] })[1]).toBe('Le comité demandera où elles en sont.');
  });

  it('agree dates of the introduction', () => {
    expect(told('DAT-06', { dates: ['mars 2026'] })[2]).toBe(
      'Reportez-la sur l’action concernée, si vous la suivez.',
    );
    expect(told('DAT-06', { dates: ['mars 2026', 'juin 2026'] })[2]).toBe(
      'Reportez-les sur les actions concernées, si vous les suivez.',
    );
  });

  it('agree acronyms', () => {
    expect(told('ROL-04', { acronyms: ['GACEN'] }).slice(1)).toEqual([
      'Un partenaire ou un parent ne le connaît pas forcément.',
      'Écrivez-le une fois en toutes lettres, si vos lecteurs en ont besoin.',
    ]);
    expect(told('ROL-04', { acronyms: ['GACEN', 'PRANE'] }).slice(1)).toEqual([
      'Un partenaire ou un parent ne les connaît pas forcément.',
      'Écrivez chacun une fois en toutes lettres, si vos lecteurs en ont besoin.',
    ]);
  });

  it('quote the public of an action only where it is that of all', () => {
    expect(told('ROL-05', { names: [lend], text: 'Écoles' })[0]).toBe(
      'Le public et les acteurs sont les mêmes pour « Prêter » : « Écoles ».',
    );
    expect(told('ROL-05', { names: [open, lend], text: 'Écoles' })[0]).toBe(
      'Le public et les acteurs sont les mêmes pour deux actions : Action 1-1 « Ouvrir » et « Prêter ».',
    );
  });

  it('agree starts that are missing', () => {
    expect(told('VAL-01', { missing: 'value', titles: ['Visites'] })[0]).toBe(
      'L’indicateur « Visites » a une cible et pas de valeur initiale.',
    );
    expect(told('VAL-01', { missing: 'value', titles: ['Visites', 'Comptes'] })[0]).toBe(
      'Deux indicateurs ont une cible et pas de valeur initiale : « Visites » et « Comptes ».',
    );
    expect(told('VAL-01', { missing: 'date', titles: ['Visites'] })[0]).toBe(
      'Une valeur initiale n’est pas datée : « Visites ».',
    );
  });

  it('name every indicator without a calendar', () => {
    expect(told('DAT-05', { titles: ['Respect du calendrier', 'Respect du calendrier (2)'] })[0]).toBe(
      'Deux indicateurs n’ont pas de calendrier auquel se comparer : « Respect du calendrier » et « Respect du calendrier (2) ».',
    );
  });

  it('agree what Excel made of codes and numbers', () => {
    expect(told('FMT-06', { texts: ['1-janv.'], count: 1 })[0]).toBe(
      'Excel a transformé un code en date : « 1-janv. ».',
    );
    expect(told('FMT-06', { texts: ['1-janv.', '2-janv.'], count: 2 })[0]).toBe(
      'Excel a transformé deux codes en dates : « 1-janv. » et « 2-janv. ».',
    );
    expect(told('FMT-01', { texts: ['40'], count: 1 })).toEqual([
      'Un nombre est saisi comme du texte : « 40 ».',
      'Excel ne l’additionne pas et ne le met pas dans un graphique.',
      'Convertissez la cellule en nombre.',
    ]);
    expect(told('FMT-01', { texts: ['40', '50'], count: 2 })[2]).toBe(
      'Convertissez ces cellules en nombres.',
    );
  });

  it('count the texts with a word that is cut', () => {
    expect(told('TXT-05', { texts: ['Accompagne- ment'] })[0]).toBe(
      'Un texte a un mot coupé ou un caractère parasite : « Accompagne- ment ».',
    );
    expect(told('TXT-05', { texts: ['Accompagne- ment', 'Apprentissa ge'] })[0]).toBe(
      'Deux textes ont un mot coupé ou un caractère parasite : « Accompagne- ment » et « Apprentissa ge ».',
    );
  });

  it('call a fiche a fiche, and a row a row', () => {
    expect(told('MAT-06', { names: [lend], marks: 1, fiches: true })[0]).toBe(
      '« Prêter » a 1 croix dans la matrice, mais sa fiche est vide.',
    );
    expect(told('MAT-06', { names: [open, lend], marks: 2, fiches: false })[0]).toBe(
      'Action 1-1 « Ouvrir » et « Prêter » ont 2 croix dans la matrice, mais leurs lignes sont vides.',
    );
  });

  it('say how many indicators one objective has, and of how many', () => {
    const crowded = [{ name: open, count: 6 }];
    expect(told('IND-10', { total: 6, crowded })[0]).toBe('Action 1-1 « Ouvrir » a 6 indicateurs.');
    expect(told('IND-10', { total: 9, crowded })[0]).toBe(
      'Action 1-1 « Ouvrir » a 6 indicateurs, sur 9 en tout.',
    );
    expect(told('IND-10', { total: 57, crowded: [] })[0]).toBe('La feuille de route compte 57 indicateurs.');
  });

  it('name the indicator of a vague target', () => {
    expect(told('TGT-06', { pairs: [{ indicator: 'Ateliers', target: '5 à 10' }] })[0]).toBe(
      'La cible « 5 à 10 » n’est pas une valeur unique, pour « Ateliers ».',
    );
  });

  it('say how many objectives a broad action serves', () => {
    expect(told('MAT-04', { broad: [{ name: open, count: 4 }], columns: 5 })[0]).toBe(
      'Action 1-1 « Ouvrir » sert 4 des 5 objectifs du projet académique.',
    );
  });
});
