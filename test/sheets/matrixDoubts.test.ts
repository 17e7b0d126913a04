import { planMatrix } from '../../src/sheets/matrix/matrixSheet';
import type { Roadmap } from '../../src/domain/roadmap';
import type { SheetPlan } from '../../src/workbook/plan';
import { action, framework, link, roadmap } from '../support/roadmap';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const planOf = (links: Roadmap['links']): SheetPlan => {
  const actions = [action('1-1 | La lettre aux familles'), action('1-2 | Le site')];
  const project = framework('Accompagner', 'Réduire');
  return planMatrix(roadmap({ actions, frameworks: [project], links }), project);
};

/** Croix in a thick frame, as `row:column`, and what stands under the totals. */
function shown({ rows, owned }: SheetPlan): { framed: string[]; notes: string[] } {
  const framed = owned
    .filter(({ row, column }) => rows[row]![column]!.style!.border === 'medium')
    .map(({ row, column }) => `${String(row)}:${String(column)}`);
  const texts = rows.flatMap((cells) => cells.slice(0, 1).map((cell) => String(cell?.value ?? '')));
  const under = texts.findIndex((text) => text.startsWith('Part des objectifs'));
  return {
    framed,
    notes: texts
      .slice(under + 1)
      .map(plain)
      .filter(Boolean),
  };
}

it('frames the croix that are to be looked at again, and says under the totals why', () => {
  const plan = planOf([
    { ...link('action 1-1', 'Accompagner'), doubt: 'action-renamed', labelThen: 'La lettre' },
    { ...link('action 1-1', 'Réduire'), doubt: 'action-renamed', labelThen: 'La lettre' },
    { ...link('action 1-2', 'Réduire'), doubt: 'objective-replaced', labelThen: 'Lutter' },
    link('action 1-2', 'Accompagner'),
  ]);
  expect(shown(plan)).toEqual({
    framed: ['6:2', '6:3', '7:3'],
    notes: [
      'Les 3 croix dans des cases au trait épais sont à revoir :',
      '• Action renommée : 1-1 « La lettre aux familles », avant : « La lettre » (2 croix)',
      '• Objectif qui en a remplacé un autre : « Réduire », avant : « Lutter » (1 croix)',
    ],
  });
});

it('frames nothing and has no notes where no croix is in doubt', () => {
  expect(shown(planOf([link('action 1-2', 'Accompagner')]))).toEqual({ framed: [], notes: [] });
});
