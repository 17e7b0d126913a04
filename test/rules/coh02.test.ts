import { findingText } from '../../src/messages/fr';
import { coh02 } from '../../src/rules/coh02';
import { inShort } from '../support/findings';
import { action, at, field, indicator, measure, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const row = (label: string, line: number, ...values: string[]) => ({
  label,
  values: values.map((text, i) => field(text, `Annexe!${'BCDEFG'[i]!}${String(line)}`)),
});

const told = (text: string): ReturnType<typeof roadmap> =>
  roadmap({
    sections: [{ label: 'Annexe', text, source: at('Annexe!A20') }],
    series: [
      {
        title: 'Projets menés en établissement',
        categories: ['2015', '2016', '2017', '2018', '2019', '2020'],
        rows: [
          row('Nombre de projets', 4, '54', '29', '23', '12', '10', '5'),
          row(
            'Établissements',
            5,
            '44 EPLE',
            '21 EPLE',
            '14 EPLE et 4 écoles',
            '11 EPLE',
            '12 EPLE',
            '5 EPLE',
          ),
          row(
            'Total de la subvention',
            6,
            '116 727 €',
            '124 729 €',
            '81 573 € (*)',
            '34 080 €',
            '35000 €',
            '25000 €',
          ),
        ],
        source: at('Annexe!A3'),
      },
    ],
  });

describe('COH-02, a trend that the figures contradict', () => {
  it('finds it, and shows the years that go the other way', () => {
    const found = coh02.check(
      told('Il est regrettable que les crédits affectés à ces projets baissent d’année en année.'),
      today,
    );
    expect(inShort(found)).toEqual([['COH-02', 'avertissement', 'Annexe!A20', 'Annexe!C6', 'Annexe!F6']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Le texte dit « Il est regrettable que les crédits affectés à ces projets baissent d’année en année », mais la ligne « Total de la subvention » monte deux fois : 116 727 € (2015) puis 124 729 € (2016) et 34 080 € (2018) puis 35000 € (2019).',
    );
  });

  it('finds a rise that is none', () => {
    const found = coh02.check(told('Les subventions augmentent chaque année.'), today);
    expect(found.map(({ parameters }) => parameters.steps.length)).toEqual([3]);
  });

  it.each([
    ['a trend that the figures show', 'Les projets baissent d’année en année.'],
    ['a fall that is not said to be of each year', 'Les crédits baissent depuis 2015.'],
    ['something that has no figures', 'Les inscriptions baissent d’année en année.'],
    ['figures that count two things at once', 'Les établissements augmentent chaque année.'],
  ])('says nothing of %s', (_what, sentence) => {
    expect(coh02.check(told(sentence), today)).toEqual([]);
  });
});

describe('COH-02, a remark beside the values of an indicator', () => {
  const beside = (remark: string, ...values: number[]): ReturnType<typeof roadmap> =>
    roadmap({
      indicators: [
        indicator('Nombre de parents inscrits aux ateliers', {
          history: values.map((value, i) =>
            measure(String(value), {
              value,
              date: `${String(2023 + i)}-12-31`,
              source: at(`Mesure!${'DEFG'[i]!}7`),
            }),
          ),
        }),
      ],
      unread: [{ source: at('Mesure!H7'), text: remark, reason: 'unmatched' }],
    });

  it.each(['Le nombre de parents inscrits augmente chaque année.', 'En hausse chaque année.'])(
    'finds that « %s » is not so',
    (remark) => {
      const found = coh02.check(beside(remark, 150, 130, 390), today);
      expect(inShort(found)).toEqual([['COH-02', 'avertissement', 'Mesure!H7', 'Mesure!E7']]);
    },
  );

  it.each([
    ['what the values show', 'En hausse chaque année.', [150, 230, 390]],
    ['a remark about something else', 'Le budget augmente chaque année.', [150, 130, 390]],
    ['the year that is not over', 'En hausse chaque année.', [150, 230, 390, 120]],
  ])('says nothing of %s', (_what, remark, values) => {
    expect(coh02.check(beside(remark, ...values), today)).toEqual([]);
  });

  it('compares one quarter with the next where the claim is about quarters', () => {
    const days = ['2025-03-31', '2025-06-30', '2025-09-30'];
    const of = (remark: string, values: number[]) =>
      roadmap({
        indicators: [
          indicator('Nombre de permanences', {
            history: values.map((value, i) =>
              measure(String(value), { value, date: days[i]!, source: at(`Suivi!${'DEF'[i]!}7`) }),
            ),
          }),
        ],
        unread: [{ source: at('Suivi!H7'), text: remark, reason: 'unmatched' }],
      });
    const rises = of('Le nombre de permanences recule à chaque trimestre.', [39, 48, 66]);
    const [found] = coh02.check(rises, today);
    expect(inShort([found!])).toEqual([['COH-02', 'avertissement', 'Suivi!H7', 'Suivi!E7', 'Suivi!F7']]);
    expect(plain(findingText(found!).constat)).toContain('39 (31/03/2025) puis 48 (30/06/2025)');
    expect(coh02.check(of('En recul à chaque trimestre.', [66, 48, 39]), today)).toEqual([]);
    for (const claim of ['Baisse continue.', 'Le nombre de permanences ne cesse de reculer.'])
      expect(coh02.check(of(claim, [39, 48, 66]), today)).toHaveLength(1);
    expect(coh02.check(of('Hausse continue.', [39, 48, 66]), today)).toEqual([]);
    expect(coh02.check(of('Hausse continue depuis juin.', [66, 39, 48]), today)).toEqual([]);
    // A year may well rise while one of its quarters falls.
    expect(coh02.check(of('En hausse chaque année.', [39, 66, 48]), today)).toEqual([]);
  });

  it('hears what the rubric of remarks of an action says', () => {
    const row = (remarks: string) =>
      roadmap({
        actions: [action('A', { fields: { remarks: field(remarks, 'Suivi!N6') } })],
        indicators: [
          indicator('Nombre d’ordinateurs prêtés', {
            history: [180, 260, 240].map((value, i) =>
              measure(String(value), {
                value,
                date: `2025-0${String(3 + i)}-28`,
                source: at(`Suivi!${'HIJ'[i]!}6`),
              }),
            ),
          }),
        ],
      });
    expect(inShort(coh02.check(row('En hausse constante'), today))).toEqual([
      ['COH-02', 'avertissement', 'Suivi!N6', 'Suivi!J6'],
    ]);
    expect(coh02.check(row('En hausse'), today)).toEqual([]);
  });
});
