import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Fiches of an objective whose actions stand in a small table of their own, beside the label « Actions » or below it. */

const AXIS: Cells = [['Axe 1 : Consolider'], [null]];

const EXPECTED = [
  'axe 1 Consolider',
  ...['1.1 Accompagner', '1.2 Former'].flatMap((objective) => [
    `  objectif ${objective}`,
    `    action ${objective.slice(0, 3)}.1 Instruire les dossiers`,
    `    action ${objective.slice(0, 3)}.2 Réunir les comités`,
    '    levier Pix',
    '    levier Tribu',
    '    indicateur Nombre de dossiers',
  ]),
];

const both = (fiche: (code: string, title: string) => Cells): Cells => [
  ...AXIS,
  ...fiche('1.1', 'Accompagner'),
  ...fiche('1.2', 'Former'),
];

const LISTS: Cells = [['Leviers', '• Pix\n• Tribu'], ['Indicateurs', '• Nombre de dossiers'], [null]];

const beside = (code: string, title: string): Cells => [
  [`Objectif ${code}`, title],
  ['Référent', 'DRANE'],
  ['Actions', 'N°', 'Intitulé', 'Échéance'],
  [null, `${code}.1`, 'Instruire les dossiers', 'Juin 2025'],
  [null, `${code}.2`, 'Réunir les comités'],
  ...LISTS,
];

describe('a label beside the headers of its table', () => {
  it('names what the table lists, merged over its rows', () => {
    const merges = ['A5:A7', 'B8:D8', 'B9:D9', 'A13:A15', 'B16:D16', 'B17:D17'];
    const roadmap = roadmapOf(sheet('Axe 1', both(beside), merges));
    expect(tree(roadmap)).toEqual(EXPECTED);
    expect(roadmap.actions.map(({ fields }) => fields.due?.text)).toEqual([
      'Juin 2025',
      undefined,
      'Juin 2025',
      undefined,
    ]);
    expect(roadmap.objectives.flatMap(({ sections }) => sections.map(({ text }) => text))).toEqual([
      'DRANE',
      'DRANE',
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('does so in a cell of its own', () => {
    expect(tree(roadmapOf(sheet('Axe 1', both(beside))))).toEqual(EXPECTED);
  });

  it('stands below other lists, whose texts are in rows, over a table that names its items itself', () => {
    const turned = (code: string, title: string): Cells => [
      [`Objectif ${code}`, title],
      ['Nos indicateurs', 'Nombre de dossiers'],
      ['Nos leviers', 'Pix'],
      [null, 'Tribu'],
      ['Nos actions', 'Code', 'Action', 'Pilote'],
      [null, `${code}.1`, 'Instruire les dossiers', 'DSI'],
      [null, `${code}.2`, 'Réunir les comités'],
      [null],
    ];
    const roadmap = roadmapOf(sheet('Axe 1', both(turned), ['A5:A6', 'A7:A9']));
    expect(tree(roadmap)).toEqual(EXPECTED);
  });

  it('holds for a second table below the first', () => {
    const roadmap = roadmapOf(
      sheet('Axe 1', [
        ...AXIS,
        ['Objectif 1.1', 'Accompagner'],
        ['Actions', 'N°', 'Intitulé', 'Échéance'],
        [null, '1.1.1', 'Instruire les dossiers', 'Juin 2025'],
        ['Indicateurs', 'N°', 'Intitulé', 'Cible 2027'],
        [null, 'I1', 'Nombre de dossiers', '12'],
        [null, 'I2', 'Taux de réponse', '80 %'],
      ]),
    );
    expect(tree(roadmap).slice(2)).toEqual([
      '    action 1.1.1 Instruire les dossiers',
      '    indicateur I1 Nombre de dossiers → 12',
      '    indicateur I2 Taux de réponse → 80 %',
    ]);
  });
});

describe('labels over the lists of a fiche', () => {
  it('end the table above them', () => {
    const over = (code: string, title: string): Cells => [
      [`Objectif ${code} : ${title}`],
      ['Actions'],
      ['N°', 'Intitulé', 'Échéance'],
      [`${code}.1`, 'Instruire les dossiers', 'Juin 2025'],
      [`${code}.2`, 'Réunir les comités'],
      ['Leviers'],
      ['• Pix\n• Tribu'],
      ['Indicateurs'],
      ['• Nombre de dossiers'],
      [null],
    ];
    expect(tree(roadmapOf(sheet('Axe 1', both(over))))).toEqual(EXPECTED);
  });

  it('are no actions where their text stands beside them, right below the table', () => {
    const below = (code: string, title: string): Cells => [
      [`Objectif ${code} : ${title}`],
      ['N°', 'Action', 'Échéance'],
      [`${code}.1`, 'Instruire les dossiers', 'Juin 2025'],
      [`${code}.2`, 'Réunir les comités'],
      ...LISTS,
    ];
    expect(tree(roadmapOf(sheet('Axe 1', both(below))))).toEqual(EXPECTED);
  });
});
