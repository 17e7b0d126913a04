import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** One item that two sheets number alike and write otherwise: `O1.1` in one, `Obj. 1.1` in the other. */

const titles = (items: { mentions: { text: string }[] }[]): string[][] =>
  items.map(({ mentions }) => [...new Set(mentions.map(({ text }) => text))]);

describe('an objective whose code two sheets write otherwise', () => {
  const read = (listed: string, named: string): Roadmap =>
    roadmapOf(
      sheet('Objectifs', [
        ['Axe 1 : Usages'],
        ['N°', 'Objectif'],
        [listed.replace('#', '1'), 'Former les enseignants aux usages'],
        [listed.replace('#', '2'), 'Équiper les écoles'],
      ]),
      sheet('Actions', [
        ['Objectif', 'Action', 'Pilote'],
        [named.replace('#', '1'), 'Ouvrir un parcours', 'DRANE'],
        ['Équiper les écoles', 'Acheter des postes', 'DSI'],
      ]),
    );

  it.each([
    ['O1.#', '1.#'],
    ['1.#', 'O1.#'],
    ['OBJ 1.#', 'O1.#'],
    ['Obj. 1.#', '1.#'],
    ['O1.#', 'Objectif 1.#'],
    ['1.#', 'Obj. 1.#'],
  ])('« %s » and « %s » beside titles that say the same: one', (listed, named) => {
    const { objectives, axes } = read(listed, `${named} Former les enseignants`);
    expect(titles(objectives)).toEqual([
      ['Former les enseignants aux usages', 'Former les enseignants'],
      ['Équiper les écoles'],
    ]);
    expect(objectives.map(({ axis }) => axis)).toEqual([axes[0]!.id, axes[0]!.id]);
  });

  it.each([
    ['O1.#', '1.#'],
    ['1.#', 'OBJ 1.#'],
    ['Obj. 1.#', 'O1.#'],
  ])('« %s » and « %s », the code alone in the second sheet: the one of the first', (listed, named) => {
    const { objectives, actions, unread } = read(listed, named);
    expect(objectives).toHaveLength(2);
    expect(actions[0]!.objective).toBe(objectives[0]!.id);
    expect(unread).toEqual([]);
  });

  it('with titles that say something else stays two', () => {
    const { objectives } = read('O1.#', '1.# Protéger les données des élèves');
    expect(titles(objectives)).toEqual([
      ['Former les enseignants aux usages'],
      ['Protéger les données des élèves'],
      ['Équiper les écoles'],
    ]);
  });

  it('below an objective of its own letter, no axis of that number is its axis', () => {
    const { objectives } = roadmapOf(
      sheet('Axes', [['Axe 1 : Usages'], ['N°', 'Objectif'], ['2.1', 'Protéger les données']]),
      sheet('Objectifs', [
        ['Code', 'Objectif'],
        ['O1', 'Former'],
        ['O1.1', 'Ouvrir des parcours'],
      ]),
    );
    expect(objectives.filter(({ axis }) => axis !== null).map(({ title }) => title)).toEqual([
      'Protéger les données',
    ]);
  });
});

describe('an action whose code two sheets write otherwise', () => {
  it.each([
    ['A1-#', '1.#'],
    ['A1.#', 'Action 1.#'],
    ['Act. 1.#', '1-#'],
    ['1.#', 'ACT 1.#'],
  ])('« %s » and « %s »: one, with what both say', (listed, named) => {
    const { actions } = roadmapOf(
      sheet('Liste', [
        ['Axe 1 : Usages'],
        ['N°', 'Action', 'Pilote'],
        [listed.replace('#', '1'), 'Réunir les chefs', 'DRANE'],
        [listed.replace('#', '2'), 'Acheter des postes', 'DSI'],
      ]),
      sheet('Suivi', [
        ['Action', 'Avancement'],
        [`${named.replace('#', '1')} Réunir les chefs d’établissement`, '50 %'],
        [`${named.replace('#', '2')} Acheter des postes`, '20 %'],
      ]),
    );
    expect(actions.map(({ fields }) => [fields.owner?.text, fields.progress?.text])).toEqual([
      ['DRANE', '50 %'],
      ['DSI', '20 %'],
    ]);
  });
});
