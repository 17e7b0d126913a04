import { difference } from '../../src/rules/wordings';

describe('how two wordings differ', () => {
  it.each([
    ['Le IAN', 'le  IAN.', 'none'],
    ["L'accompagne- ment", "L'accompagnement", 'none'],
    ["L'évaluation de l'environnement", 'Évaluation environnement', 'form'],
    ['Diffuser les usages', 'Diffusion des usages', 'form'],
    ['Mettre en place un écosystème', 'Mettre en place un éco…', 'form'],
    ['Déployer un environnement numérique de travail', 'Déployer un ENT', 'form'],
    ['Diffusion et valorisation', 'Diffuser', 'shorter'],
    ['Conforter la gouvernance', 'Conformer la gouvernance', 'other'],
    ['Équiper 50 écoles', 'Équiper 5 écoles', 'other'],
    ['Le', 'La', 'other'],
  ])('%s / %s: %s', (first, second, expected) => {
    expect(difference(first, second)).toBe(expected);
    expect(difference(second, first)).toBe(expected);
  });
});
