import type { Action, Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

function read(rows: Cells, merges: string[] = []): Roadmap {
  return roadmapOf(sheet('Axe 1', rows, merges));
}

function fieldsOf({ fields }: Action): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text]));
}

const LETTER = { audience: 'Professeurs', partners: 'Inspecteurs', schedule: 'Juin 2018' };

describe('a fiche with several labels in a row', () => {
  it('may have two, and a last one alone', () => {
    const fiche = (title: string, audience: string, indicator: string): Cells => [
      [title],
      ['Public visé', audience, 'Acteurs', 'Inspecteurs'],
      ['Calendrier', 'Juin 2018', 'Indicateurs', indicator],
      ['Remarques', 'À relire'],
      [null],
    ];
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null],
      ...fiche('Action 1-1 – La lettre', 'Professeurs', '- Bilan par discipline\n- Nombre de publications'),
      ...fiche('Action 1-2 – Le site', 'Tous', 'Compteur de visites'),
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  action 1-2 Le site',
      '  indicateur Bilan par discipline',
      '  indicateur Nombre de publications',
      '  indicateur Compteur de visites',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual({ ...LETTER, remarks: 'À relire' });
    expect(roadmap.unread).toEqual([]);
  });

  it('may have three, all in one row', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Action 1-1 – La lettre'],
      ['Public', 'Professeurs', 'Acteurs', 'Inspecteurs', 'Indicateurs', 'Nombre de publications'],
      ['Calendrier', 'Juin 2018'],
      [null],
      ['Action 1-2 – Le site'],
      ['Public', 'Tous', 'Acteurs', 'DANE', 'Indicateurs', 'Compteur de visites'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  action 1-2 Le site',
      '  indicateur Nombre de publications',
      '  indicateur Compteur de visites',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(LETTER);
  });

  it('may name its action itself, with a blank column between the pairs', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null],
      ['N°', '1-1', null, 'Action', 'La lettre'],
      ['Public', 'Professeurs', null, 'Acteurs', 'Inspecteurs'],
      ['Calendrier', 'Juin 2018', null, 'Leviers', '- Pix\n- Tribu'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  levier Pix',
      '  levier Tribu',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(LETTER);
  });

  it('may have a list in rows of its own in the middle, and labels merged beside it', () => {
    const roadmap = read(
      [
        ['Axe 1 : Usages'],
        ['Action 1-1 – La lettre'],
        ['Public', 'Professeurs', 'Indicateurs', 'Bilan par discipline'],
        [null, null, null, 'Nombre de publications'],
        [null, null, null, 'Nombre de lecteurs'],
        ['Calendrier', 'Juin 2018', 'Acteurs', 'Inspecteurs'],
      ],
      ['C3:C5'],
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  indicateur Bilan par discipline',
      '  indicateur Nombre de publications',
      '  indicateur Nombre de lecteurs',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(LETTER);
  });

  it('may hold a value that reads as a label', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Action 1-1 – La lettre'],
      ['Public', 'Professeurs', 'Acteurs', 'Partenaires'],
      ['Calendrier', 'Juin 2018', 'Indicateurs', 'Nombre de publications'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  indicateur Nombre de publications',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual({ ...LETTER, partners: 'Partenaires' });
  });

  it('may have its objective among its labels, and stand right over the next one', () => {
    const fiche = (title: string, aim: string): Cells => [
      [title],
      ['Public', 'Professeurs', 'Acteurs', 'Inspecteurs'],
      ['Calendrier', 'Juin 2018', 'Objectif', aim],
    ];
    const roadmap = read([
      ['Axe 1 : Usages'],
      ...fiche('Action 1-1 – La lettre', 'Informer les enseignants'),
      ...fiche('Action 1-2 – Le site', 'Ouvrir les ressources'),
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1-1 La lettre', '  action 1-2 Le site']);
    expect(roadmap.actions.map((action) => fieldsOf(action)['aim'])).toEqual([
      'Informer les enseignants',
      'Ouvrir les ressources',
    ]);
  });

  it('may have its labels on top of its texts', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Action 1-1 – La lettre'],
      ['Public', 'Acteurs'],
      ['Professeurs', 'Inspecteurs'],
      ['Calendrier', 'Indicateurs'],
      ['Juin 2018', 'Nombre de publications'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  indicateur Nombre de publications',
    ]);
    expect(fieldsOf(roadmap.actions[0]!)).toEqual(LETTER);
  });

  it('is an action where nobody has filled it, among filled ones', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Action 1-1 – La lettre'],
      ['Public', 'Professeurs', 'Acteurs', 'Inspecteurs'],
      ['Calendrier', 'Juin 2018', 'Indicateurs', 'Nombre de publications'],
      [null],
      ['Action 1-2 – Le site'],
      ['Public', null, 'Acteurs', null],
      ['Calendrier', null, 'Indicateurs', null],
      [null],
      ['Action 1-3 – Le portail'],
      ['Public', null, 'Acteurs', 'DANE'],
      ['Calendrier', null, 'Indicateurs', 'Compteur de visites'],
    ]);
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre',
      '  action 1-2 Le site',
      '  action 1-3 Le portail',
      '  indicateur Nombre de publications',
      '  indicateur Compteur de visites',
    ]);
    expect(roadmap.actions.map(fieldsOf)).toEqual([LETTER, {}, { partners: 'DANE' }]);
  });
});

describe('labels in a row that are no fiche', () => {
  it('stay cards side by side where they come twice', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      [null],
      ['Action', 'La lettre', 'Action', 'Le site'],
      ['Public', 'Professeurs', 'Public', 'Familles'],
      ['Pilote', 'DANE', 'Pilote', 'CLEMI'],
    ]);
    expect(roadmap.actions.map(fieldsOf)).toEqual([
      { audience: 'Professeurs', owner: 'DANE' },
      { audience: 'Familles', owner: 'CLEMI' },
    ]);
  });

  it('stay the header of a table, whatever other words stand between them', () => {
    const roadmap = read([
      ['Axe 1 : Usages'],
      ['Action', 'Secteur', 'Pilote', 'Étage', 'Public', 'Couleur'],
      ['La lettre', 'Nord', 'DANE', 'Haut', 'Professeurs', 'Bleu'],
      ['Le site', 'Sud', 'CLEMI', 'Bas', 'Familles', 'Vert'],
    ]);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action La lettre', '  action Le site']);
    expect(roadmap.actions.map((action) => fieldsOf(action)['owner'])).toEqual(['DANE', 'CLEMI']);
  });
});
