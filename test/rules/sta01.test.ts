import { sta01 } from '../../src/rules/sta01';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const withStatus = (status: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action('A', { fields: { status: field(status, 'G4') } })] });

describe('STA-01, a status that is none', () => {
  it('finds it', () => {
    expect(inShort(sta01.check(withStatus('voir avec la DSI'), today))).toEqual([
      ['STA-01', 'avertissement', 'Feuille!G4'],
    ]);
  });

  it.each([
    ['À venir'],
    ['EN COURS'],
    ['Réalisée'],
    ['Non commencé'],
    ['Partiellement réalisé'],
    ['50 %'],
    [''],
  ])('says nothing of « %s »', (status) => {
    expect(sta01.check(withStatus(status), today)).toEqual([]);
  });
});
