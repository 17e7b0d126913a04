import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** Cells of two or more lines without bullets: the other cells of their column say what a line break is there. */

function leversOf({ levers, objectives }: Roadmap): (string | undefined)[][] {
  return levers.map(({ title, objective }) => [objectives.find(({ id }) => id === objective)?.code, title]);
}

/** Levers beside the objectives 1.1, 1.2…, in a table of four columns. */
function table(...levers: string[]): Cells {
  return [
    ['Objectif', 'Actions', 'Leviers', 'Indicateurs'],
    ...levers.map((lever, i) => [
      `1.${i + 1} Objectif ${i + 1}`,
      `Action ${'abcdef'[i]!}`,
      lever,
      `Taux ${i + 1}`,
    ]),
  ];
}

describe('levers on lines of their own', () => {
  it('all begin an item, those in capitals too', () => {
    const levers = leversOf(
      roadmapOf(
        sheet('Axe 1', table('Cellule EMI\nIAN EMI', 'Tutoriels\nWebinaires', 'Réunions\nCourriels')),
      ),
    );
    expect(levers).toEqual([
      ['1.1', 'Cellule EMI'],
      ['1.1', 'IAN EMI'],
      ['1.2', 'Tutoriels'],
      ['1.2', 'Webinaires'],
      ['1.3', 'Réunions'],
      ['1.3', 'Courriels'],
    ]);
  });

  it('in one cell only: words in capitals go on with the line above, as nothing says more', () => {
    expect(leversOf(roadmapOf(sheet('Axe 1', table('Cellule EMI\nIAN EMI', 'Tutoriels'))))).toEqual([
      ['1.1', 'Cellule EMI IAN EMI'],
      ['1.2', 'Tutoriels'],
    ]);
  });

  it('beside a numbered plan', () => {
    const levers = leversOf(
      roadmapOf(
        sheet('Plan', [
          ['Code', 'Intitulé', 'Pilote', 'Leviers'],
          ['1', 'Usages'],
          ['1.1', 'Former', '', 'Cellule EMI\nIAN EMI'],
          ['1.1.1', 'Ouvrir un parcours', 'DRANE'],
          ['1.2', 'Équiper', '', 'Tutoriels\nWebinaires'],
          ['1.2.1', 'Doter les écoles', 'DSI'],
          ['1.3', 'Suivre', '', 'Réunions\nCourriels'],
          ['1.3.1', 'Mesurer les usages', 'DSI'],
        ]),
      ),
    );
    expect(levers.slice(0, 3)).toEqual([
      ['1.1', 'Cellule EMI'],
      ['1.1', 'IAN EMI'],
      ['1.2', 'Tutoriels'],
    ]);
  });
});

describe('levers broken by hand into lines of the column’s width', () => {
  it('stay one each', () => {
    const levers = leversOf(
      roadmapOf(
        sheet(
          'Axe 1',
          table(
            'Réseau de référents\ndu numérique',
            'Crédits alloués\npar la région',
            'Modules de la plateforme\nMagistère',
            'Temps dédié des\nformateurs',
          ),
        ),
      ),
    );
    expect(levers.map(([, title]) => title)).toEqual([
      'Réseau de référents du numérique',
      'Crédits alloués par la région',
      'Modules de la plateforme Magistère',
      'Temps dédié des formateurs',
    ]);
  });
});
