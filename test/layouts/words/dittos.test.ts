import type { Roadmap } from '../../../src/domain/roadmap';
import { isDitto, saysNothing } from '../../../src/layouts/words/dittos';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** « idem »: what stands above holds here too; « néant »: there is nothing. */

function read(rows: Cells, merges: string[] = []): Roadmap {
  return roadmapOf(sheet('Feuille de route', rows, merges));
}

describe('isDitto', () => {
  it.each([
    'idem',
    'Idem.',
    'id.',
    'ditto',
    'idem ci-dessus',
    'Idem ligne précédente',
    'Même objectif que ci-dessus',
    'voir ci-dessus',
    '"',
    ' " ',
    '”',
    '« »',
    '〃',
    "''",
    '//',
    '-"-',
    '– // –',
  ])('%j repeats what stands above', (text) => {
    expect(isDitto(text)).toBe(true);
  });

  it.each(['', '-', '–', '/', '1', 'Idem pour les collèges : 3 réunions', 'identifier', 'ID 12', 'x'])(
    '%j does not',
    (text) => {
      expect(isDitto(text)).toBe(false);
    },
  );
});

describe('saysNothing', () => {
  it.each(['néant', 'Néant.', 'NEANT', 'aucun', 'sans objet', 's.o.', 'n/a', '/'])('%j: nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['', 'Aucun élève sans solution', 'NA', 'à définir', '0'])('%j says something else', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

const HEADER = ['Axe', 'Objectif', 'N°', 'Action', 'Moyens', 'Porteur', 'Indicateurs'];
const PLAN = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    action 1.1.1 Réunir le COPIL',
  '    action 1.1.2 Publier la lettre',
  '    levier Réunions',
  '    levier Lettre',
  '    indicateur Nombre de réunions',
  '  objectif 1.2 Former',
  '    action 1.2.1 Ouvrir un parcours',
  '    levier Pix',
  'axe 2 Usages',
  '  objectif 2.1 Équiper',
  '    action 2.1.1 Recenser',
  '    levier Pix',
  '    indicateur Taux de salles équipées',
];

describe('a cell that repeats the one above it', () => {
  it.each(['idem', '"', '//', 'idem ci-dessus'])('says %j of levels, items and fields', (ditto) => {
    const roadmap = read([
      HEADER,
      [
        '1 - Gouvernance',
        '1.1 - Conforter le pilotage',
        '1.1.1',
        'Réunir le COPIL',
        '- Réunions\n- Lettre',
        'DANE',
        'Nombre de réunions',
      ],
      [ditto, ditto, '1.1.2', 'Publier la lettre', ditto, ditto, ditto],
      [ditto, '1.2 - Former', '1.2.1', 'Ouvrir un parcours', 'Pix', 'DSI', 'néant'],
      // Below another objective « idem » says the same of that one.
      ['2 - Usages', '2.1 - Équiper', '2.1.1', 'Recenser', ditto, ditto, 'Taux de salles équipées'],
    ]);
    expect(tree(roadmap)).toEqual(PLAN);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DANE', 'DANE', 'DSI', 'DSI']);
    expect(roadmap.levers[0]!.actions).toEqual([roadmap.actions[0]!.id, roadmap.actions[1]!.id]);
    expect(roadmap.indicators[0]!.actions).toEqual([roadmap.actions[0]!.id, roadmap.actions[1]!.id]);
    expect(roadmap.unread).toEqual([]);
  });

  it('goes on below a line over the table, and in merged cells', () => {
    const roadmap = read(
      [
        ['Objectif', 'Action', 'Pilote'],
        ['Axe 1 : Gouvernance'],
        ['Conforter le pilotage', 'Réunir le COPIL', 'DANE'],
        ['idem', 'Publier la lettre', 'idem'],
        [null, 'Tenir un tableau de bord', null],
        ['Axe 2 : Usages'],
        ['Équiper', 'Recenser', 'idem'],
      ],
      ['A2:C2', 'A4:A5', 'C4:C5', 'A6:C6'],
    );
    expect(roadmap.objectives.map(({ title }) => title)).toEqual(['Conforter le pilotage', 'Équiper']);
    expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DANE', 'DANE', 'DANE', 'DANE']);
    const [first] = roadmap.objectives;
    expect(roadmap.actions.filter(({ objective }) => objective === first!.id)).toHaveLength(3);
  });

  it('names the same objective again below another axis', () => {
    const roadmap = read([
      ['Axe', 'Objectif', 'Action'],
      ['Axe 1 : Gouvernance', 'Conforter le pilotage', 'Réunir le COPIL'],
      ['Axe 2 : Usages', 'idem', 'Recenser'],
      ['idem', 'idem', 'Équiper'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Gouvernance',
      '  objectif Conforter le pilotage',
      '    action Réunir le COPIL',
      'axe 2 Usages',
      '  objectif Conforter le pilotage',
      '    action Recenser',
      '    action Équiper',
    ]);
  });

  it('gives an indicator the target of the one above', () => {
    const roadmap = read([
      ['Objectif', 'Indicateur', 'Unité', 'Cible 2025'],
      ['1.1 Former', 'Taux de formés', '%', '80'],
      ['idem', 'Taux de certifiés', '"', '"'],
      ['idem', 'Nombre de parcours', 'néant', 'néant'],
    ]);
    expect(roadmap.indicators.map(({ title, unit, targets }) => [title, unit, targets[0]?.text])).toEqual([
      ['Taux de formés', '%', '80'],
      ['Taux de certifiés', '%', '80'],
      ['Nombre de parcours', undefined, undefined],
    ]);
  });

  it('says nothing where nothing stands above, and remarks keep their words', () => {
    const roadmap = read([
      ['Action', 'Pilote', 'Observations'],
      ['Réunir le COPIL', 'idem', 'néant'],
      ['Publier la lettre', 'DSI', 'idem'],
    ]);
    expect(roadmap.actions.map(({ fields }) => [fields.owner?.text, fields.remarks?.text])).toEqual([
      [undefined, 'néant'],
      ['DSI', 'néant'],
    ]);
  });
});
