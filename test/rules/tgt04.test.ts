import { tgt04 } from '../../src/rules/tgt04';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const schools = indicator('Nombre d’écoles recensées', { source: at('D24') });
const prose = (text: string, label = 'Orientations'): ReturnType<typeof roadmap>['sections'] => [
  { label, text, source: at('Contexte!A16') },
];

describe('TGT-04, a target told in prose', () => {
  it('asks whether « 50 écoles » is the target', () => {
    const sections = prose('Expérimenter un ENT pour 50 écoles.');
    const found = tgt04.check(roadmap({ indicators: [schools], sections }), today);
    expect(inShort(found)).toEqual([['TGT-04', 'information', 'Feuille!D24', 'Contexte!A16']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      '« 50 écoles » est écrit dans « Expérimenter un ENT pour 50 écoles. » : est-ce la cible de « Nombre d’écoles recensées » ?',
    );
  });

  it.each([
    ['what is told of the present', 'L’académie compte 50 écoles.', 'État des lieux'],
    ['what is known already', 'Former les équipes des 50 écoles.', 'Orientations'],
    ['two numbers, of which one is a guess', 'Équiper 50 écoles.\nFormer 20 écoles.', 'Orientations'],
    ['what the indicator does not count', 'Équiper 50 collèges.', 'Orientations'],
  ])('says nothing of %s', (_, text, label) => {
    expect(tgt04.check(roadmap({ indicators: [schools], sections: prose(text, label) }), today)).toEqual([]);
  });

  it('says nothing of an indicator with a target, nor of the action of another objective', () => {
    const sections = prose('Équiper 50 écoles.');
    const targeted = { ...schools, targets: [measure('50', { value: 50 })] };
    expect(tgt04.check(roadmap({ indicators: [targeted], sections }), today)).toEqual([]);
    const elsewhere = action('Équiper 50 écoles', { objective: 'un autre' });
    const own = { ...schools, objective: 'objectif 1' };
    expect(tgt04.check(roadmap({ indicators: [own], actions: [elsewhere] }), today)).toEqual([]);
  });
});
