import type { Mention } from '../../src/domain/roadmap';
import { lab02 } from '../../src/rules/lab02';
import { inShort } from '../support/findings';
import { axis, objective, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const named = (...texts: string[]): ReturnType<typeof roadmap> => {
  const mentions = texts.map((text, i): Mention => said('detail', text, `Axe ${String(i + 1)}!A1`));
  return roadmap({ axes: [axis(texts[0]!, { mentions })] });
};

describe('LAB-02, one name written in several ways', () => {
  it('asks once, and proposes the commonest writing in the other cells', () => {
    const [found] = lab02.check(
      named(
        'Organiser les Etats généraux.',
        'Organiser les États généraux',
        'Organiser les États Généraux',
        'Organiser les États généraux',
      ),
      today,
    );
    expect(inShort([found!])).toEqual([['LAB-02', 'information', 'Axe 1!A1', 'Axe 3!A1']]);
    expect(found!.corrections).toEqual([
      {
        kind: 'words',
        source: { sheet: 'Axe 1', address: 'A1' },
        words: 'Organiser les Etats généraux',
        by: 'Organiser les États généraux',
      },
      {
        kind: 'words',
        source: { sheet: 'Axe 3', address: 'A1' },
        words: 'Organiser les États Généraux',
        by: 'Organiser les États généraux',
      },
    ]);
  });

  it('prefers the writing with its accents where each is met once', () => {
    const [found] = lab02.check(named('Le college', 'Le collège'), today);
    expect(found!.corrections).toEqual([expect.objectContaining({ words: 'Le college', by: 'Le collège' })]);
  });

  it('tells apostrophes and quotes too', () => {
    expect(lab02.check(named("L'usage de « ELÉA »", 'L’usage de "ELEA"'), today)).toHaveLength(1);
  });

  it.each([
    ['capitals of a heading', 'Conforter la gouvernance', 'CONFORTER LA GOUVERNANCE'],
    ['the final point', 'Conforter la gouvernance', 'Conforter la gouvernance.'],
    ['spaces beside signs', 'Former : tous', 'Former: tous'],
    ['other words, which are LAB-01', 'Conforter la gouvernance', 'Renforcer la gouvernance'],
    ['words cut by a column, which are TXT-05', "L'accompagnement", "L'accompagne- ment"],
  ])('says nothing of %s', (_what, first, second) => {
    expect(lab02.check(named(first, second), today)).toEqual([]);
  });
});

describe('LAB-02, two objectives that differ by their accents alone', () => {
  const met = (title: string, place: string, axisId = 'axe 2'): ReturnType<typeof objective> =>
    objective(title, { axis: axisId, mentions: [said('detail', title, place)] });

  it('takes them for one written in two ways', () => {
    const objectives = [met('Protéger les données', 'B13'), met('Proteger les donnees', 'B14')];
    const [found] = lab02.check(roadmap({ objectives }), today);
    expect(inShort([found!])).toEqual([['LAB-02', 'information', 'Feuille!B14']]);
    expect(found!.corrections).toEqual([
      expect.objectContaining({ words: 'Proteger les donnees', by: 'Protéger les données' }),
    ]);
  });

  it.each([
    ['under two axes', [met('Protéger les données', 'B13'), met('Proteger les donnees', 'B14', 'axe 3')]],
    ['with other words', [met('Protéger les données', 'B13'), met('Protéger les élèves', 'B14')]],
    [
      'each with its code',
      [
        { ...met('Protéger les données', 'B13'), id: '2.1', code: '2.1' },
        { ...met('Proteger les donnees', 'B14'), id: '2.2', code: '2.2' },
      ],
    ],
  ])('says nothing of two %s', (_what, objectives) => {
    expect(lab02.check(roadmap({ objectives }), today)).toEqual([]);
  });
});
