import { ind05 } from '../../src/rules/ind05';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const bad = [
  'Objectif atteint. Guide diffusé.',
  'Indicateurs renseignés',
  'Indicateurs de réalisation',
  'Indicateurs de réalisation renseignés',
  'Les objectifs ont été atteints',
  'Atteinte de l’objectif',
  'Atteinte de la cible prévue',
  'Mise en œuvre de l’action',
];
const good = [
  'Objectif de 20 % atteint',
  'Guide des remontées diffusé',
  'Nombre d’actions menées',
  'Mise en œuvre de l’action de formation',
  'Actions menées avec les familles',
  'Réalisation du guide',
  'Atteinte de l’objectif de mixité',
];
const row = (title: string, i: number): ReturnType<typeof indicator> =>
  indicator(title, { source: at(`D${String(4 + i)}`) });

describe('IND-05, an indicator that says nothing', () => {
  it('is one finding with all its places', () => {
    const found = ind05.check(roadmap({ indicators: [...bad, ...good].map(row) }), today);
    expect(inShort(found)).toEqual([
      ['IND-05', 'avertissement', ...bad.map((_, i) => `Feuille!D${String(4 + i)}`)],
    ]);
  });

  it('says nothing of those that say what is counted', () => {
    expect(ind05.check(roadmap({ indicators: good.map(row) }), today)).toEqual([]);
  });
});
