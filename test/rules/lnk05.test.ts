import type { Roadmap } from '../../src/domain/roadmap';
import { lnk05 } from '../../src/rules/lnk05';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const withProse = (text: string, action1 = 'Former les tuteurs', label = 'Contexte'): Roadmap =>
  roadmap({
    sections: [{ label, text, source: at('Contexte!A4') }],
    actions: [action(action1)],
  });

describe('LNK-05, a priority without action', () => {
  it.each([
    ['a sentence', withProse('L’intelligence artificielle est une priorité.')],
    ['a heading', withProse('Intelligence artificielle, ENT.', 'Former', 'Priorités')],
  ])('finds it in %s', (_where, input) => {
    expect(inShort(lnk05.check(input, today))).toEqual([['LNK-05', 'information', 'Contexte!A4']]);
  });

  it.each([
    ['an action speaks of it', withProse('L’IA est une priorité.', 'Former à l’intelligence artificielle')],
    ['nobody calls it a priority', withProse('L’intelligence artificielle progresse.')],
    ['another sentence names the priority', withProse('L’IA progresse. La priorité est à la formation.')],
    ['the priority is that of the network of schools', withProse('Éducation prioritaire et inclusion.')],
  ])('says nothing when %s', (_when, input) => {
    expect(lnk05.check(input, today)).toEqual([]);
  });
});
