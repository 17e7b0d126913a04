import { findingText } from '../../../src/messages/fr';
import { lnk02 } from '../../../src/rules/lnk02';
import { lnk08 } from '../../../src/rules/lnk08';
import type { Roadmap } from '../../../src/domain/roadmap';
import { inShort } from '../../support/findings';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Steps with a column that says what each one belongs to. */

const HEADER = ['Code', 'Axe', 'Objectif', 'Action', 'Rattaché à', 'Pilote'];
const today = { date: '2026-01-01' };

/** The rows below an axis 1 with two objectives, and an axis 2 with one; `parents` says what the column holds. */
function steps(parents: Record<string, string>): Roadmap {
  const below = (code: string, usual: string): string => parents[code] ?? usual;
  const rows: Cells = [
    HEADER,
    ['Axe 1', 'Associer les familles'],
    ['1.1', '', 'Accompagner', '', below('1.1', 'Axe 1')],
    ['1.1.1', '', '', 'Traduire les guides', below('1.1.1', '1.1'), 'DANE'],
    ['1.2', '', 'Prévenir', '', below('1.2', 'Axe 1')],
    ['1.2.1', '', '', 'Former des élèves', below('1.2.1', '1.2'), 'DSI'],
    ['Axe 2', 'Produire'],
    ['2.1', '', 'Partager', '', below('2.1', 'Axe 2')],
    ['2.1.1', '', '', 'Ouvrir une banque', below('2.1.1', '2.1'), 'DSI'],
  ];
  return roadmapOf(sheet('Arbre', rows));
}

const LEVELS = [
  'axe 1 Associer les familles',
  '  objectif 1.1 Accompagner',
  '    action 1.1.1 Traduire les guides',
  '  objectif 1.2 Prévenir',
  '    action 1.2.1 Former des élèves',
  'axe 2 Produire',
  '  objectif 2.1 Partager',
  '    action 2.1.1 Ouvrir une banque',
];

it.each([
  ['codes', {}],
  ['titles', { '1.1': 'Associer les familles', '1.1.1': 'Accompagner', '2.1.1': '2.1 Partager' }],
])(
  'the column names what stands above by its %s: it is understood, and says what the steps say',
  (_, named) => {
    const roadmap = steps(named);
    expect(tree(roadmap)).toEqual(LEVELS);
    expect(roadmap.unread).toEqual([]);
    expect(roadmap.actions.map(({ extra }) => extra)).toEqual([{}, {}, {}]);
    expect(lnk02.check(roadmap, today)).toEqual([]);
  },
);

it('what the column says goes before where a row stands', () => {
  const { actions, objectives } = steps({ '1.1.1': '1.2', '2.1': 'Axe 1' });
  expect(actions.map(({ objective, axis }) => [objective, axis])).toEqual([
    ['objectif:1/1.2', 'axe/1'],
    ['objectif:1/1.2', 'axe/1'],
    [objectives.find(({ code }) => code === '2.1')!.id, 'axe/1'],
  ]);
});

it('an objective may be below another one', () => {
  const { objectives } = steps({ '1.2': '1.1' });
  expect(objectives.map(({ code, parent }) => [code, parent])).toEqual([
    ['1.1', null],
    ['1.2', 'objectif:1/1.1'],
    ['2.1', null],
  ]);
});

it('two objectives that are each below the other are a circle for LNK-08', () => {
  const found = lnk08.check(steps({ '1.1': '1.2', '1.2': '1.1' }), today);
  expect(inShort(found)).toEqual([['LNK-08', 'erreur', 'Arbre!C3', 'Arbre!C5']]);
  expect(findingText(found[0]!).constat).toContain('Objectif 1.1 puis Objectif 1.2');
});

it('a blank beside an objective is told by LNK-02; the objective stays where it stands', () => {
  const roadmap = steps({ '1.2': '' });
  expect(tree(roadmap)).toEqual(LEVELS);
  expect(inShort(lnk02.check(roadmap, today))).toEqual([['LNK-02', 'avertissement', 'Arbre!E5']]);
});

it('blanks beside half of the rows are a way of writing', () => {
  expect(lnk02.check(steps({ '1.1.1': '', '1.2.1': '', '2.1.1': '' }), today)).toEqual([]);
});

it('a parent that stands nowhere is told as not understood', () => {
  const { unread } = steps({ '1.2.1': 'Le comité' });
  expect(unread.map(({ text }) => text)).toEqual(['Le comité']);
});

it('a column of another meaning under such a header stays a text of its action', () => {
  const services = {
    '1.1': '',
    '1.2': '',
    '2.1': '',
    '1.1.1': 'Rectorat',
    '1.2.1': 'DSDEN',
    '2.1.1': 'Rectorat',
  };
  const { actions } = steps(services);
  expect(actions.map(({ extra }) => extra['Rattaché à']?.text)).toEqual(['Rectorat', 'DSDEN', 'Rectorat']);
});
