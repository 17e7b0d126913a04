import { findingText } from '../../src/messages/fr';
import { lab03 } from '../../src/rules/lab03';
import { inShort } from '../support/findings';
import { at, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const document = (title: string, label: string, text = 'Du texte.'): ReturnType<typeof roadmap> =>
  roadmap({
    title: field(title, 'Couverture!A1'),
    period: field('2020-2021', 'Couverture!A2'),
    sections: [{ label, text, source: at('Contexte!A8') }],
  });

describe('LAB-03, a document with two names', () => {
  it('asks when the text gives another name to the same years', () => {
    const found = lab03.check(
      document(
        'Feuille de route 2020-2021',
        'ORIENTATIONS DE LA STRATEGIE NUMERIQUE ACADEMIQUE POUR 2020-2021 :',
      ),
      today,
    );
    expect(inShort(found)).toEqual([['LAB-03', 'information', 'Couverture!A1', 'Contexte!A8']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Le document s’appelle « Feuille de route », et le texte parle de « Stratégie » pour les mêmes années (2020-2021) : est-ce la même chose ?',
    );
  });

  it.each([
    ['a strategy of other years', 'Feuille de route', 'La stratégie numérique 2018-2022'],
    ['a strategy without years', 'Feuille de route', 'Contexte de la stratégie numérique'],
    [
      'a title that only refers to a strategy',
      'Objectifs de la stratégie numérique',
      'Feuille de route 2020-2021',
    ],
  ])('says nothing of %s', (_what, title, label) => {
    expect(lab03.check(document(title, label), today)).toEqual([]);
  });
});
