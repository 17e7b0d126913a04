import type { Roadmap } from '../../src/domain/roadmap';
import { findingText } from '../../src/messages/fr';
import { str04 } from '../../src/rules/str04';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };

/** A list of four objectives with two actions each, and a column that counts them. */
function counted(counts: string[], header = 'Nombre d’actions'): Roadmap {
  const codes = ['1.1', '1.2', '1.3', '1.4'];
  return roadmap({
    objectives: codes.map((code, i) =>
      objective(`${code} | But`, { mentions: [said('list', 'But', `Cadre!C${String(i + 4)}`, code)] }),
    ),
    actions: codes.flatMap((code) =>
      ['1', '2'].map((n) => action(`${code}.${n} | Agir`, { objective: `objectif ${code}` })),
    ),
    unread: [
      { text: header, source: at('Cadre!D3'), reason: 'unknown-column' },
      ...counts.map((text, i) => ({
        text,
        source: at(`Cadre!D${String(i + 4)}`),
        reason: 'unmatched' as const,
      })),
    ],
  });
}

describe('STR-04, a column that counts the actions', () => {
  it('finds the row that counts otherwise, where all others are right', () => {
    const found = str04.check(counted(['2', '3', '2', '2']), today);
    expect(inShort(found)).toEqual([['STR-04', 'avertissement', 'Cadre!D5']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toContain(
      '3 pour l’objectif 1.2 « But », qui en a 2',
    );
  });

  it.each([
    ['right numbers', counted(['2', '2', '2', '2'])],
    ['a column of something else', counted(['2', '3', '2', '2'], 'Nombre de réunions')],
    ['numbers that mostly differ: they count something else', counted(['5', '6', '2', '9'])],
    ['too few rows', counted(['2', '3'])],
  ])('says nothing of %s', (_what, input) => {
    expect(str04.check(input, today)).toEqual([]);
  });

  it('lets an action count where its code tells it stands, too', () => {
    const input = counted(['2', '2', '2', '2']);
    const moved = input.actions.map((one) =>
      one.code === '1.1.2' ? { ...one, objective: 'objectif 1.2' } : one,
    );
    expect(str04.check({ ...input, actions: moved }, today)).toEqual([]);
  });
});
