import { sta01 } from '../../src/rules/sta01';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, field, roadmap } from '../support/roadmap';

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

describe('STA-01, what a status was meant to be', () => {
  const all = (...statuses: string[]): ReturnType<typeof roadmap> =>
    roadmap({
      actions: statuses.map((status, i) =>
        action(`A${String(i)}`, { fields: { status: field(status, `G${String(i + 4)}`) } }),
      ),
    });

  it.each([
    ['Réailsé', 'Réalisé'],
    ['En cour', 'En cours'],
    ['A vnir', 'À venir'],
    ['Abandon', 'Abandonné'],
  ])('corrects a slip of the keyboard: « %s » is « %s »', (status, by) => {
    const [found] = sta01.check(all(status), today);
    expect(found!.severity).toBe('avertissement');
    expect(found!.corrections).toEqual([{ kind: 'words', source: at('G4'), words: status, by }]);
  });

  it('makes the few the same as the many, in the writing of the workbook', () => {
    const found = sta01.check(all('RÉALISÉ', 'En cours', 'À venir', 'fait'), today);
    expect(inShort(found)).toEqual([['STA-01', 'information', 'Feuille!G7']]);
    expect(found[0]!.corrections).toEqual([
      { kind: 'words', source: at('G7'), words: 'fait', by: 'RÉALISÉ' },
    ]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Un statut est écrit autrement qu’ailleurs : « fait » pour « RÉALISÉ ».',
    );
  });

  it('corrects nothing that could be two states, or none', () => {
    const [found] = sta01.check(all('voir avec la DSI', 'gelé'), today);
    expect(found).not.toHaveProperty('corrections');
  });

  it.each([[['fait', 'à faire', 'fait']], [['Terminé', 'Terminé', 'En cours', 'À venir']]])(
    'leaves alone what is a way of writing: %s',
    (statuses) => {
      expect(sta01.check(all(...statuses), today)).toEqual([]);
    },
  );
});

describe('STA-01, a status apart', () => {
  const all = (...statuses: string[]): ReturnType<typeof inShort> =>
    inShort(
      sta01.check(
        roadmap({
          actions: statuses.map((text, i) =>
            action(`A${String(i)}`, { fields: { status: field(text, `G${String(4 + i)}`) } }),
          ),
        }),
        today,
      ),
    );
  const usual = ['À venir', 'En cours', 'Réalisé', 'En cours', 'À venir'];

  it('asks about « Reporté » where all the others can be followed', () => {
    expect(all('Reporté', ...usual)).toEqual([['STA-01', 'information', 'Feuille!G4']]);
  });

  it('says nothing where a list of one’s own is used, or where several rows say it', () => {
    expect(all('Reporté', 'Planifié', ...usual)).toEqual([]);
    expect(all('Reporté', 'Reporté', ...usual)).toEqual([]);
  });
});
