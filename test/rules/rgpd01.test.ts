import { findingText } from '../../src/messages/fr';
import { rgpd01 } from '../../src/rules/rgpd01';
import { inShort } from '../support/findings';
import { action, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const owned = (owner: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action('A', { fields: texts({ owner }, 'E4') })] });

describe('RGPD-01, how to reach a person', () => {
  it.each([
    ['Camille Martin, camille.martin@exemple.fr'],
    ['DRANE, 05 55 00 00 00'],
    ['Tél. 05 55 00 00 00.'],
  ])('finds « %s »', (owner) => {
    expect(inShort(rgpd01.check(owned(owner), today))).toEqual([['RGPD-01', 'avertissement', 'Feuille!E4']]);
  });

  it.each([['dane@exemple.fr'], ['Budget : 116 727 €'], ['M@gistère'], ['app.education.fr'], ['2021-2022']])(
    'says nothing of « %s »',
    (owner) => {
      expect(rgpd01.check(owned(owner), today)).toEqual([]);
    },
  );
});

describe('RGPD-01, a person named as pilote', () => {
  it.each([
    ['Mme Hélène Castel'],
    ['DRANE, M. Martin'],
    ['Monsieur MARTIN'],
    ['Claire MARTIN'],
    ['DRANE (Jean-Luc DUPONT)'],
  ])('finds « %s »', (owner) => {
    expect(inShort(rgpd01.check(owned(owner), today))).toEqual([['RGPD-01', 'avertissement', 'Feuille!E4']]);
  });

  it('asks for the function', () => {
    const [found] = rgpd01.check(owned('Mme Castel'), today);
    expect(findingText(found!).correction).toBe('Écrivez plutôt la fonction.');
  });

  it.each([
    ['Mme la rectrice'],
    ['M. DASEN'],
    ['Monsieur le DASEN'],
    ['Mme Directrice académique'],
    ['Réseau CANOPE'],
    ['Mission FIL'],
    ['Lycée Jean MOULIN'],
    ['Pôle des usages pédagogiques'],
  ])('says nothing of « %s »', (owner) => {
    expect(rgpd01.check(owned(owner), today)).toEqual([]);
  });

  it('says nothing of a name in another column', () => {
    const actions = [action('A', { fields: texts({ description: 'Visiter le lycée Mme Curie' }) })];
    expect(rgpd01.check(roadmap({ actions }), today)).toEqual([]);
  });
});

describe('RGPD-01, a person named among partners', () => {
  const among = (partners: string): ReturnType<typeof rgpd01.check> =>
    rgpd01.check(roadmap({ actions: [action('A', { fields: texts({ partners }, 'F4') })] }), today);

  it('finds her between the services', () => {
    const found = among('Gestionnaires, Mme Hélène Castel (juriste)');
    expect(inShort(found)).toEqual([['RGPD-01', 'avertissement', 'Feuille!F4']]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Une personne est nommée parmi les partenaires : « Mme Hélène Castel ».',
    );
  });

  it.each([
    ['Fondation Monsieur Renard'],
    ['Mme la rectrice'],
    ['Collège Madame Castel, communes'],
    ['Claire MARTIN'],
  ])('says nothing of « %s »', (partners) => {
    expect(among(partners)).toEqual([]);
  });
});
