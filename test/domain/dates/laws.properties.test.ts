import fc from 'fast-check';
import { parseDate, parseMilestones } from '../../../src/domain/dates';

const year = fc.integer({ min: 1995, max: 2098 });

/** A way to write a time, with its first and last day. */
const time = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).chain(([y, quarter]) =>
    fc.constantFrom(`T${quarter} ${y}`, `${quarter}e trimestre ${y}`.replace('1e', '1er')).map((text) => ({
      text,
      start: `${y}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
      end: `${y}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]!}`,
    })),
  ),
  fc.tuple(year, fc.constantFrom(1, 2)).chain(([y, half]) =>
    fc.constantFrom(`S${half} ${y}`, `${half === 1 ? '1er' : '2e'} semestre ${y}`).map((text) => ({
      text,
      start: `${y}-${half === 1 ? '01' : '07'}-01`,
      end: `${y}-${half === 1 ? '06-30' : '12-31'}`,
    })),
  ),
  year.chain((y) =>
    fc
      .constantFrom(
        `année scolaire ${y}-${y + 1}`,
        `${y}/${y + 1}`,
        // Before 2012 it may be a month: « 2011-12 ».
        ...(y > 2011 ? [`${y}-${String(y + 1).slice(2)}`] : []),
        `A.S. ${y}-${y + 1}`,
      )
      .map((text) => ({ text, start: `${y}-09-01`, end: `${y + 1}-08-31` })),
  ),
  year.map((y) => ({ text: `rentrée ${y}`, start: `${y}-09-01`, end: `${y}-09-01` })),
  year.map((y) => ({ text: `fin ${y}`, start: `${y}-10-01`, end: `${y}-12-31` })),
  year.map((y) => ({ text: String(y), start: `${y}-01-01`, end: `${y}-12-31` })),
);

describe('a time written in French', () => {
  it('is read back: its days, and its last day as the due date', () => {
    fc.assert(
      fc.property(time, ({ text, start, end }) => {
        expect(parseDate(text)).toEqual({ text, start, end, date: end });
      }),
    );
  });

  it('has no beginning after « d’ici », no end after « à compter de », and keeps both in a sentence', () => {
    fc.assert(
      fc.property(time, ({ text, start, end }) => {
        expect(parseDate(`d’ici ${text}`)).toEqual({ text: `d’ici ${text}`, end, date: end });
        expect(parseDate(`à compter de ${text}`)).toEqual({ text: `à compter de ${text}`, start });
        expect(parseDate(`Outil livré (${text}).`)).toMatchObject({ start, end, date: end });
      }),
    );
  });
});

describe('the steps of a cell', () => {
  it('stay in order, each with its own words and day', () => {
    const joint = fc.constantFrom('\n', ' ; ', '. ', '\n- ');
    fc.assert(
      fc.property(fc.array(time, { minLength: 2, maxLength: 5 }), joint, (times, between) => {
        const steps = times.map(({ text }, index) => `Étape de travail ${'ABCDE'[index]!} : ${text}`);
        const read = parseMilestones(steps.join(between));
        expect(read.map(({ text, date }) => [text.replace(/\.$/, ''), date])).toEqual(
          times.map(({ end }, index) => [steps[index], end]),
        );
      }),
    );
  });
});
