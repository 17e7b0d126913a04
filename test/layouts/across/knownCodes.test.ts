import { checkRoadmap } from '../../../src/rules/check';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const GOALS = ['Réussite de tous', 'Égalité des territoires', 'Climat scolaire'];

function fiches(...titles: string[]): ReturnType<typeof sheet> {
  return sheet(
    'Fiches',
    titles.flatMap((title) => [
      [`Fiche-action ${title}`],
      ['Description', `Ce que l’on fait pour ${title}`],
      ['Pilote', 'DRANE'],
      ['Partenaires', 'Mairies'],
      ['Calendrier', '2026-2027'],
      [],
    ]),
  );
}

describe('codes that no sign parts from the title', () => {
  const roadmap = roadmapOf(
    fiches('A1 : Prêter des robots', 'A2 : Tutorer les débutants', 'B1 : Cartographier les usages'),
    sheet('Contribution', [
      ['Contribution des actions au projet académique'],
      [],
      ['Action', ...GOALS],
      ['A1 Prêter des robots', 'X', '', 'X'],
      ['A2 Tutorer les débutants', 'X', 'X', ''],
      ['B1 Cartographier les usages', '', 'X', 'X'],
    ]),
  );

  it('are codes where an action has them: every row of a matrix finds its action', () => {
    expect(roadmap.actions.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'A1 Prêter des robots',
      'A2 Tutorer les débutants',
      'B1 Cartographier les usages',
    ]);
    expect(roadmap.links).toHaveLength(6);
    const codes = checkRoadmap(roadmap, { date: '2026-03-20', profile: 'all' }).map(({ code }) => code);
    expect(codes).not.toContain('MAT-07');
  });

  it('are codes where others of their table are written alike', () => {
    const { actions } = roadmapOf(
      sheet('Plan', [
        ['Action', 'Pilote', 'Échéance'],
        ['A1 Prêter des robots', 'DRANE', '2026'],
        ['A2 Tutorer les débutants', 'DSI', '2026'],
        ['B1 Cartographier les usages', 'DSI', '2027'],
      ]),
    );
    expect(actions.map(({ code }) => code)).toEqual(['A1', 'A2', 'B1']);
  });

  it.each(['B2 avancé pour tous les élèves', 'C3 Ouvrir un service'])(
    'leaves %j whole in a table without codes',
    (title) => {
      const { actions } = roadmapOf(
        sheet('Plan', [
          ['Action', 'Pilote', 'Échéance'],
          ['Prêter des robots', 'DRANE', '2026'],
          ['Tutorer les débutants', 'DSI', '2026'],
          [title, 'DSI', '2027'],
        ]),
      );
      expect(actions.map((action) => action.title)).toContain(title);
    },
  );

  it('stand beside a list of objectives of the projet académique with how many actions serve each', () => {
    const { actions, frameworks } = roadmapOf(
      sheet('Plan', [
        ['Code', 'Action', 'Pilote'],
        ['A1', 'Prêter des robots', 'DRANE'],
        ['A2', 'Tutorer les débutants', 'DSI'],
      ]),
      sheet('Projet académique', [
        ['Code', 'Objectif du projet académique', 'Actions liées'],
        ['PA1', 'Asseoir les savoirs', 17],
        ['PA2', 'Réussir le passage au lycée', 16],
        ['PA3', 'Former tout au long de la carrière', 16],
      ]),
    );
    expect(actions).toHaveLength(2);
    expect(frameworks).toHaveLength(1);
  });
});

describe('the number of an axis that no sign parts from its title', () => {
  const axes = (...codes: string[]): string[] =>
    roadmapOf(
      sheet('FDR', [
        ['Axe', 'Objectif', 'Action'],
        ['1 Gouvernance', `${codes[0]!} Organiser les instances`, 'Constituer un comité'],
        ['1 Gouvernance', `${codes[1]!} Suivre les projets`, 'Tenir un tableau de bord'],
        ['2 Usages', `${codes[2]!} Former les équipes`, 'Ouvrir un parcours'],
      ]),
    ).axes.map(({ code, title }) => `${code ?? ''} | ${title}`);

  it('is its code where the codes of its objectives go on from it', () => {
    expect(axes('1.1', '1.2', '2.1')).toEqual(['1 | Gouvernance', '2 | Usages']);
  });

  it('stays in the title where they do not', () => {
    expect(axes('3.1', '3.2', '4.1')).toEqual([' | 1 Gouvernance', ' | 2 Usages']);
  });
});
