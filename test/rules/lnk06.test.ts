import type { Roadmap } from '../../src/domain/roadmap';
import { lnk06 } from '../../src/rules/lnk06';
import { inShort } from '../support/findings';
import { action, at, framework, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const citing = (text: string, more: Partial<Roadmap> = {}): Roadmap =>
  roadmap({
    sections: [{ label: 'Contexte', text, source: at('Contexte!A4') }],
    actions: [action('Former les tuteurs')],
    ...more,
  });

describe('LNK-06, a plan that is cited and not linked', () => {
  it('asks about the contrat d’objectifs', () => {
    const found = lnk06.check(citing("Il répond au levier 4 du contrat d'objectifs."), today);
    expect(inShort(found)).toEqual([['LNK-06', 'information', 'Contexte!A4']]);
  });

  it.each([
    ['there is a matrix', citing('Le projet académique 2018-2021.', { frameworks: [framework('Réussir')] })],
    ['nothing is cited', citing('Le projet de service.')],
    [
      'an action cites it',
      citing('Le contrat d’objectifs.', { actions: [action('Suivre le contrat d’objectifs')] }),
    ],
    ['it is another project', citing('Rédiger un projet académique d’ENT.')],
    ['there is no action yet', citing('Le contrat d’objectifs.', { actions: [] })],
  ])('says nothing when %s', (_when, input) => {
    expect(lnk06.check(input, today)).toEqual([]);
  });
});
