import fc from 'fast-check';
import {
  codeKey,
  isBareCode,
  objectiveCodeKey,
  parentCode,
  splitCode,
  type CodedText,
} from '../../src/domain/codes';
import { tidy } from '../../src/domain/text';

describe('splitCode', () => {
  const cases: [text: string, coded: CodedText][] = [
    ['1-1 Lire', { code: '1-1', title: 'Lire' }],
    ['1.1. Lire', { code: '1.1', title: 'Lire' }],
    ['1.1.Lire', { code: '1.1', title: 'Lire' }],
    ['1.2.3 : Lire', { code: '1.2.3', title: 'Lire' }],
    ['1–1 – Lire', { code: '1-1', title: 'Lire' }],
    ['1-1\u00A0:\u00A0Lire', { code: '1-1', title: 'Lire' }],
    ['3 : Former', { code: '3', title: 'Former' }],
    ['1) Former', { code: '1', title: 'Former' }],
    ['2.', { code: '2', title: '' }],
    ['2-5', { code: '2-5', title: '' }],
    ['1.1 - 3 tablettes', { code: '1.1', title: '3 tablettes' }],
    ['A1-1 Lire', { code: 'A1-1', title: 'Lire' }],
    ['OS 2 Former', { code: 'OS2', title: 'Former' }],
    ['CO1 : Usages', { code: 'CO1', title: 'Usages', word: 'field' }],
    ['Action 1.1 : Lire', { code: '1.1', title: 'Lire', word: 'action' }],
    ['FICHE-ACTION N°3 : Lire', { code: '3', title: 'Lire', word: 'action' }],
    ['Axe I - Gouvernance', { code: 'I', title: 'Gouvernance', word: 'axis' }],
    ['Axe n° 2', { code: '2', title: '', word: 'axis' }],
    ['Ambition 1 : Former', { code: '1', title: 'Former', word: 'axis' }],
    ['Cible 1.1 – Former', { code: '1.1', title: 'Former', word: 'objective' }],
    ['Champ opérationnel CO3 : Former', { code: 'CO3', title: 'Former', word: 'field' }],
    ['Priorité : Former', { title: 'Former', word: 'axis' }],
    ['Priorité a) Former', { code: 'a', title: 'Former', word: 'axis' }],
    ['Indicateur n°4 – Taux', { code: '4', title: 'Taux', word: 'indicator' }],
    ['Ind. 4 : Taux', { code: '4', title: 'Taux', word: 'indicator' }],
    ['Ind. par école', { title: 'Ind. par école' }],
    ['Levier 2 : Pix', { code: '2', title: 'Pix', word: 'lever' }],
    ['Objectif : Former', { title: 'Former', word: 'objective' }],
    ['OBJ 1.1 : Former', { code: '1.1', title: 'Former', word: 'objective' }],
    ['Obj. 2', { code: '2', title: '', word: 'objective' }],
    ['Act- ion', { title: 'Act- ion' }],
    ['Obj- ectif', { title: 'Obj- ectif' }],
    ['Act. 1-1 Lire', { code: '1-1', title: 'Lire', word: 'action' }],
    ['Projet 1-1 : Lire', { code: '1-1', title: 'Lire', word: 'action' }],
    ['Opération n° 3 – Lire', { code: '3', title: 'Lire', word: 'action' }],
    ['Projet 1.1.2 Lire', { code: '1.1.2', title: 'Lire', word: 'action' }],
    ['Fiche projet 4', { code: '4', title: '', word: 'action' }],
    ['Pilier 1 : Former', { code: '1', title: 'Former', word: 'axis' }],
    ['Volet II – Former', { code: 'II', title: 'Former', word: 'axis' }],
    ['Thématique n°2 : Former', { code: '2', title: 'Former', word: 'axis' }],
    ['Engagement 3 : Former', { code: '3', title: 'Former', word: 'objective' }],
    ['Critère 2 : Taux', { code: '2', title: 'Taux', word: 'indicator' }],
    ['Moyen 1 : Pix', { code: '1', title: 'Pix', word: 'lever' }],
    ['ACT-012', { code: 'ACT-012', title: '', word: 'action' }],
    ['ACT-012 Lire', { code: 'ACT-012', title: 'Lire', word: 'action' }],
    ['Action 101 : Lire', { code: '101', title: 'Lire', word: 'action' }],
    ['OBJ-1.2', { code: 'OBJ-1.2', title: '', word: 'objective' }],
    ['LEV_3', { code: 'LEV_3', title: '', word: 'lever' }],
    ['IND-1.1.2 Taux', { code: 'IND-1.1.2', title: 'Taux', word: 'indicator' }],
    ['AXE-2', { code: 'AXE-2', title: '', word: 'axis' }],
    ['AXE1-OBJ2', { code: 'AXE1-OBJ2', title: '' }],
    ['A1-O2-A3 : Lire', { code: 'A1-O2-A3', title: 'Lire' }],
    ['A.1.2 Lire', { code: 'A.1.2', title: 'Lire' }],
    ['O.1.2', { code: 'O.1.2', title: '' }],
    ['P.4.1 Lire', { code: 'P.4.1', title: 'Lire' }],
    ['V.1.2 Lire', { title: 'V.1.2 Lire' }],
    ['A-1.2 : Lire', { code: 'A-1.2', title: 'Lire' }],
    ['A001 Lire', { code: 'A001', title: 'Lire' }],
    ['P1.2 Lire', { code: 'P1.2', title: 'Lire' }],
    ['M3 : Lire', { code: 'M3', title: 'Lire' }],
    ['n° 3 Lire', { code: '3', title: 'Lire' }],
    ['N°12', { code: '12', title: '' }],
    ['1/ Lire', { code: '1', title: 'Lire' }],
    ['1.1/ Lire', { code: '1.1', title: 'Lire' }],
    ['2° Lire', { code: '2', title: 'Lire' }],
    ['[1.1] Lire', { code: '1.1', title: 'Lire' }],
    ['(A1.2) Lire', { code: 'A1.2', title: 'Lire' }],
    ['1.1b Lire', { code: '1.1b', title: 'Lire' }],
  ];

  it.each(cases)('%j → %j', (text, coded) => {
    expect(splitCode(text)).toEqual(coded);
  });

  it.each([
    '3 tablettes par école',
    '100 % de réussite',
    '1.5 % de hausse',
    '2.5 millions d’euros',
    'Objectif 50 % des écoles',
    '10 000 élèves',
    '1er degré',
    '5e et 4e',
    '1/2 journée',
    '12/09/2019',
    '2019 : bilan',
    'Objectif 2020-2021',
    '1-janv',
    'Action civique',
    'Objet 2 du contrat',
    'Acte 1 de la décentralisation',
    'Axe vie scolaire',
    'L’axe 1',
    'Priorité : haute',
    'Priorité : très élevée',
    'Projet 3 tablettes par classe',
    'Projet académique 2020',
    'Volet formation',
    'Moyen 1 heure par semaine',
    'Critère 2 fois par an',
    'Actes-1',
    'O365 pour tous',
    'M2 MEEF',
    'T1 : janvier à mars',
    'V1.2 du logiciel',
    '2.5h par semaine',
    '(1) hors personnels de direction',
    '(2025) bilan',
    '1/3 des écoles',
    '1/ 3',
    'Action 150 enseignants',
    'Cible 150',
  ])('sees no code in %j', (text) => {
    expect(splitCode(text)).toEqual({ title: text });
  });

  it('loses nothing but the word, the code’s spaces and punctuation', () => {
    const word = fc.constantFrom('', 'Axe ', 'Objectif n° ', 'Fiche-action n°', 'Cible ', 'Levier ');
    const number = fc.constantFrom(
      '1',
      '12',
      '1.1',
      '1-1',
      '1–2',
      '1 . 2',
      'II',
      'a',
      'CO1',
      'OS 2',
      'F1-1',
      '',
    );
    const separator = fc.constantFrom(' ', ' : ', ' - ', '. ', ') ', '\u00A0: ', '–', '');
    const title = fc.constantFrom(
      'Former',
      '3 tablettes',
      '1er degré',
      '50 % des élèves',
      '',
      'À définir',
      '(suite)',
    );
    const written = fc.tuple(word, number, separator, title).map((parts) => parts.join(''));
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
        const { code, title: rest } = splitCode(text);
        const before = letters(tidy(text)).slice(0, letters(tidy(text)).length - letters(rest).length);
        expect(tidy(text).endsWith(rest)).toBe(true);
        expect(before).toMatch(/^(?:Axe|Objectifn?|Ficheactionn|Cible|Levier)?[\p{L}\p{N}]*$/u);
        expect(before.replace(/^(?:Axe|Objectifn?|Ficheactionn|Cible|Levier)/u, '')).toBe(
          letters(code ?? ''),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codeKey', () => {
  it.each([
    [['1-1', '1.1', '1–1', 'A1-1', 'F1.1', '01.01', '1 - 1'], '1.1'],
    [['II', 'ii', '2', 'AX2', 'FA 2'], '2'],
    [['OS2', 'OS 2', 'os2'], 'os2'],
    [['CO1'], 'co1'],
    [['AXE1-OBJ2-ACT3', 'Axe1-Obj2-Act3'], '1.2.3'],
    [['A1-O2-A3'], 'a1.o2.a3'],
    [['1.10'], '1.10'],
  ])('%j are one code, %j', (codes, key) => {
    expect(codes.map(codeKey)).toEqual(codes.map(() => key));
  });
});

describe('parentCode', () => {
  it.each([
    ['1.2.3', '1.2'],
    ['1-2', '1'],
    ['A1-1', '1'],
    ['2', null],
    ['CO1', null],
  ])('of %j is %j', (code, parent) => {
    expect(parentCode(code)).toBe(parent);
  });
});

describe('isBareCode', () => {
  it.each(['1', '1.1', '2-5', '1-1 :', 'A1', 'Action 1.2', 'axe I'])('%j is nothing but a code', (text) => {
    expect(isBareCode(text)).toBe(true);
  });

  it.each(['', 'Former', '1.1 Lire', '2019', '12/09', '100 %', '3,5'])('%j is no bare code', (text) => {
    expect(isBareCode(text)).toBe(false);
  });
});

describe('objectiveCodeKey', () => {
  it.each([
    ['O1.1', '1.1'],
    ['o2', '2'],
    ['1-1', '1.1'],
    ['OS1', 'os1'],
    ['CO1', 'co1'],
  ])('%j → %j', (code, key) => {
    expect(objectiveCodeKey(code)).toBe(key);
  });
});
