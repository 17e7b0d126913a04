import { readFrameworkText } from '../../../src/layouts/frameworks/frameworkText';

/** Axes and objectives in short: `1 Mieux former: 1 Accompagner, 2 Réduire`. */
const understood = (text: string): string[] => {
  const label = ({ code, title }: { code?: string; title: string }): string =>
    [code, title].filter(Boolean).join(' ');
  return readFrameworkText(text).axes.map(
    (axis) => `${label(axis)}: ${axis.objectives.map(label).join(', ')}`,
  );
};

it.each([
  [
    'words',
    'Axe 1 : Mieux former\nObjectif 1 : Accompagner\nObjectif 2 : Réduire\n\nAxe 2 : Ouvrir\nObjectif 3 : Associer',
  ],
  [
    'words and Windows lines',
    'Axe 1 : Mieux former\r\nObjectif 1 : Accompagner\r\nObjectif 2 : Réduire\r\nAxe 2 : Ouvrir\r\nObjectif 3 : Associer',
  ],
])('reads a list by its %s', (_, text) => {
  expect(understood(text)).toEqual(['1 Mieux former: 1 Accompagner, 2 Réduire', '2 Ouvrir: 3 Associer']);
});

it.each([
  [
    'codes',
    '1. Mieux former\n1.1 Accompagner\n1.2 Réduire\n2. Ouvrir\n2.1 Associer',
    ['1 Mieux former: 1.1 Accompagner, 1.2 Réduire', '2 Ouvrir: 2.1 Associer'],
  ],
  [
    'bullets',
    'Mieux former\n- Accompagner\n- Réduire\nOuvrir\n- Associer',
    ['Mieux former: Accompagner, Réduire', 'Ouvrir: Associer'],
  ],
  [
    'indents',
    'Mieux former\n  Accompagner\n  Réduire\nOuvrir\n  Associer',
    ['Mieux former: Accompagner, Réduire', 'Ouvrir: Associer'],
  ],
  [
    'columns of Excel',
    'Axe\tObjectif\nMieux former\tAccompagner\nMieux former\tRéduire\nOuvrir\tAssocier',
    ['Mieux former: Accompagner, Réduire', 'Ouvrir: Associer'],
  ],
  [
    'cells of several lines',
    'Axe 1 : Mieux former\t"Accompagner\nRéduire"',
    ['1 Mieux former: Accompagner, Réduire'],
  ],
])('reads a list by its %s', (_, text, expected) => {
  expect(understood(text)).toEqual(expected);
});

it('takes every line for an objective where nothing tells axes', () => {
  expect(understood('Accompagner les élèves\nRéduire les écarts')).toEqual([
    ': Accompagner les élèves, Réduire les écarts',
  ]);
  expect(understood('La réussite\nL’équité')).toEqual([': La réussite, L’équité']);
});

it('takes the name of the plan from the first line', () => {
  const { title, axes } = readFrameworkText('Projet académique 2024-2028\nAxe 1 : Former\nObjectif 1 : Lire');
  expect(title).toBe('Projet académique 2024-2028');
  expect(axes).toHaveLength(1);
  expect(readFrameworkText('Axe 1 : Former\nObjectif 1 : Lire').title).toBeNull();
});

it('joins a line that a document has broken', () => {
  expect(understood('Axe 1 : Mieux former\nObjectif 1 : Accompagner les équipes\net les élèves')).toEqual([
    '1 Mieux former: 1 Accompagner les équipes et les élèves',
  ]);
});

it('tells lines that stand nowhere', () => {
  const { axes, left } = readFrameworkText('Une introduction\nAxe 1 : Former\nObjectif 1 : Lire');
  expect(axes).toHaveLength(1);
  expect(left).toEqual(['Une introduction']);
});

it('makes nothing of nothing', () => {
  expect(readFrameworkText(' \n\n')).toEqual({
    title: null,
    axes: [{ title: '', objectives: [] }],
    left: [],
  });
});
