import fc from 'fast-check';
import '../../support/properties';
import { compareRoadmaps, type Change } from '../../../src/domain/copil/comparison';
import { pictureOf } from '../../../src/domain/copil/rememberedRoadmap';
import type { Roadmap } from '../../../src/domain/roadmap';
import { changeText } from '../../../src/messages/fr/copilChanges';
import { anyRoadmap } from '../../support/anyRoadmap';
import { action, axis, indicator, lever, measure, objective, roadmap, texts } from '../../support/roadmap';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const sent = roadmap({
  axes: [axis('1 | Équiper')],
  objectives: [objective('1.1 | Écoles', { axis: 'axe 1' }), objective('1.2 | Lycées', { axis: 'axe 1' })],
  actions: [
    action('1-1 | Câbler les écoles', {
      axis: 'axe 1',
      objective: 'objectif 1.1',
      fields: texts({ status: 'En cours', due: 'Juin 2025' }),
    }),
    action('Former', { id: 'former', axis: 'axe 1' }),
  ],
  levers: [lever('Marché', { objective: 'objectif 1.2' })],
  indicators: [
    indicator('Taux', {
      objective: 'objectif 1.1',
      baseline: measure('20 %'),
      current: measure('35 %'),
      targets: [measure('80 %')],
    }),
  ],
});

/** The changes to what was sent, as people read them. */
function changes(now: Partial<Roadmap>): string[] {
  const after = { ...sent, ...now };
  return compareRoadmaps(pictureOf(sent), after).map((change) => plain(changeText(change, after.levels)));
}

describe('what changed since the version that was sent', () => {
  it('is nothing where only spaces, quotes and final points are other ones', () => {
    expect(changes({ axes: [axis('1 |  équiper.', { id: 'axe 1' })] })).toEqual([]);
  });

  it('tells items that came and went', () => {
    expect(
      changes({
        actions: [sent.actions[0]!, action('1-2 | Relier les lycées', { objective: 'objectif 1.2' })],
        levers: [],
        objectives: [...sent.objectives, objective('Internats', { axis: 'axe 1' })],
      }),
    ).toEqual([
      'Objectif « Internats » : ajouté.',
      'Action 1-2 « Relier les lycées » : ajoutée.',
      'Action « Former » : supprimée.',
      'Levier « Marché » : supprimé.',
    ]);
  });

  it('knows an item by its id: another title or code is no new item', () => {
    const [first, second] = sent.actions;
    expect(
      changes({
        actions: [
          { ...first!, title: 'Câbler toutes les écoles', code: '1-3' },
          { ...second!, code: '1-2' },
        ],
        axes: [{ ...sent.axes[0]!, title: 'Équiper et relier' }],
      }),
    ).toEqual([
      'Axe 1 « Équiper et relier » : s’appelait « Équiper ».',
      'Action 1-3 « Câbler toutes les écoles » : s’appelait 1-1 « Câbler les écoles ».',
      'Action 1-2 « Former » : s’appelait sans code.',
    ]);
  });

  it('tells where an item went', () => {
    const [first, second] = sent.actions;
    expect(
      changes({
        actions: [
          { ...first!, objective: 'objectif 1.2' },
          { ...second!, axis: null },
        ],
      }),
    ).toEqual([
      'Action 1-1 « Câbler les écoles » : déplacée de l’objectif 1.1 vers l’objectif 1.2.',
      'Action « Former » : déplacée de l’axe 1.',
    ]);
  });

  it('tells statuses, échéances, values and targets', () => {
    expect(
      changes({
        actions: [
          { ...sent.actions[0]!, fields: texts({ status: 'Réalisé' }) },
          { ...sent.actions[1]!, fields: texts({ due: 'Mars 2026' }) },
        ],
        indicators: [
          {
            ...sent.indicators[0]!,
            current: measure('40 %'),
            targets: [measure('85 %'), measure('90 % en 2027')],
          },
        ],
      }),
    ).toEqual([
      'Action 1-1 « Câbler les écoles » : statut « En cours » devenu « Réalisé ».',
      'Action 1-1 « Câbler les écoles » : échéance effacée, qui était « Juin 2025 ».',
      'Action « Former » : échéance ajoutée, « Mars 2026 ».',
      'Indicateur « Taux » : valeur actuelle « 35 % » devenue « 40 % ».',
      'Indicateur « Taux » : cible « 80 % » devenue « 85 % ; 90 % en 2027 ».',
    ]);
  });

  it('sees a change behind the place where a long title is cut', () => {
    const long = 'Former les enseignants '.repeat(20);
    const [before, after] = ['au numérique', 'à l’IA'].map((end) =>
      roadmap({ actions: [action(long + end, { id: 'longue' })] }),
    );
    const [change] = compareRoadmaps(pictureOf(before!), after!);
    expect(change).toMatchObject({
      kind: 'renamed',
      before: { title: expect.stringMatching(/…$/) as string },
    });
    expect(compareRoadmaps(pictureOf(before!), before!)).toEqual([]);
  });
});

describe('laws of the comparison', () => {
  /** One item an id: a roadmap that was read has no two of one kind under one id. */
  const distinct = anyRoadmap.map((given) => {
    const seen = new Set<string>();
    const once = <Item extends { id: string }>(kind: string, items: Item[]): Item[] =>
      items
        .filter(({ id }) => !seen.has(kind + id) && seen.add(kind + id))
        .map((item) => ({ ...item, id: kind + item.id }));
    return {
      ...given,
      axes: once('axe ', given.axes),
      objectives: once('objectif ', given.objectives),
      actions: once('action ', given.actions),
      levers: once('levier ', given.levers),
      indicators: once('indicateur ', given.indicators),
    };
  });

  it('finds no change between a roadmap and itself', () => {
    fc.assert(
      fc.property(distinct, (given) => {
        expect(compareRoadmaps(pictureOf(given), given)).toEqual([]);
      }),
    );
  });

  it('finds what came in one direction to be what went in the other', () => {
    const told = (all: Change[], kind: Change['kind']): string[] =>
      all.flatMap((one) => (one.kind === kind ? [one.item.id] : [])).sort();
    fc.assert(
      fc.property(distinct, distinct, (one, other) => {
        const [there, back] = [
          compareRoadmaps(pictureOf(one), other),
          compareRoadmaps(pictureOf(other), one),
        ];
        expect(told(there, 'added')).toEqual(told(back, 'removed'));
        for (const kind of ['renamed', 'moved', 'status', 'target'] as const)
          expect(told(there, kind)).toEqual(told(back, kind));
      }),
    );
  });
});
