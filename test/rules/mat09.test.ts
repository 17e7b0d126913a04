import { mat09 } from '../../src/rules/mat09';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, framework, link, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const parts = {
  actions: [action('1-1 | La lettre aux familles'), action('1-2 | Le site', { source: at('Axe 1!A5') })],
  frameworks: [framework('Accompagner', 'Réduire')],
};

it('finds the croix of an action that is called otherwise since they were set, all in one', () => {
  const doubt = { doubt: 'action-renamed', labelThen: 'La lettre' } as const;
  const found = mat09.check(
    roadmap({
      ...parts,
      links: [
        { ...link('action 1-1', 'Accompagner', 'Croix!B3'), ...doubt },
        { ...link('action 1-1', 'Réduire', 'Croix!C3'), ...doubt },
        link('action 1-2', 'Réduire', 'Croix!C4'),
      ],
    }),
    today,
  );
  expect(inShort(found)).toEqual([['MAT-09', 'avertissement', 'Croix!B3', 'Croix!C3']]);
  expect(plain(findingText(found[0]!).constat)).toBe(
    'Action 1-1 « La lettre aux familles » : deux croix sont à revoir, car l’intitulé de l’action a changé depuis (avant : « La lettre »).',
  );
});

it('tells objectives that were renamed or replaced, each by itself', () => {
  const found = mat09.check(
    roadmap({
      ...parts,
      links: [
        { ...link('action 1-1', 'Accompagner', 'Croix!B3'), doubt: 'objective-renamed' },
        { ...link('action 1-2', 'Réduire', 'Croix!C4'), doubt: 'objective-replaced', labelThen: 'Lutter' },
      ],
    }),
    today,
  );
  expect(found.map((finding) => plain(findingText(finding).constat))).toEqual([
    '« Accompagner » : une croix est à revoir, car l’intitulé de l’objectif a changé depuis.',
    '« Réduire » : une croix est à revoir, car cet objectif a remplacé celui pour lequel on l’avait mise (avant : « Lutter »).',
  ]);
});

it('says nothing of croix in no doubt', () => {
  expect(mat09.check(roadmap({ ...parts, links: [link('action 1-1', 'Réduire')] }), today)).toEqual([]);
});
