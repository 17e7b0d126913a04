import { lab01 } from '../../src/rules/lab01';
import { findingText } from '../../src/messages/fr';
import type { Roadmap } from '../../src/domain/roadmap';
import { inShort } from '../support/findings';
import { action, axis, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const check = (input: Roadmap): ReturnType<typeof lab01.check> => lab01.check(input, today);

describe('LAB-01, one item with several names', () => {
  it('finds the axis whose code stands before three names', () => {
    const found = check(
      roadmap({
        axes: [
          axis('4 | Conforter la gouvernance', {
            mentions: [
              said('list', 'Conforter la gouvernance', 'Présentation!B11', '4'),
              said('detail', 'Conforter la gouvernance', 'Axe 4!A1', '4'),
              said('detail', 'Conformer la gouvernance', 'Axe 4!A15'),
              said('list', 'Renforcer la gouvernance', 'Projet académique!A24', '4'),
            ],
          }),
        ],
      }),
    );
    expect(inShort(found)).toEqual([
      ['LAB-01', 'erreur', 'Présentation!B11', 'Axe 4!A15', 'Projet académique!A24', 'Axe 4!A1'],
    ]);
    expect(findingText(found[0]!).constat.replace(/\u00A0/g, ' ')).toBe(
      'Axe 4 porte trois noms : « Conforter la gouvernance », « Conformer la gouvernance » et « Renforcer la gouvernance ».',
    );
  });

  it.each([
    ['apostrophes and case', "L'élève acteur", 'L’ÉLÈVE ACTEUR'],
    ['a final point and quotes', 'Participer au projet « ELÉA »', 'Participer au projet "ELÉA".'],
    [
      'a combining accent left behind',
      'Améliorer la fluidité des parcours',
      'Améliorer la fluidité\u0301 des parcours',
    ],
    ['no-break spaces', 'Les inspecteurs', 'Les\u00A0inspecteurs'],
    [
      'words cut by a narrow column',
      "L'accompagnement et la professionnalisation",
      "L'accompagne- ment et la professionnali- sation",
    ],
    ['a word cut without a hyphen', "Agir sur l'apprentissage", "Agir sur l'apprentissa ge"],
  ])('says nothing of %s', (_what, first, second) => {
    const twice = action('1-4 | L’action', {
      mentions: [said('list', first, 'Axe 1!B5', '1-4'), said('matrix', second, 'Tableaux!B9', '1-4')],
    });
    expect(check(roadmap({ actions: [twice] }))).toEqual([]);
  });

  it('gathers the names that are only shorter somewhere, and those that are only written otherwise', () => {
    const found = check(
      roadmap({
        actions: [
          action("3-1 | Diffusion et valorisation de l'innovation", {
            mentions: [
              said('list', "Diffusion et valorisation de l'innovation", 'Axe 3!B6', '3-1'),
              said('fiche', "Diffuser l'innovation", 'Axe 3!A13', '3-1'),
            ],
          }),
          action("4-3 | Le chef d'établissement Le Directeur", {
            mentions: [
              said('list', "Le chef d'établissement Le Directeur", 'Axe 4!B8', '4-3'),
              said('fiche', "Le chef d'établissement", 'Axe 4!A30', '4-3'),
            ],
          }),
          action("2-1 | L'évaluation de l'environnement", {
            mentions: [
              said('list', "L'évaluation de l'environnement", 'Axe 2!B6', '2-1'),
              said('fiche', 'Évaluation environnement', 'Axe 2!A13', '2-1'),
            ],
          }),
        ],
      }),
    );
    expect(inShort(found)).toEqual([
      ['LAB-01', 'avertissement', 'Axe 3!B6', 'Axe 3!A13', 'Axe 4!B8', 'Axe 4!A30'],
      ['LAB-01', 'information', 'Axe 2!B6', 'Axe 2!A13'],
    ]);
  });

  const overviewAndTable = (title: string, other: string): Roadmap['objectives'][number] =>
    objective(title, {
      axis: 'axe 1',
      mentions: [said('overview', other, "Vue d'ensemble!A5"), said('detail', title, 'Tableaux!A5')],
    });

  it('asks, without a code, when the two names are the only ones alike under their axis', () => {
    const found = check(
      roadmap({
        objectives: [
          overviewAndTable(
            'Organiser les États généraux du numérique territorialisés',
            'Organiser les États généraux du numérique en Guyane',
          ),
          objective('Réunir le comité de pilotage', { axis: 'axe 1' }),
        ],
      }),
    );
    expect(inShort(found)).toEqual([['LAB-01', 'avertissement', "Vue d'ensemble!A5", 'Tableaux!A5']]);
  });

  it('only informs when a sibling is alike too', () => {
    const found = check(
      roadmap({
        objectives: [
          overviewAndTable(
            'Former les enseignants à la classe inversée',
            'Former les enseignants au numérique',
          ),
          objective('Former les enseignants volontaires au numérique', { axis: 'axe 1' }),
        ],
      }),
    );
    expect(inShort(found)).toEqual([['LAB-01', 'information', "Vue d'ensemble!A5", 'Tableaux!A5']]);
  });

  it('asks about an announced objective that looks like one of the detail', () => {
    const found = check(
      roadmap({
        objectives: [
          objective('Former au numérique', {
            axis: 'axe 1',
            mentions: [
              said('overview', 'Former au numérique', 'Vue!A4'),
              said('detail', 'Former au numérique', 'Tab!A4'),
            ],
          }),
          objective('Contribuer aux projets structurants et impulser les projets innovants', {
            axis: 'axe 1',
            mentions: [said('overview', 'Contribuer…', 'Vue!A5')],
          }),
          objective('Impulser les projets numériques innovants', {
            axis: 'axe 1',
            mentions: [said('detail', 'Impulser…', 'Tab!A5')],
          }),
        ],
      }),
    );
    expect(found.map(({ code, severity, about }) => [code, severity, about.length])).toEqual([
      ['LAB-01', 'information', 2],
    ]);
    expect(findingText(found[0]!).constat).toMatch(/désignent-ils le même objectif\u00A0\?$/);
  });
});
