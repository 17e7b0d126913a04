import { meta04 } from '../../src/rules/meta04';
import { findingText } from '../../src/messages/fr';
import { action, indicator, measure, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('META-04, what is absent everywhere', () => {
  it('is one question, whatever the number of rows', () => {
    const input = roadmap({
      actions: Array.from({ length: 53 }, (_, i) => action(`Action ${String(i)}`)),
      indicators: Array.from({ length: 57 }, (_, i) => indicator(`Nombre ${String(i)}`)),
    });
    const found = meta04.check(input, today);
    expect(found).toHaveLength(1);
    expect(found[0]!.parameters.missing).toEqual(['owner', 'due', 'status', 'target', 'baseline']);
    expect(findingText(found[0]!).constat).toContain(
      '«\u00A0Statut\u00A0», «\u00A0Valeur cible\u00A0» ni «\u00A0Valeur initiale\u00A0».',
    );
  });

  it('does not ask for what a single row has, nor for a due date where there is a calendar', () => {
    const input = roadmap({
      actions: [action('A', { fields: texts({ owner: 'DRANE', schedule: 'Juin 2018' }) }), action('B')],
      indicators: [indicator('Nombre', { targets: [measure('20 %')] }), indicator('Taux')],
    });
    expect(meta04.check(input, today)[0]!.parameters.missing).toEqual(['status', 'baseline']);
  });

  it('says nothing of an empty roadmap', () => {
    expect(meta04.check(roadmap(), today)).toEqual([]);
  });
});
