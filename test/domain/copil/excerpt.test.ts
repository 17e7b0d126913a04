import { excerptOf } from '../../../src/domain/copil/excerpt';
import { filteredRoadmap, type RoadmapFilter } from '../../../src/domain/copil/filter';
import { withoutPersons } from '../../../src/domain/copil/persons';
import type { RoadmapExcerpt } from '../../../src/domain/roadmap';
import { excerptLine } from '../../../src/messages/fr/copilExcerpt';
import { action, axis, roadmap, texts } from '../../support/roadmap';

const whole = roadmap({
  axes: [axis('1 | Équiper'), axis('2 | Former'), axis('Sans numéro')],
  actions: [
    action('Relier', { axis: 'axe 1', fields: texts({ owner: 'Mme Hélène Castel, DANE' }) }),
    action('Réunir', { axis: 'axe 2', fields: texts({ owner: 'DANE', partners: 'Canopé' }) }),
  ],
});

/** What is said of a part of it, with functions in place of persons. */
const excerpt = (filter: RoadmapFilter): RoadmapExcerpt | undefined =>
  excerptOf(whole, filter, withoutPersons(filteredRoadmap(whole, filter)));

const line = (given: RoadmapExcerpt, axisWord = 'Axe'): string | undefined =>
  excerptLine({ excerpt: given, levels: { ...whole.levels, axis: axisWord } })?.replaceAll('\u00A0', ' ');

describe('what is said of a part of a roadmap', () => {
  it('is nothing for a whole one', () => {
    expect(excerpt({})).toBeUndefined();
    expect(excerptLine(whole)).toBeUndefined();
  });

  it('is by what it was chosen', () => {
    expect(excerpt({ axes: ['axe 2', 'axe 1', ''], owner: 'dane', partner: 'Canopé' })).toEqual({
      axes: [
        { code: '1', title: 'Équiper' },
        { code: '2', title: 'Former' },
      ],
      withoutAxis: true,
      owner: 'dane',
      partner: 'Canopé',
    });
  });

  it('names no person who is not named beside it', () => {
    for (const owner of ['Mme Hélène Castel', 'Castel']) expect(excerpt({ owner })).toEqual({ owner: null });
    const filter = { owner: 'Castel' };
    expect(excerptOf(whole, filter, filteredRoadmap(whole, filter))).toEqual(filter);
  });
});

describe('its line', () => {
  const [first, second] = [
    { code: '1', title: 'Équiper' },
    { code: '2', title: 'Former' },
  ];

  it.each<[RoadmapExcerpt, string]>([
    [{ axes: [first, second], owner: 'CARDIE' }, 'Extrait : axes 1 et 2, pilote « CARDIE »'],
    [{ axes: [first] }, 'Extrait : axe 1'],
    [
      { axes: [{ title: 'Sans numéro' }], withoutAxis: true },
      'Extrait : axe « Sans numéro » et ce qui est sans axe',
    ],
    [{ withoutAxis: true }, 'Extrait : ce qui est sans axe'],
    [{ owner: null, place: 'Kourou' }, 'Extrait : un seul pilote, lieu « Kourou »'],
  ])('%j', (given, said) => {
    expect(line(given)).toBe(said);
  });

  it('has the word of the workbook for its axes', () => {
    expect(line({ axes: [first, second] }, 'Ambition')).toBe('Extrait : ambitions 1 et 2');
  });
});
