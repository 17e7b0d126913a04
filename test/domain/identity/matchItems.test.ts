import { matchItems } from '../../../src/domain/identity/matchItems';
import { rememberItems } from '../../../src/domain/identity/rememberItems';
import type { Roadmap } from '../../../src/domain/roadmap';
import { action, axis, objective, roadmap } from '../../support/roadmap';

/** Actions of one axis in their order; `1-1 | La lettre` has a code. Ids tell the place, so that they say nothing. */
function actions(...labels: string[]): Roadmap {
  return roadmap({
    axes: [axis('Usages', { id: 'axe' })],
    actions: labels.map((label, i) => action(label, { id: `n° ${String(i + 1)}`, axis: 'axe' })),
  });
}

/** What each label of the second reading was before: `La lettre ← n° 1`, `nouveau` when it was nothing. */
function kept(before: Roadmap, now: Roadmap): string[] {
  const ids = matchItems(rememberItems(before), rememberItems(now));
  return now.actions.map(({ id, title }) => `${title} ← ${ids.get(id) ?? 'nouveau'}`);
}

const CODED = ['1-1 | La lettre', '1-2 | Le site', '1-3 | Le parcours des élèves'];
const PLAIN = ['La lettre', 'Le site', 'Le parcours des élèves'];

describe('what a workbook remembers of an action finds it again', () => {
  const examples: [string, string[], string[], string[]][] = [
    ['when nothing has changed', CODED, CODED, ['n° 1', 'n° 2', 'n° 3']],
    [
      'when a title is corrected',
      PLAIN,
      ['La lettre', 'Le siet', 'Le parcours des élèves'],
      ['n° 1', 'n° 2', 'n° 3'],
    ],
    [
      'when a title is written otherwise under the same code',
      CODED,
      ['1-1 | La lettre', '1-2 | Un portail', '1-3 | Le parcours des élèves'],
      ['n° 1', 'n° 2', 'n° 3'],
    ],
    [
      'when another is inserted and the codes below count on',
      CODED,
      ['1-1 | Le journal', '1-2 | La lettre', '1-3 | Le site', '1-4 | Le parcours des élèves'],
      ['nouveau', 'n° 1', 'n° 2', 'n° 3'],
    ],
    [
      'when another is inserted and its own title corrected',
      CODED,
      ['1-1 | Le journal', '1-2 | La lettre', '1-3 | Le site', '1-4 | Les parcours de l’élève'],
      ['nouveau', 'n° 1', 'n° 2', 'n° 3'],
    ],
    ['when it is moved', PLAIN, ['Le parcours des élèves', 'La lettre', 'Le site'], ['n° 3', 'n° 1', 'n° 2']],
    ['when another is deleted', CODED, ['1-1 | Le site', '1-2 | Le parcours des élèves'], ['n° 2', 'n° 3']],
    [
      'when two swap their codes',
      CODED,
      ['1-2 | La lettre', '1-1 | Le site', '1-3 | Le parcours des élèves'],
      ['n° 1', 'n° 2', 'n° 3'],
    ],
    [
      'when its code changes and its title stays',
      CODED,
      ['1-1 | La lettre', '1-7 | Le site', '1-3 | Le parcours des élèves'],
      ['n° 1', 'n° 2', 'n° 3'],
    ],
    [
      'unless another action stands in its place',
      PLAIN,
      ['La lettre', 'Un concours', 'Le parcours des élèves'],
      ['n° 1', 'nouveau', 'n° 3'],
    ],
    [
      'by its neighbours, where several have one title',
      ['La lettre', 'Réunir', 'Le site', 'Réunir', 'Le parcours'],
      ['La lettre', 'Le site', 'Réunir', 'Le parcours'],
      ['n° 1', 'n° 3', 'n° 4', 'n° 5'],
    ],
    [
      'once: of two that could be it, the surer one is',
      ['Former les enseignants aux usages'],
      ['Former des enseignants à l’usage du numérique', 'Former les enseignants aux usage'],
      ['nouveau', 'n° 1'],
    ],
    ['but not for another number', ['Priorité 1', 'Le site'], ['Le site', 'Priorité 2'], ['n° 2', 'nouveau']],
  ];

  it.each(examples)('%s', (_title, before, now, expected) => {
    const titles = now.map((label) => label.split(' | ').at(-1)!);
    expect(kept(actions(...before), actions(...now))).toEqual(
      titles.map((title, i) => `${title} ← ${expected[i]!}`),
    );
  });
});

describe('what stands under something that was renamed', () => {
  const under = (title: string, ...labels: string[]): Roadmap =>
    roadmap({
      axes: [axis('Usages', { id: 'axe' })],
      objectives: [
        objective(title, { id: `o ${title}`, axis: 'axe' }),
        objective('Équiper', { id: 'o 2', axis: 'axe' }),
      ],
      actions: [
        ...labels.map((label) => action(label, { id: `${title}/${label}`, objective: `o ${title}` })),
        action('Réunir', { id: 'autre/Réunir', objective: 'o 2' }),
      ],
    });

  it('is found under it, and it is known by what stands under it', () => {
    const before = under('Former les enseignants', 'Réunir', 'Publier');
    const now = under('Développer les compétences', 'Réunir', 'Publier');
    expect([...matchItems(rememberItems(before), rememberItems(now))]).toEqual([
      ['axe', 'axe'],
      ['o 2', 'o 2'],
      ['o Développer les compétences', 'o Former les enseignants'],
      ['Développer les compétences/Réunir', 'Former les enseignants/Réunir'],
      ['Développer les compétences/Publier', 'Former les enseignants/Publier'],
      ['autre/Réunir', 'autre/Réunir'],
    ]);
  });
});
