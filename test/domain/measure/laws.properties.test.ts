import fc from 'fast-check';
import { frenchNumber } from '../../../src/domain/frenchNumber';
import { parseMeasure, parseMeasures } from '../../../src/domain/measure';
import { inFrenchWords } from '../../support/frenchWords';

const source = { sheet: 'Indicateurs', address: 'C4' };

const number = fc.oneof(fc.integer({ min: 2, max: 1989 }), fc.integer({ min: 2100, max: 9_999_999 }));
const comparator = fc.constantFrom(
  ['', undefined] as const,
  ['au moins ', '≥'] as const,
  ['Minimum ', '≥'] as const,
  ['plus de ', '≥'] as const,
  ['≥ ', '≥'] as const,
  ['moins de ', '≤'] as const,
  ['au plus ', '≤'] as const,
  ['environ ', '≈'] as const,
  ['près de ', '≈'] as const,
);
const unit = fc.constantFrom(
  'élèves',
  'enseignants formés',
  'journées stagiaires',
  'réunions',
  '€',
  'PIX',
  'h',
);
const per = fc.constantFrom('an', 'trimestre', 'mois', 'établissement', 'élève', 'académie');
const rate = fc.constantFrom(' par ', ' / ', '/');

describe('a quantity written in French is read back', () => {
  it('with its comparison, its unit and what it is counted by', () => {
    fc.assert(
      fc.property(comparator, number, unit, rate, per, ([words, sign], value, counted, by, place) => {
        const read = parseMeasure(`${words}${frenchNumber(value)} ${counted}${by}${place}`, source);
        expect([read.comparator, read.value, read.unit, read.per]).toEqual([sign, value, counted, place]);
      }),
    );
  });

  it('in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const text = `${inFrenchWords(value)} élèves`;
        expect([text, parseMeasure(text, source).value]).toEqual([text, value]);
      }),
    );
  });

  it('with decimals, as a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (hundredths) => {
        const value = hundredths / 100;
        for (const text of [`${frenchNumber(value)} %`, `${value}%`])
          expect([text, parseMeasure(text, source).value]).toEqual([text, value]);
      }),
    );
  });

  it('as a change, up or down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (value) => {
        const read = (text: string) => {
          const { value: change, relative } = parseMeasure(text, source);
          return [change, relative];
        };
        for (const text of [`Augmentation de ${value} %`, `+${value} %`, `+ ${value} points`])
          expect([text, ...read(text)]).toEqual([text, value, true]);
        for (const text of [`Diminution de ${value} %`, `Baisse de ${value} points`, `-${value} %`])
          expect([text, ...read(text)]).toEqual([text, -value, true]);
      }),
    );
  });

  it('as a range, smaller first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 90 }), (low, more) => {
        const high = low + more;
        for (const text of [
          `${low} à ${high} réunions`,
          `entre ${low} et ${high} réunions`,
          `de ${low} à ${high} réunions`,
          `${inFrenchWords(low)} à ${inFrenchWords(high)} réunions`,
        ]) {
          const read = parseMeasure(text, source);
          expect([text, read.low, read.high, read.unit]).toEqual([text, low, high, 'réunions']);
        }
      }),
    );
  });
});

describe('steps', () => {
  it('stay in the order they are written, each with its own words', () => {
    const steps = fc
      .uniqueArray(fc.integer({ min: 2015, max: 2035 }), { minLength: 2, maxLength: 5 })
      .chain((years) =>
        fc.tuple(...years.map((year) => fc.tuple(fc.constant(year), fc.integer({ min: 1, max: 100 })))),
      );
    fc.assert(
      fc.property(steps, fc.constantFrom(', ', ' ; ', ' puis ', ' - ', '\n- '), (told, joint) => {
        const parts = told.map(([year, value]) => `${value} % en ${year}`);
        const read = parseMeasures(parts.join(joint), source);
        expect(read.map(({ text, value, date }) => [text, value, date])).toEqual(
          told.map(([year, value], index) => [parts[index], value, `${year}-12-31`]),
        );
      }),
    );
  });
});

describe('what a number names', () => {
  it('counts nothing', () => {
    const name = fc.constantFrom(
      ...'cycle niveau article axe objectif action fiche phase étape lot salle bureau priorité compétence annexe page'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(name, fc.integer({ min: 1, max: 300 }), (word, value) => {
        for (const text of [`${word} ${value}`, `Voir ${word} ${value}`, `${word} n° ${value}`]) {
          const read = parseMeasure(text, source);
          expect([text, read.value, read.low]).toEqual([text, undefined, undefined]);
        }
      }),
    );
  });
});
