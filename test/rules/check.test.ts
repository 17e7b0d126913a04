import fc from 'fast-check';
import { findingText } from '../../src/messages/fr';
import { checkRoadmap, runRules } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { rules } from '../../src/rules/rules';
import { anyRoadmap, deepFrozen } from '../support/anyRoadmap';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const everything = { date: '2026-01-01', profile: 'all' } as const;

const ruleThatSays = (code: 'FMT-05', ...places: string[]): Rule<'FMT-05'> => ({
  code,
  profile: 'copil',
  check: () =>
    places.map((place) => ({
      code,
      severity: place.endsWith('A1') ? 'information' : 'erreur',
      places: [at(place)],
      about: [],
      parameters: { texts: [], count: 1 },
    })),
});

const ruleThatFails: Rule<'LAB-01'> = {
  code: 'LAB-01',
  profile: 'copil',
  check: () => {
    throw new Error('broken');
  },
};

describe('the contrôle de cohérence', () => {
  it('sorts findings by severity, then sheet, row and column', () => {
    const rule = ruleThatSays('FMT-05', 'Un!A1', 'Deux!B2', 'Un!AA3', 'Un!B3', 'Un!B10');
    const found = runRules([rule], roadmap(), { ...everything, sheets: ['Un', 'Deux'] });
    expect(inShort(found).map(([, severity, place]) => `${severity} ${place!}`)).toEqual([
      'erreur Un!B3',
      'erreur Un!AA3',
      'erreur Un!B10',
      'erreur Deux!B2',
      'information Un!A1',
    ]);
  });

  it('makes a finding of a rule that fails, and runs the others', () => {
    const found = runRules([ruleThatFails, ruleThatSays('FMT-05', 'Un!B2')], roadmap(), everything);
    expect(inShort(found)).toEqual([
      ['FMT-05', 'erreur', 'Un!B2'],
      ['STR-00', 'information'],
    ]);
    expect(findingText(found[1]!).constat).toBe('Le contrôle LAB-01 n’a pas pu être fait.');
  });

  it('leaves out, before the committee, the rules that are only for everything', () => {
    const rule = { ...ruleThatSays('FMT-05', 'Un!B2'), profile: 'all' as const };
    expect(runRules([rule], roadmap(), { ...everything, profile: 'copil' })).toEqual([]);
    expect(runRules([rule], roadmap(), everything)).toHaveLength(1);
  });

  it('has one rule a code', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('finds nothing in an empty roadmap', () => {
    expect(checkRoadmap(roadmap(), everything)).toEqual([]);
  });

  it('runs every rule on any roadmap without failing and without changing it', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        const found = checkRoadmap(deepFrozen(input), everything);
        expect(found.filter(({ code }) => code === 'STR-00')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every finding its three sentences, in French type', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        for (const finding of checkRoadmap(input, everything)) {
          for (const sentence of Object.values(findingText(finding))) {
            expect(sentence).toMatch(/[.?]$/);
            expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
