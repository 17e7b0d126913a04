import { findingText } from '../../src/messages/fr';
import { rol01 } from '../../src/rules/rol01';
import { inShort } from '../support/findings';
import { action, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const owned = (...owners: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: owners.map((owner, i) =>
      action(`1-${String(i + 1)} | A`, { fields: texts({ owner }, `E${String(i + 4)}`) }),
    ),
  });

describe('ROL-01, several pilotes', () => {
  it.each([
    ['DANE / DSI'],
    ['DAN et DSI'],
    ['Camille, Dominique'],
    ['DANE\nRéseau Canopé'],
    ['DRANE, DSI, collectivités, chefs d’établissement'],
    ['DRANE, DSI et EAFC, les collectivités'],
  ])('finds « %s »', (owner) => {
    expect(inShort(rol01.check(owned(owner, 'DSI', 'DANE'), today))).toEqual([
      ['ROL-01', 'avertissement', 'Feuille!E4'],
    ]);
  });

  it('names the action and the words', () => {
    const [found] = rol01.check(owned('DANE / DSI', 'DSI', 'DANE'), today);
    expect(plain(findingText(found!).constat)).toBe(
      'Plusieurs pilotes sont nommés pour l’action 1-1 : « DANE / DSI ».',
    );
  });

  it('only asks where many actions have two: it is how the office works', () => {
    expect(inShort(rol01.check(owned('DANE et DSI', 'DRANE et INSPÉ', 'DANE'), today))[0]![1]).toBe(
      'information',
    );
  });

  it.each([
    ['Direction des examens et concours'],
    ['DRANE (Camille / Dominique)'],
    ['Conseiller 1er / 2nd degré'],
    ['IA-DASEN'],
    ['Direction des affaires juridiques, financières, sociales'],
    ['Service de l’évaluation, de la prospective, de la performance'],
    ['Conseiller du recteur, Délégué, de l’académie'],
    [''],
  ])('says nothing of « %s »', (owner) => {
    expect(rol01.check(owned(owner, 'DSI', 'DANE'), today)).toEqual([]);
  });

  it('says nothing when no action has a pilote', () => {
    const acted = action('A', { fields: texts({ partners: 'DANE, DSI' }) });
    expect(rol01.check(roadmap({ actions: [acted] }), today)).toEqual([]);
  });
});
