import { ind07 } from '../../src/rules/ind07';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

const check = (title: string): ReturnType<typeof inShort> =>
  inShort(ind07.check(roadmap({ indicators: [indicator(title, { source: at('D4') })] }), today));

describe('IND-07, two indicators in one', () => {
  it.each([
    'Qualité et nombre de dossiers',
    'Nombre d’élèves et le nombre de séances',
    'Nombre d’élèves, nombres de séances',
    'Nombre de candidatures - Projets retenus',
    'Nombre d’expérimentations soutenues et rapports d’activité',
    'Nombre d’élèves en NSI et % de filles en NSI',
    'Respect du calendrier. Compteur de visites',
    'Nombre de modules – Intérêt pour les élèves. Nb de certifications demandées.',
  ])('asks to separate « %s »', (title) => {
    expect(check(title)).toEqual([['IND-07', 'avertissement', 'Feuille!D4']]);
  });

  it.each([
    'Nombre d’enseignants formés et certifiés',
    'Nombre de systèmes déployés dans le premier degré et le second degré.',
    'Nombre d’abonnés à la LIANE et sur twitter',
    'Nombre de scénarios d’usages, répertoriés dans l’observatoire, du codage',
    'Taux d’équipement (nombre de postes par élève)',
    'Nombre d’établissements ayant un taux d’usage élevé',
    'Publications et mission réalisées',
    'Nombre d’élèves ayant obtenu la certification et le niveau 5',
  ])('takes « %s » for one', (title) => {
    expect(check(title)).toEqual([]);
  });
});
