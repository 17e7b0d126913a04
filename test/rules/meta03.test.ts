import { meta03 } from '../../src/rules/meta03';
import { inShort } from '../support/findings';
import { at, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const document = (...texts: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    period: { text: '2020-2021', start: '2020-09-01', end: '2021-08-31', source: at('Couverture!A2') },
    sections: texts.map((text) => ({ label: 'Contexte', text, source: at('Contexte!A4') })),
  });

describe('META-03, years that the projet académique does not cover', () => {
  it.each(['Il suit le projet académique 2015-2019.', 'Le projet de région académique (2021 – 2024).'])(
    'asks about « %s »',
    (text) => {
      expect(inShort(meta03.check(document(text), today))).toEqual([
        ['META-03', 'information', 'Couverture!A2', 'Contexte!A4'],
      ]);
    },
  );

  it.each([
    ['covers them', ['Le projet académique 2018-2021.']],
    ['begins with them', ['Le projet académique 2020-2024.']],
    ['follows one that does', ['Le projet académique 2015-2020, puis le projet académique 2020-2025.']],
    ['has no years', ['Le projet académique et les 31 collèges.']],
  ])('says nothing of a projet académique that %s', (_what, texts) => {
    expect(meta03.check(document(...texts), today)).toEqual([]);
  });
});
