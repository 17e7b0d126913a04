import {
  acceptanceOf,
  keyOfAccepted,
  rememberedText,
  withAccepted,
  type AcceptedFindings,
  type FindingIdentity,
} from '../../src/domain/accepted';

const finding = (about: string[], texts: string[], code = 'DAT-01'): FindingIdentity => ({
  code,
  about,
  texts,
});
const said = { reason: 'vu avec le DASEN', date: '2024-09-02' };
const accepting = (...findings: FindingIdentity[]): AcceptedFindings =>
  findings.reduce<AcceptedFindings>((entries, one) => withAccepted(entries, one, said), {});

describe('an accepted finding', () => {
  const accepted = accepting(finding(['a', 'b'], ['2015', '2016', '2016']));

  it.each([
    ['stays so as it is', finding(['a', 'b'], ['2015', '2016', '2016']), true],
    ['stays so in another order', finding(['b', 'a'], ['2016', '2015', '2016']), true],
    ['stays so when a place is solved', finding(['a'], ['2015', '2016']), true],
    ['stays so when a text only differs by what no label counts', finding(['a'], [' 2015.']), true],
    ['comes back when a text changed', finding(['a'], ['2017']), false],
    ['comes back when an item joined', finding(['a', 'b', 'c'], ['2015', '2016', '2016']), false],
    [
      'comes back when a place of an equal text joined',
      finding(['a', 'b'], ['2015', '2016', '2016', '2016']),
      false,
    ],
    ['says nothing of another rule', finding(['a'], ['2015'], 'DAT-04'), false],
  ])('%s', (_title, now, stands) => {
    expect(acceptanceOf(now, accepted)).toEqual(
      stands ? { ...said, entries: Object.keys(accepted) } : undefined,
    );
  });

  it('says nothing of the text that another item took over', () => {
    const both = accepting(finding(['a'], ['2015']), finding(['b'], ['2016']));
    expect(acceptanceOf(finding(['a'], ['2016']), both)).toBeUndefined();
    expect(acceptanceOf(finding(['b'], ['2016']), both)).toBeDefined();
  });

  it('covers a finding that was two, with what both covered', () => {
    const both = accepting(finding(['a'], ['2015']), finding(['b'], ['2016']));
    expect(acceptanceOf(finding(['a', 'b'], ['2015', '2016']), both)?.entries).toEqual(Object.keys(both));
  });

  it('of no item is found by its texts', () => {
    const entries = accepting(finding([], ['Titre'], 'META-04'));
    expect(acceptanceOf(finding([], ['Titre'], 'META-04'), entries)).toBeDefined();
    expect(acceptanceOf(finding(['a'], ['Titre'], 'META-04'), entries)).toBeUndefined();
  });

  it('accepted again with a place more takes the place of what it covers', () => {
    const grown = finding(['a', 'b'], ['2015', '2016', '2016', '2017']);
    const entries = withAccepted(accepted, grown, { reason: 'idem', date: '2024-10-01' });
    expect(entries).toEqual({
      [keyOfAccepted(grown)]: { ...grown, reason: 'idem', date: '2024-10-01' },
    });
  });

  it('has one key, whoever accepts it', () => {
    expect(keyOfAccepted(finding(['b', 'a'], ['y', 'x']))).toBe(
      keyOfAccepted(finding(['a', 'b'], ['x', 'Y '])),
    );
    expect(keyOfAccepted(finding(['a'], ['x']))).not.toBe(keyOfAccepted(finding(['a'], ['y'])));
  });
});

it('remembers a long text by its beginning and a hash of all of it', () => {
  const long = `Former ${'les équipes '.repeat(30)}`;
  expect(rememberedText('  Former\nles équipes ')).toBe('Former les équipes');
  expect(rememberedText(long).length).toBeLessThan(200);
  expect(rememberedText(`${long}.`)).toBe(rememberedText(long));
  expect(rememberedText(`${long} en 2025`)).not.toBe(rememberedText(long));
});
