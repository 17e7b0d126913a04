import fc from 'fast-check';
import type { Roadmap } from '../../src/domain/roadmap';
import { sheet, type Cells } from '../support/grid';
import { layOuts } from '../support/laidOut/allLayOuts';
import { noises } from '../support/laidOut/allNoises';
import { lostTexts } from '../support/laidOut/lost';
import { noisySheets } from '../support/laidOut/noisy';
import { anyPlan } from '../support/laidOut/plan';
import { roadmapOf, tree } from '../support/reading';

const read = (...rows: Cells): Roadmap => roadmapOf(sheet('Feuil1', [['Axe 1 : Usages'], ...rows]));
const told = ({ unread }: Roadmap): string[] => unread.map(({ text }) => text);

describe('columns claimed twice', () => {
  it('are read once; what the second one says of actions is kept beside', () => {
    const roadmap = read(
      ['Objectif', 'Action', 'Pilote', 'Responsable', 'Échéance', 'Échéance'],
      ['1.1 Former', 'Réunir', 'DANE', 'Mme X', '2025', '2026'],
    );
    const [action] = roadmap.actions;
    expect([action!.fields.owner?.text, action!.fields.due?.text]).toEqual(['DANE', '2025']);
    expect(Object.values(action!.extra).map(({ text }) => text)).toEqual(['Mme X', '2026']);
  });

  it('are read once; items of the second one are told', () => {
    const roadmap = read(
      ['Objectif', 'Objectif', 'Action', 'Action'],
      ['Former', 'Former mieux', 'Réunir', 'Publier'],
    );
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  objectif Former', '    action Réunir']);
    expect(told(roadmap)).toEqual(['Former mieux', 'Publier']);
    expect(roadmap.observations).toEqual([
      {
        kind: 'ambiguous-layout',
        source: { sheet: 'Feuil1', address: 'A2:D2' },
        layouts: ['objective', 'action'],
      },
    ]);
  });
});

describe('cells that belong to nothing', () => {
  it('a target beside no indicator is told', () => {
    const roadmap = read(
      ['Objectif', 'Action', 'Indicateur', 'Cible'],
      ['1.1 Former', 'Réunir', null, '80 %'],
    );
    expect(told(roadmap)).toEqual(['80 %']);
  });

  it('a pilote and a remark beside no action are told', () => {
    const roadmap = read(
      ['Objectif', 'Indicateur', 'Pilote', 'Remarques'],
      ['1.1 Former', 'Taux', 'DANE', 'À revoir'],
    );
    expect(told(roadmap)).toEqual(['DANE', 'À revoir']);
  });

  it('what stands beside a heading is told, the heading is not', () => {
    const roadmap = roadmapOf(
      sheet('Feuil1', [
        ['Axe 1 : Usages', null, null, 'DANE', '05 94 00 00 00'],
        ['Objectif', 'Action'],
        ['1.1 Former', 'Réunir'],
      ]),
    );
    expect(told(roadmap)).toEqual(['DANE 05 94 00 00 00']);
  });

  it('a legend is told as a note', () => {
    const roadmap = read(
      ['Objectif', 'Action'],
      ['1.1 Former', 'Réunir'],
      [null],
      ['Légende : X = contribue'],
    );
    expect(roadmap.unread).toMatchObject([{ text: 'Légende : X = contribue', reason: 'note' }]);
  });
});

describe('parents', () => {
  it('that do not exist are told; the item stays', () => {
    const roadmap = roadmapOf(
      sheet('Objectifs', [
        ['Code', 'Objectif'],
        ['1.1', 'Former'],
        ['1.2', 'Équiper'],
      ]),
      sheet('Actions', [
        ['Code', 'Action', 'Objectif'],
        ['1-1', 'Réunir', '1.1'],
        ['7-1', 'Sans parent', '7.7'],
      ]),
    );
    expect(roadmap.actions.map(({ title, objective }) => [title, objective !== null])).toEqual([
      ['Réunir', true],
      ['Sans parent', false],
    ]);
    expect(told(roadmap)).toEqual(['7.7']);
    expect(roadmap.observations).toEqual([
      { kind: 'missing-parent', source: { sheet: 'Actions', address: 'C3' }, code: '7.7' },
    ]);
  });

  it('of indicators that do not exist are told', () => {
    const actions = sheet('Actions', [
      ['N°', 'Action', 'Pilote'],
      ['1.1.1', 'Réunir', 'DANE'],
      ['1.1.2', 'Publier', 'DANE'],
      ['1.2.1', 'Équiper', 'DSI'],
    ]);
    const missing = (...codes: string[]): string[] =>
      roadmapOf(
        actions,
        sheet('Indicateurs', [
          ['Action', 'Indicateur', 'Valeur cible'],
          ...codes.map((code, i) => [code, `Nombre de choses ${String(i)}`, i + 1]),
        ]),
      ).observations.flatMap((seen) => (seen.kind === 'missing-action' ? [seen.code] : []));
    expect(missing('1.1.1', '1.1.2', '1.2.1', '4.3.1')).toEqual(['4.3.1']);
    // Numbers of another kind, and a table that counts in its own way.
    expect(missing('1.1.1', '1.1.2', '1.2.1', '4.3')).toEqual([]);
    expect(missing('1.1.1', '7.1.1', '7.1.2', '7.2.1')).toEqual([]);
  });

  it.each([
    ['without codes', ['Objectif'], [['Former'], ['Équiper']]],
    [
      'with codes of another kind',
      ['Code', 'Objectif'],
      [
        ['A', 'Former'],
        ['B', 'Équiper'],
      ],
    ],
  ])('are not said to be missing where the objectives stand %s', (_what, header, objectives) => {
    const { observations, unread } = roadmapOf(
      sheet('Objectifs', [header, ...objectives]),
      sheet('Actions', [
        ['Code', 'Action', 'Objectif'],
        ['1.1.1', 'Réunir', '1.1'],
        ['1.2.1', 'Publier', '1.2'],
      ]),
    );
    expect(observations).toEqual([]);
    expect(unread.map(({ text }) => text)).toEqual(expect.arrayContaining(['1.1', '1.2']));
  });

  it('named by code are found wherever they stand', () => {
    const { objectives, unread } = roadmapOf(
      sheet('Objectifs', [
        ['Code', 'Objectif', 'Objectif parent'],
        ['1.1', 'Former', '1.3'],
        ['1.2', 'Équiper', null],
        ['1.3', 'Réussir', null],
      ]),
    );
    const titleOf = (id: string | null): string | undefined => objectives.find((one) => one.id === id)?.title;
    expect(objectives.map(({ title, parent }) => [title, titleOf(parent)])).toEqual([
      ['Former', 'Réussir'],
      ['Équiper', undefined],
      ['Réussir', undefined],
    ]);
    expect(unread).toEqual([]);
  });

  it('in a circle are kept as they are written, for a rule to tell; the items stay', () => {
    const { objectives, unread } = roadmapOf(
      sheet('Objectifs', [
        ['Code', 'Objectif', 'Objectif parent'],
        ['1.1', 'Former', '1.2'],
        ['1.2', 'Équiper', '1.1'],
      ]),
    );
    const [first, second] = objectives;
    expect(objectives.map(({ title }) => title)).toEqual(['Former', 'Équiper']);
    expect([first!.parent, second!.parent]).toEqual([second!.id, first!.id]);
    expect(unread).toEqual([]);
  });
});

