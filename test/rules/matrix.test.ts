import type { Roadmap } from '../../src/domain/roadmap';
import { mat01 } from '../../src/rules/mat01';
import { mat02 } from '../../src/rules/mat02';
import { mat03 } from '../../src/rules/mat03';
import { mat07 } from '../../src/rules/mat07';
import { mat08 } from '../../src/rules/mat08';
import { mat11 } from '../../src/rules/mat11';
import { mat12 } from '../../src/rules/mat12';
import { findingText } from '../../src/messages/fr';
import type { Rule } from '../../src/rules/rule';
import { inShort } from '../support/findings';
import { action, at, framework, link, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const matrix = (links: Roadmap['links']): Roadmap =>
  roadmap({
    actions: [
      action('1-1 | La lettre', { source: at('Axe 1!A4') }),
      action('1-2 | Le site', { source: at('Axe 1!A5') }),
    ],
    frameworks: [framework('Conforter les apprentissages', 'Développer la persévérance')],
    links,
  });

const first = link('action 1-1', 'Conforter les apprentissages');
const second = link('action 1-2', 'Conforter les apprentissages');
const third = link('action 1-2', 'Développer la persévérance');

describe('MAT-01, actions without croix', () => {
  it('finds the action that serves nothing', () => {
    const found = mat01.check(matrix([first]), today);
    expect(inShort(found)).toEqual([['MAT-01', 'avertissement', 'Axe 1!A5']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Action 1-2 « Le site » n’est reliée à aucun objectif du projet académique.',
    );
  });

  it('says nothing when each has one, nor before the first croix is set', () => {
    expect(mat01.check(matrix([first, second]), today)).toEqual([]);
    expect(mat01.check(matrix([]), today)).toEqual([]);
  });
});

describe('MAT-02, objectives that no action serves', () => {
  it('finds the empty column', () => {
    const found = mat02.check(matrix([first, second]), today);
    expect(inShort(found)).toEqual([['MAT-02', 'avertissement', 'Projet!A1']]);
    expect(found[0]!.parameters.titles).toEqual(['Développer la persévérance']);
  });

  it('says nothing when each column has a croix, nor before the first croix is set', () => {
    expect(mat02.check(matrix([first, third]), today)).toEqual([]);
    expect(mat02.check(matrix([]), today)).toEqual([]);
  });
});

describe('MAT-03, objectives that rest on one action', () => {
  it('finds the column with one croix', () => {
    const found = mat03.check(matrix([first, second, third]), today);
    expect(found[0]!.parameters.titles).toEqual(['Développer la persévérance']);
  });

  it('counts actions, not croix: two croix of one action are one action', () => {
    const again = { ...third, source: at('Matrice 2!C9') };
    expect(mat03.check(matrix([first, second, third, again]), today)).toHaveLength(1);
    expect(mat03.check(matrix([first, second]), today)).toEqual([]);
  });
});

describe('what the reader of a matrix has seen', () => {
  const seen = roadmap({
    actions: [action('1-1 | La lettre')],
    frameworks: [framework('Conforter les apprentissages')],
    observations: [
      { kind: 'unmatched-row', source: at('Matrice!A9'), text: '3-6 Les territoires' },
      { kind: 'unmatched-column', source: at('Matrice!F2'), text: 'Agir sur le climat' },
      { kind: 'unknown-mark', source: at('Matrice!D4'), text: '?' },
      { kind: 'unknown-mark', source: at('Matrice!D5'), text: '?' },
      { kind: 'added-row', source: at('Matrice!A30'), text: 'Nouvelle action' },
      {
        kind: 'mark-conflict',
        source: at('Matrice!C4'),
        other: at('Matrice (générée)!C4'),
        action: 'action 1-1',
        objective: 'Conforter les apprentissages',
        mark: 'x',
        otherMark: '',
      },
    ],
  });

  it('MAT-07: rows and columns that nothing answers', () => {
    const found = mat07.check(seen, today);
    expect(inShort(found)).toEqual([['MAT-07', 'erreur', 'Matrice!A9', 'Matrice!F2']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'La ligne « 3-6 Les territoires » de la matrice ne correspond à aucune action. La colonne « Agir sur le climat » de la matrice ne correspond à aucun objectif du projet académique.',
    );
  });

  it('MAT-07: the columns of a matrix whose rows are the objectives', () => {
    const transposed = roadmap({
      observations: [
        { kind: 'unmatched-column', source: at('Matrice!F2'), text: '3-6 Les territoires', transposed: true },
        { kind: 'unmatched-row', source: at('Matrice!A9'), text: 'Agir sur le climat', transposed: true },
      ],
    });
    const [found] = mat07.check(transposed, today);
    expect(plain(findingText(found!).constat)).toBe(
      'La colonne « 3-6 Les territoires » de la matrice ne correspond à aucune action. La ligne « Agir sur le climat » de la matrice ne correspond à aucun objectif du projet académique.',
    );
  });

  it('MAT-08: one finding for all unknown marks', () => {
    expect(inShort(mat08.check(seen, today))).toEqual([
      ['MAT-08', 'avertissement', 'Matrice!D4', 'Matrice!D5'],
    ]);
  });

  it('MAT-11: both places of a croix that changed on both sides', () => {
    const found = mat11.check(seen, today);
    expect(inShort(found)).toEqual([['MAT-11', 'avertissement', 'Matrice!C4', 'Matrice (générée)!C4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Action 1-1 et « Conforter les apprentissages » : la croix diffère entre votre feuille (« x ») et la matrice générée (vide).',
    );
  });

  it('MAT-12: rows added to a generated sheet', () => {
    expect(inShort(mat12.check(seen, today))).toEqual([['MAT-12', 'information', 'Matrice!A30']]);
  });

  it('nothing seen, nothing said', () => {
    const rules: Rule[] = [mat07, mat08, mat11, mat12];
    expect(rules.flatMap((rule) => rule.check(roadmap(), today))).toEqual([]);
  });
});
