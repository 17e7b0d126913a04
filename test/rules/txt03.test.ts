import { txt03 } from '../../src/rules/txt03';
import { inShort } from '../support/findings';
import { action, at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action(title, { source: at('B4') })] });

describe('TXT-03, a small word too many', () => {
  it.each([
    ['Renforcer le partenariat entre avec l’INSPE'],
    ['Former les les enseignants'],
    ['Au service de  de l’école'],
  ])('finds « %s »', (title) => {
    expect(inShort(txt03.check(titled(title), today))).toEqual([['TXT-03', 'information', 'Feuille!B4']]);
  });

  it.each([
    ['Entre élèves, avec l’INSPE'],
    ['Vous vous formez'],
    ['Le lettré'],
    ['Dans dansons'],
    ['Se rapprocher de l’INSPE et pour la formation initiale'],
  ])('says nothing of « %s »', (title) => {
    expect(txt03.check(titled(title), today)).toEqual([]);
  });
});