it('one code for two objectives of one table: both stay', () => {
  const { objectives } = read(
    ['Objectif', 'Action', 'Indicateur'],
    ['1.1 Former les enseignants', 'Réunir', 'Nombre'],
    ['1.1 Former les élèves', 'Publier', 'Taux'],
  );
  expect(objectives.map(({ code, title }) => [code, title])).toEqual([
    ['1.1', 'Former les enseignants'],
    ['1.1', 'Former les élèves'],
  ]);
});

it('« Objectif 12 » without a title is an objective where nothing else gives it one', () => {
  const roadmap = read(
    ['Objectif', 'Action', 'Indicateur'],
    ['Objectif 11', 'Réunir', 'Nombre'],
    ['Objectif 12', 'Publier', 'Taux'],
    ['Objectif 12', 'Relire', null],
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  objectif 11 Objectif 11',
    '    action Réunir',
    '    indicateur Nombre',
    '  objectif 12 Objectif 12',
    '    action Publier',
    '    action Relire',
    '    indicateur Taux',
  ]);
  expect(told(roadmap)).toEqual([]);
});

it('one code for two actions is observed, and both stay', () => {
  const roadmap = read(['N°', 'Action'], ['1-1', 'Réunir le comité'], ['1-1', 'Acheter des tablettes']);
  expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
    ['1-1', 'Réunir le comité'],
    ['1-1', 'Acheter des tablettes'],
  ]);
  expect(roadmap.observations).toMatchObject([{ kind: 'code-clash', code: '1-1' }]);
});

it('right-to-left text is a text like another', () => {
  const roadmap = read(
    ['Objectif', 'Action', 'Indicateur'],
    ['1.1 تدريب المعلمين', 'تنظيم اجتماع', 'عدد الاجتماعات'],
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  objectif 1.1 تدريب المعلمين',
    '    action تنظيم اجتماع',
    '    indicateur عدد الاجتماعات',
  ]);
});

it('months under X are a calendar, no matrix of links', () => {
  const roadmap = roadmapOf(
    sheet('Calendrier', [
      ['Action', 'sept.', 'oct.', 'nov.'],
      ['1-1 La lettre', 'X', 'X', null],
      ['1-2 Le site', null, 'X', 'X'],
    ]),
  );
  expect([roadmap.links, roadmap.frameworks]).toEqual([[], []]);
  expect(told(roadmap).join(' ')).toContain('La lettre');
});

/** As long as Excel lets a cell be. */
const LONGEST = 32_767;

it.each(['x', 'é\u0301', '- ', ' \n', '1.', '« ', 'Réunir ; ', 'a) ', 'Axe 1 : ', '(', '=', '2025 '])(
  'cells full of « %s » are read',
  (piece) => {
    const long = piece.repeat(LONGEST / piece.length).slice(0, LONGEST);
    const roadmap = roadmapOf(
      sheet('Feuil1', [
        [long],
        ['Axe 1 : Usages'],
        ['Objectif', 'Action', 'Indicateur', 'Cible', 'Échéance', long],
        ['1.1 Former', 'Réunir', 'Taux', '1', '2025', 'x'],
        [long, long, long, long, long, long],
      ]),
    );
    expect(JSON.stringify(roadmap)).toContain('Réunir');
  },
);

describe.each(layOuts)('$title', ({ lay }) => {
  it('loses no text without a word, whatever the noise', () => {
    fc.assert(
      fc.property(anyPlan, fc.subarray(noises, { maxLength: 9 }), fc.nat(1_000_000), (plan, some, seed) => {
        const sheets = noisySheets(lay(plan).pages, some, seed);
        expect(lostTexts(roadmapOf(...sheets), sheets)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
