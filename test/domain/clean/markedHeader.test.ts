import { markedHeader, readMarkedHeader } from '../../../src/domain/clean/markedHeader';

const HEADER = 'Objectifs du projet académique';

it('tells the mark of a column’s croix, unless it is the plain X', () => {
  expect(['X', 'x', '●', '1'].map((mark) => markedHeader(HEADER, mark))).toEqual([
    HEADER,
    `${HEADER} (x)`,
    `${HEADER} (●)`,
    `${HEADER} (1)`,
  ]);
});

it.each(['X', 'x', '●', '1', 'oui', 'û'])('reads back the mark %s', (mark) => {
  expect(readMarkedHeader(markedHeader(HEADER, mark))).toEqual({ header: HEADER, mark });
});

it('takes other words in brackets for a part of the header', () => {
  for (const header of [`${HEADER} (2021)`, `${HEADER} (2)`, `${HEADER} (○)`, HEADER])
    expect(readMarkedHeader(header)).toEqual({ header, mark: 'X' });
});
