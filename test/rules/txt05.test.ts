import { txt05 } from '../../src/rules/txt05';
import { inShort } from '../support/findings';
import { action, at, roadmap, said, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

const titled = (title: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [action(title, { source: at('B4') })] });

describe('TXT-05, spoilt words', () => {
  it.each([
    ['Améliorer la fluidité\u0301 des parcours'],
    ['L’accompagne- ment des équipes'],
    ['Agir sur l’apprentissa ge'],
    ['Numé\u00ADrique'],
  ])('finds « %s »', (title) => {
    expect(inShort(txt05.check(titled(title), today))).toEqual([['TXT-05', 'information', 'Feuille!B4']]);
  });

  it.each([
    ['Améliorer la fluidité des parcours'],
    ['Améliorer la fluidite\u0301'],
    ['Pré- et post-bac'],
    ['L’accompagnement'],
  ])('says nothing of « %s »', (title) => {
    expect(txt05.check(titled(title), today)).toEqual([]);
  });
});

describe('TXT-05, the words as they should be', () => {
  it.each([
    ['L’accompagne- ment des équipes', 'accompagne- ment', 'accompagnement'],
    ['Agir sur l’apprentissa ge à deux', 'apprentissa ge', 'apprentissage'],
    ['Numé\u00ADrique pour tous', 'Numé\u00ADrique', 'Numérique'],
  ])('corrects « %s »', (title, words, by) => {
    const [found] = txt05.check(titled(title), today);
    expect(found!.corrections).toEqual([{ kind: 'words', source: at('B4'), words, by }]);
  });

  it('corrects what only the reader has seen', () => {
    const seen = {
      kind: 'stray-mark' as const,
      source: at('C4'),
      text: 'Assurer l’équité\u0301 et la fluidité',
    };
    const [found] = txt05.check(roadmap({ observations: [seen] }), today);
    expect(found!.corrections).toEqual([
      { kind: 'words', source: at('C4'), words: 'l’équité\u0301', by: 'l’équité' },
    ]);
  });

  it('leaves to the user what may be two words', () => {
    const [found] = txt05.check(titled('Former\u200Btous'), today);
    expect(found).not.toHaveProperty('corrections');
  });
});

describe('TXT-05, a word cut in the middle of a sentence', () => {
  const described = (description: string): ReturnType<typeof roadmap> =>
    roadmap({
      actions: [action('Équiper les écoles maternelles', { fields: texts({ description }, 'B28') })],
    });

  it('finds the word that stands whole elsewhere, and joins it', () => {
    const [found] = txt05.check(described('Les écoles mater- nelles ont un coin d’écoute.'), today);
    expect(inShort([found!])).toEqual([['TXT-05', 'information', 'Feuille!B28']]);
    expect(found!.corrections).toEqual([
      { kind: 'words', source: at('B28'), words: 'mater- nelles', by: 'maternelles' },
    ]);
  });

  it.each([
    ['La liaison collège- lycée est suivie.'],
    ['Les accords pré- et post-bac.'],
    ['Un vice- recteur.'],
  ])('says nothing of « %s », which may be two words', (description) => {
    expect(txt05.check(described(description), today)).toEqual([]);
  });
});

describe('TXT-05, a space too many in a label', () => {
  const met = (spaced: string, one: string, other: string): ReturnType<typeof txt05.check> =>
    txt05.check(
      roadmap({
        actions: [
          action('Former les élèves', {
            mentions: [said('detail', one, 'Actions!B4'), said('matrix', other, 'Matrice!A7')],
          }),
        ],
        observations: [{ kind: 'double-space', source: at('Matrice!A7'), text: spaced }],
      }),
      today,
    );

  it('is told where another sheet has the same label with one, and can be taken out', () => {
    const [found] = met('Former les  élèves', 'Former les élèves', 'Former les élèves');
    expect(inShort([found!])).toEqual([['TXT-05', 'information', 'Matrice!A7']]);
    expect(found!.corrections).toEqual([
      { kind: 'words', source: at('Matrice!A7'), words: 'les  élèves', by: 'les élèves' },
    ]);
  });

  it.each([
    ['another label', 'Former les  élèves', 'Former tous les élèves', 'Former les élèves'],
    [
      'a long text that holds the label',
      'Former les élèves : une séance  pour tous, de deux heures',
      'Former les élèves',
      'Former les élèves',
    ],
  ])('says nothing of %s', (_what, spaced, one, other) => {
    expect(met(spaced, one, other)).toEqual([]);
  });
});
