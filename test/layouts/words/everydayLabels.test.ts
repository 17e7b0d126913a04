import { isStateOfPlay } from '../../../src/layouts/words/everydayLabels';
import { readHeader } from '../../../src/layouts/words/vocabulary';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A roadmap as somebody types it in a morning: a list under titles of every day, without any table. */

const read = (rows: Cells): string[] => tree(roadmapOf(sheet('Feuil1', rows)));

const expected = [
  'axe 1 Usages',
  '  objectif Former les professeurs',
  '    action Ouvrir un parcours',
  '    action Tenir un café',
  '    levier Le réseau',
  '    indicateur Nombre de formés',
  'axe 2 Gouvernance',
  '  objectif Associer chacun',
  '    action Réunir le comité',
  '    levier Le comité',
  '    indicateur Nombre de réunions',
];

describe('words of every day as headers', () => {
  it.each([
    ['Nos objectifs', 'objective'],
    ['Ce que l’on vise', 'objective'],
    ['Où nous voulons aller', 'objective'],
    ['Ce qu’on va faire', 'action'],
    ['Ce que nous allons faire', 'action'],
    ['Que va-t-on faire ?', 'action'],
    ['Avec quels moyens', 'lever'],
    ['Ce qu’il nous faut', 'lever'],
    ['De quoi avons-nous besoin ?', 'lever'],
    ['Comment on mesurera la réussite', 'indicator'],
    ['À quoi verrons-nous que ça marche ?', 'indicator'],
    ['Signes de réussite', 'indicator'],
    ['Sur quoi on s’appuie', 'lever'],
    ['Qui s’en occupe', 'owner'],
    ['Pour quand ?', 'due'],
  ])('%s', (text, role) => {
    expect(readHeader(text)?.role).toBe(role);
  });

  it.each(['Comment on mesure', 'Ce que disent les élèves', 'Où en est-on', 'Nos élèves', 'Sur quels sites'])(
    'are not « %s »',
    (text) => {
      expect(readHeader(text)).toBeNull();
    },
  );

  it('tell the state of play, where they stand over lines', () => {
    expect(['Où on en est', 'Où en sommes-nous ?', 'D’où on part'].every(isStateOfPlay)).toBe(true);
    expect(isStateOfPlay('Où on va')).toBe(false);
  });
});

describe('a list under words of every day', () => {
  it('is read with who and when at the right; the state of play is kept as it is', () => {
    const roadmap = roadmapOf(
      sheet('Feuil1', [
        ['Notre feuille de route numérique'],
        [null, 'Qui', 'Pour quand'],
        [],
        ['Axe 1 : Usages'],
        ['Où on en est :'],
        ['- Peu de classes équipées'],
        ['- Des usages isolés'],
        ['Notre objectif :'],
        ['- Former les professeurs'],
        ['Ce qu’on va faire :'],
        ['- Ouvrir un parcours', 'DAN', 'juin 2027'],
        ['- Tenir un café', 'DSI', 'mai 2027'],
        ['Avec quels moyens :'],
        ['- Le réseau'],
        ['Comment on mesurera la réussite :'],
        ['- Nombre de formés'],
        [],
        ['Axe 2 : Gouvernance'],
        ['Notre objectif :'],
        ['- Associer chacun'],
        ['Ce qu’on va faire :'],
        ['- Réunir le comité', 'DAN', 'juin 2027'],
        ['Avec quels moyens :'],
        ['- Le comité'],
        ['Comment on mesurera la réussite :'],
        ['- Nombre de réunions'],
      ]),
    );
    expect(tree(roadmap)).toEqual(expected);
    const [first] = roadmap.actions;
    expect(first!.fields.owner?.text).toBe('DAN');
    expect(first!.fields.due?.text).toBe('juin 2027');
    expect(roadmap.axes[0]!.sections).toMatchObject([
      { label: 'Où on en est', text: '- Peu de classes équipées\n- Des usages isolés' },
    ]);
    expect(roadmap.unread).toEqual([]);
  });

  it('gives actions to the axis where it has several objectives', () => {
    const tell = read([
      ['Axe 1 : Usages'],
      ['Nos objectifs :'],
      ['- Former'],
      ['- Équiper'],
      ['Ce qu’on va faire :'],
      ['- Ouvrir un parcours'],
    ]);
    expect(tell).toEqual([
      'axe 1 Usages',
      '  action Ouvrir un parcours',
      '  objectif Former',
      '  objectif Équiper',
    ]);
  });

  it('may be indented by columns, without dashes or colons', () => {
    const tell = read([
      ['Axe 1 : Usages'],
      [null, 'Notre objectif'],
      [null, null, 'Former les professeurs'],
      [null, 'Ce que nous allons faire'],
      [null, null, 'Ouvrir un parcours'],
      [null, null, 'Tenir un café'],
      [null, 'Avec quels moyens'],
      [null, null, 'Le réseau'],
      [null, 'Comment on saura que ça marche'],
      [null, null, 'Nombre de formés'],
      ['Axe 2 : Gouvernance'],
      [null, 'Notre objectif'],
      [null, null, 'Associer chacun'],
      [null, 'Ce que nous allons faire'],
      [null, null, 'Réunir le comité'],
      [null, 'Avec quels moyens'],
      [null, null, 'Le comité'],
      [null, 'Comment on saura que ça marche'],
      [null, null, 'Nombre de réunions'],
    ]);
    expect(tell).toEqual(expected);
  });

  it('may be indented by spaces', () => {
    const tell = read([
      ['Axe 1 : Usages'],
      ['   Objectif'],
      ['      Former les professeurs'],
      ['   Actions'],
      ['      Ouvrir un parcours'],
      ['      Tenir un café'],
      ['   Moyens'],
      ['      Le réseau'],
      ['   Indicateurs'],
      ['      Nombre de formés'],
      ['Axe 2 : Gouvernance'],
      ['   Objectif'],
      ['      Associer chacun'],
      ['   Actions'],
      ['      Réunir le comité'],
      ['   Moyens'],
      ['      Le comité'],
      ['   Indicateurs'],
      ['      Nombre de réunions'],
    ]);
    expect(tell).toEqual(expected);
  });

  it('takes as a detail the dash that stands further in', () => {
    const { actions } = roadmapOf(
      sheet('Feuil1', [
        ['Axe 1 : Usages'],
        ['Nos actions :'],
        ['- Ouvrir un parcours'],
        ['    - Écrire le contenu'],
        [' - Tenir un café'],
        ['Nos moyens :'],
        ['- Le réseau'],
      ]),
    );
    expect(actions.map(({ title, details }) => [title, details])).toEqual([
      ['Ouvrir un parcours', ['Écrire le contenu']],
      ['Tenir un café', []],
    ]);
  });

  it('may have one item behind its label', () => {
    const roadmap = roadmapOf(
      sheet('Feuil1', [
        ['Axe 1 : Usages'],
        ['Notre objectif : Former les professeurs'],
        ['Nos actions :'],
        ['- Ouvrir un parcours'],
        ['- Tenir un café'],
        ['Nos moyens : Le réseau'],
        ['Notre indicateur : Nombre de formés'],
        ['Axe 2 : Gouvernance'],
        ['Notre objectif : Associer chacun'],
        ['Nos actions :'],
        ['- Réunir le comité'],
        ['Nos moyens : Le comité'],
        ['Notre indicateur : Nombre de réunions'],
      ]),
    );
    expect(tree(roadmap)).toEqual(expected);
    expect(roadmap.unread).toEqual([]);
  });
});
