import { txt03 } from '../../src/rules/txt03';
import { inShort } from '../support/findings';
import { action, at, indicator, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action(title, { source: at('B4') })] });

describe('TXT-03, a small word too many', () => {
  it.each([
    ['Renforcer le partenariat entre avec l’INSPE'],
    ['Former les les enseignants'],
    ['Au service de  de l’école'],
    ['FORMER LES LES ENSEIGNANTS'],
    ['Équiper une équipe mobile mobile'],
  ])('finds « %s »', (title) => {
    expect(inShort(txt03.check(titled(title), today))).toEqual([['TXT-03', 'information', 'Feuille!B4']]);
  });

  it.each([
    ['Entre élèves, avec l’INSPE'],
    ['Vous vous formez'],
    ['Ce que nous nous devons'],
    ['Faire faire les travaux'],
    ['Ouvrir une antenne à Bora Bora'],
    ['Le lettré'],
    ['Équiper, tout en en gardant la trace'],
    ['Ouvrir le collège de De Gaulle'],
    ['Dans dansons'],
    ['Se rapprocher de l’INSPE et pour la formation initiale'],
  ])('says nothing of « %s »', (title) => {
    expect(txt03.check(titled(title), today)).toEqual([]);
  });
});

describe('TXT-03, in what is written of an item', () => {
  const described = (description: string): ReturnType<typeof txt03.check> =>
    txt03.check(roadmap({ actions: [action('A', { fields: texts({ description }, 'E9') })] }), today);

  it('finds it in a description, and quotes the sentence', () => {
    const found = described('Les salles ferment. Un minuteur éteint les écrans de de l’établissement.');
    expect(inShort(found)).toEqual([['TXT-03', 'information', 'Feuille!E9']]);
    expect(found[0]!.parameters).toEqual({ texts: ['Un minuteur éteint les écrans de de l’établissement.'] });
  });

  it('quotes the words around where the sentence is long', () => {
    const [found] = described(
      'Un minuteur éteint la nuit, les fins de semaine et les jours de congé les salles informatiques de de l’établissement et leurs écrans.',
    );
    expect(found!.parameters).toEqual({
      texts: ['… congé les salles informatiques de de l’établissement et leurs écrans.'],
    });
  });

  it('finds it in what is said of an indicator', () => {
    const indicators = [indicator('Salles', { dataSource: 'Relevé de de la DSI', source: at('C4') })];
    expect(inShort(txt03.check(roadmap({ indicators }), today))).toEqual([
      ['TXT-03', 'information', 'Feuille!C4'],
    ]);
  });

  it.each([
    ['Un guide de la DSI, de l’établissement.'],
    ['Le bilan est fait avec les équipes.\nAvec elles, un plan.'],
  ])('says nothing of « %s »', (description) => {
    expect(described(description)).toEqual([]);
  });
});
