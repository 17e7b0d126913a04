import { emptyState, type State } from '../../src/workbook/host';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../../src/workbook/stateXml';

const part = (json: unknown): string =>
  `<state xmlns="${STATE_NAMESPACE}" version="1">${JSON.stringify(json)}</state>`;

describe('the items that a workbook remembers', () => {
  const state: State = {
    ...emptyState(),
    identities: {
      'axe/1': { kind: 'axis', code: '1', title: 'usages & outils', rank: 0 },
      'action/1.1': { kind: 'action', code: '1.1', title: 'la lettre', parent: 'axe/1', rank: 0 },
    },
  };

  it('come back as they were', () => {
    expect(stateFromXml(stateToXml(state))).toEqual(state);
  });

  it('are none where an earlier version saved the state', () => {
    const earlier = { version: 1, generated: { matrice: { a: 'X' } }, accepted: {}, choices: {} };
    expect(stateFromXml(part(earlier))).toEqual({ ...earlier, settings: {}, identities: {} });
  });

  it('are left out one by one when somebody has spoilt them', () => {
    const { 'action/1.1': lettre } = state.identities;
    const identities = {
      'action/1.1': lettre,
      a: { kind: 'inconnu', title: 'a', rank: 0 },
      b: { kind: 'action', rank: 0 },
      c: 'texte',
    };
    expect(stateFromXml(part({ version: 1, identities }))?.identities).toEqual({
      'action/1.1': lettre,
    });
  });
});

describe('the findings that somebody accepted', () => {
  const entry = {
    code: 'EMP-01',
    reason: 'attendu & su',
    date: '2024-09-02',
    about: ['1-1'],
    texts: ['Former les élèves'],
  };

  it('come back as they were', () => {
    const state: State = { ...emptyState(), accepted: { a: entry } };
    expect(stateFromXml(stateToXml(state))).toEqual(state);
  });

  it('are left out one by one when somebody has spoilt them', () => {
    const plain = { ...entry, reason: 'attendu' };
    const accepted = { a: plain, b: { ...plain, about: '1-1' }, c: { reason: 'vu', places: [] }, d: null };
    expect(stateFromXml(part({ version: 1, accepted }))?.accepted).toEqual({ a: plain });
  });
});
