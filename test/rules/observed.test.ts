import type { Observation } from '../../src/domain/observation';

import { checkRoadmap } from '../../src/rules/check';
import { fmt01 } from '../../src/rules/fmt01';
import { fmt05 } from '../../src/rules/fmt05';
import { fmt06 } from '../../src/rules/fmt06';
import type { Rule } from '../../src/rules/rule';
import { tgt02 } from '../../src/rules/tgt02';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const seen = roadmap({
  observations: [
    { kind: 'error-cell', source: at('C4'), text: '#REF!' },
    { kind: 'error-cell', source: at('C9'), text: '#REF!' },
    { kind: 'number-as-text', source: at('D4'), text: '34 080' },
    { kind: 'code-as-date', source: at('A4'), text: '01-janv', code: '1-1' },
    { kind: 'target-count', source: at('C12'), indicators: 3, targets: 4 },
    { kind: 'target-count', source: at('C13'), indicators: 2, targets: 4 },
  ],
});

describe('what only the reader can see', () => {
  const expected: [Rule, ReturnType<typeof inShort>[number], string][] = [
    [
      fmt05,
      ['FMT-05', 'erreur', 'Feuille!C4', 'Feuille!C9'],
      'Deux cellules contiennent une erreur d’Excel : « #REF! ».',
    ],
    [fmt01, ['FMT-01', 'avertissement', 'Feuille!D4'], 'Un nombre est saisi comme du texte : « 34 080 ».'],
    [fmt06, ['FMT-06', 'information', 'Feuille!A4'], 'Excel a transformé un code en date : « 01-janv ».'],
    [
      tgt02,
      ['TGT-02', 'avertissement', 'Feuille!C12', 'Feuille!C13'],
      'Dans 2 lignes, il n’y a pas une cible pour chaque indicateur : 3 indicateurs pour 4 cibles et 2 indicateurs pour 4 cibles.',
    ],
  ];

  it.each(expected.map(([rule, short, constat]) => ({ code: rule.code, rule, short, constat })))(
    '$code is one finding with all its places',
    ({ rule, short, constat }) => {
      const found = rule.check(seen, today);
      expect(inShort(found)).toEqual([short]);
      expect(plain(findingText(found[0]!).constat)).toBe(constat);
      expect(rule.check(roadmap(), today)).toEqual([]);
    },
  );
});

describe('the safe corrections of what the reader saw', () => {
  it('makes a number of a text that is nothing else', () => {
    const one = { kind: 'number-as-text' as const, source: at('D4'), text: '34 080' };
    const observations = [
      { ...one, number: 34080 },
      { ...one, source: at('D5'), text: '34 080 €' },
    ];
    const [found] = fmt01.check(roadmap({ observations }), today);
    expect(found!.corrections).toEqual([{ kind: 'number', source: at('D4'), value: 34080 }]);
  });

  it('makes the code of a date', () => {
    const [found] = fmt06.check(seen, today);
    expect(found!.corrections).toEqual([{ kind: 'text', source: at('A4'), value: '1-1' }]);
  });

  it('has none for an error of Excel', () => {
    const [found] = fmt05.check(seen, today);
    expect(found!.corrections).toBeUndefined();
  });
});

describe('everything that a reader can observe', () => {
  const texted = { source: at('A4'), text: 'Texte' };
  const counted = { source: at('A4'), code: '2', titles: ['Former', 'Équiper'], places: [at('A9')] };
  /** One of each kind: a new kind without a rule does not compile here, then fails below. */
  const examples: { [K in Observation['kind']]: Extract<Observation, { kind: K }> } = {
    'error-cell': { kind: 'error-cell', ...texted },
    'number-as-text': { kind: 'number-as-text', ...texted },
    'code-as-date': { kind: 'code-as-date', ...texted, code: '1-1' },
    'unknown-mark': { kind: 'unknown-mark', ...texted },
    'unmatched-row': { kind: 'unmatched-row', ...texted },
    'unmatched-column': { kind: 'unmatched-column', ...texted },
    'target-count': { kind: 'target-count', source: at('A4'), indicators: 3, targets: 4 },
    'ambiguous-layout': { kind: 'ambiguous-layout', source: at('A4'), layouts: ['un', 'deux'] },
    'missing-parent': { kind: 'missing-parent', source: at('A4'), code: '7.7' },
    'blank-parent': {
      kind: 'blank-parent',
      source: at('A4'),
      item: at('C4'),
      text: 'Former',
      header: 'Rattaché à',
      of: 6,
    },
    'missing-goal': { kind: 'missing-goal', source: at('A4'), code: 'D1' },
    'missing-action': { kind: 'missing-action', source: at('A4'), code: '7.7.1' },
    'mark-conflict': {
      kind: 'mark-conflict',
      source: at('A4'),
      other: at('B4'),
      action: 'a',
      objective: 'o',
      mark: 'x',
      otherMark: '',
    },
    'sources-differ': {
      kind: 'sources-differ',
      source: at('A4'),
      other: at('B4'),
      action: 'a',
      objective: 'o',
      mark: 'x',
      otherMark: '',
    },
    'perhaps-same': {
      kind: 'perhaps-same',
      source: at('A4'),
      other: at('B4'),
      item: 'action',
      ids: ['a', 'b'],
      titles: ['Former', 'Équiper'],
    },
    'added-row': { kind: 'added-row', ...texted },
    'value-conflict': {
      kind: 'value-conflict',
      source: at('A4'),
      other: at('B4'),
      id: 'i',
      field: 'target',
      text: '40',
      otherText: '50',
    },
    'not-a-number': { kind: 'not-a-number', ...texted },
    'not-a-day': { kind: 'not-a-day', ...texted },
    'unmatched-reading': { kind: 'unmatched-reading', ...texted },
    'stray-mark': { kind: 'stray-mark', ...texted },
    'double-space': { kind: 'double-space', ...texted },
    'loose-header': { kind: 'loose-header', ...texted, usual: 'Écriture' },
    'level-word': { kind: 'level-word', ...texted },
    'empty-bullet': { kind: 'empty-bullet', ...texted, without: '' },
    'two-axes': {
      kind: 'two-axes',
      source: at('A4'),
      other: at('B4'),
      id: 'a',
      action: { title: 'Former' },
      axes: [{ title: 'Partager' }, { code: '2', title: 'Outiller' }],
    },
    'code-clash': { kind: 'code-clash', ...counted },
    'number-reused': { kind: 'number-reused', ...counted, continued: false },
  };

  /** A space too many is told only where another cell has the same label without it: see TXT-05. */
  const told = Object.values(examples).filter(({ kind }) => kind !== 'double-space');
  it.each(told)('$kind becomes a finding', (observation) => {
    const found = checkRoadmap(roadmap({ observations: [observation] }), { ...today, profile: 'all' });
    expect(found).toHaveLength(1);
    expect(found[0]!.places[0]).toEqual(at('A4'));
  });
});

describe('the identity of what a reader has seen', () => {
  const down = (address: string): string => address.replace(/\d+/, (row) => String(Number(row) + 1));

  it('is the same after a row was inserted above', () => {
    const moved = roadmap({
      observations: seen.observations.map((observation) => ({
        ...observation,
        source: at(down(observation.source.address)),
      })),
    });
    const identities = (of: typeof seen): unknown =>
      [fmt01, fmt05, fmt06, tgt02].flatMap((rule) =>
        rule.check(of, today).map(({ code, about }) => [code, about]),
      );
    expect(identities(moved)).toEqual(identities(seen));
    expect(identities(seen)).toContainEqual(['FMT-05', ['#REF!']]);
  });
});
