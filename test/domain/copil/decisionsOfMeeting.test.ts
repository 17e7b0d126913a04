import { decisionsOfMeeting } from '../../../src/domain/copil/decisionsOfMeeting';
import type { Decision } from '../../../src/domain/roadmap';
import { at, field } from '../../support/roadmap';

/** `2024-03-14 | Ouvrir l’ENT | Faite`, of the comité de pilotage unless told. */
function decision(line: string, committee = 'Comité de pilotage'): Decision {
  const [date = '', text = '', status] = line.split(' | ');
  return { id: text, committee, date, text, source: at('A5'), ...(status !== undefined && { status }) };
}

function sorted(
  decisions: Decision[],
  meeting?: string,
): { asked: string[]; earlier: string[]; day?: string } {
  const typed = {
    committee: field('comité de pilotage'),
    ...(meeting !== undefined && { committeeDate: field(meeting, 'C6', { date: meeting }) }),
  };
  const { asked, earlier, earlierDay } = decisionsOfMeeting({ decisions, typed: { textes: typed } });
  const texts = (list: Decision[]): string[] => list.map(({ text }) => text);
  return {
    asked: texts(asked),
    earlier: texts(earlier),
    ...(earlierDay !== undefined && { day: earlierDay }),
  };
}

describe('the decisions of a meeting', () => {
  it('are asked for from its day on; of those before, the last meeting’s count, whatever their suite', () => {
    const decisions = [
      decision('2023-10-01 | Ancienne | Faite'),
      decision('2024-03-14 | Ouvrir l’ENT | Faite'),
      decision('2024-03-14 | Réunir les collectivités'),
      decision('2024-09-12 | Valider le calendrier'),
      decision('2024-09-13 | Recruter | En cours'),
    ];
    expect(sorted(decisions, '2024-09-12')).toEqual({
      asked: ['Valider le calendrier', 'Recruter'],
      earlier: ['Ouvrir l’ENT', 'Réunir les collectivités'],
      day: '2024-03-14',
    });
  });

  it('are told apart by their suite where a day is not known', () => {
    const decisions = [
      decision('juin | Ouvrir l’ENT | Faite'),
      decision(' | Recruter'),
      decision('2024-03-14 | Relier'),
    ];
    expect(sorted(decisions, '2024-09-12')).toEqual({
      asked: ['Recruter'],
      earlier: ['Ouvrir l’ENT', 'Relier'],
    });
    expect(sorted(decisions)).toEqual({ asked: ['Recruter', 'Relier'], earlier: ['Ouvrir l’ENT'] });
  });

  it('are those of the instance that meets, where it has some; else of all', () => {
    const decisions = [
      decision('2024-03-14 | Ouvrir l’ENT | Faite'),
      decision('2024-06-01 | Tester | Faite', 'Groupe technique'),
    ];
    expect(sorted(decisions, '2024-09-12').earlier).toEqual(['Ouvrir l’ENT']);
    expect(sorted(decisions.slice(1), '2024-09-12').earlier).toEqual(['Tester']);
  });

  it('leave out rows without a text', () => {
    expect(sorted([decision('2024-09-12 |  ')], '2024-09-12')).toEqual({ asked: [], earlier: [] });
  });
});
