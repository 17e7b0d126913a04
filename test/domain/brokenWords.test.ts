import { joinBrokenWords } from '../../src/domain/brokenWords';

describe('joinBrokenWords', () => {
  it.each([
    ['L’accompagne- ment et la professionnali- sation', 'L’accompagnement et la professionnalisation'],
    ['l’apprentissa ge à travailler', 'l’apprentissage à travailler'],
    ['une connaissanc e du monde', 'une connaissance du monde'],
    ['un environnem\nent de travail', 'un environnement de travail'],
    ['une GRH performant e', 'une GRH performante'],
    ['assurer l’équité \u0301', 'assurer l’équité'],
  ])('joins what is certainly one word: %s', (text, whole) => {
    expect(joinBrokenWords(text)).toBe(whole);
  });

  it.each([
    ['le vice- recteur et eux- mêmes', 'le vice-recteur et eux-mêmes'],
    ['les formations pré- et post-bac', 'les formations pré- et post-bac'],
    ['déployer un ent dans les lycées', 'déployer un ent dans les lycées'],
    ['Développer la plateforme e-sport', 'Développer la plateforme e-sport'],
    ['DANE – DSI - Canopé', 'DANE – DSI - Canopé'],
  ])('keeps what may be two: %s', (text, kept) => {
    expect(joinBrokenWords(text)).toBe(kept);
  });
});
