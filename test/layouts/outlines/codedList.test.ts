import type { CellSnapshot } from '../../../src/workbook/snapshot';
import { sheet } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** What Excel keeps of `1-1` typed into a cell that is not text: the first of January of that year. */
function codeAsDate(day: number, month: number): CellSnapshot {
  const months = ['janv', 'févr', 'mars', 'avr'];
  const date = `2024-0${String(month)}-0${String(day)}`;
  return { value: 45_000 + day, text: `${String(day)}-${months[month - 1]!}`, date, format: 'd-mmm' };
}

describe('a list of codes and titles without a header', () => {
  it('is a list of actions under the heading above', () => {
    const roadmap = roadmapOf(
      sheet('Sommaire', [
        ['Axe 1 : Usages'],
        ['1-1', 'La lettre des usages'],
        ['1-2', 'Le site des ressources', 'Ouvert à tous les enseignants'],
        [null],
        [null],
        [null],
        ['Axe 2 : Formation'],
        ['2-1', 'Le parcours en ligne'],
        ['2-2', 'Le fab lab'],
      ]),
    );
    expect(tree(roadmap)).toEqual([
      'axe 1 Usages',
      '  action 1-1 La lettre des usages',
      '  action 1-2 Le site des ressources',
      'axe 2 Formation',
      '  action 2-1 Le parcours en ligne',
      '  action 2-2 Le fab lab',
    ]);
    expect(roadmap.actions[1]!.fields.description?.text).toBe('Ouvert à tous les enseignants');
  });

  it('reads back codes that Excel has turned into dates', () => {
    const roadmap = roadmapOf(
      sheet('Sommaire', [
        ['Axe 1 : Usages'],
        [codeAsDate(1, 1), 'La lettre des usages'],
        [codeAsDate(1, 2), 'Le site des ressources'],
        [codeAsDate(1, 3), 'Le parcours en ligne'],
      ]),
    );
    expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'La lettre des usages'],
      ['1-2', 'Le site des ressources'],
      ['1-3', 'Le parcours en ligne'],
    ]);
  });

  it('is no list of axes: codes of one part name no action', () => {
    const roadmap = roadmapOf(
      sheet('Sommaire', [
        ['1', 'Usages'],
        ['2', 'Formation'],
      ]),
    );
    expect(roadmap.actions).toEqual([]);
  });
});

describe('a flat list with a header', () => {
  it('reads back codes that Excel has turned into dates, and tells them', () => {
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['Code', 'Action', 'Pilote'],
        [codeAsDate(1, 1), 'La lettre des usages', 'DANE'],
        [codeAsDate(1, 2), 'Le site des ressources', 'CLEMI'],
        ['2-1', 'Le parcours en ligne', 'DANE'],
      ]),
    );
    expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'La lettre des usages'],
      ['1-2', 'Le site des ressources'],
      ['2-1', 'Le parcours en ligne'],
    ]);
    expect(roadmap.observations.filter(({ kind }) => kind === 'code-as-date')).toEqual([
      { kind: 'code-as-date', source: { sheet: 'Actions', address: 'A2' }, text: '1-janv', code: '1-1' },
      { kind: 'code-as-date', source: { sheet: 'Actions', address: 'A3' }, text: '1-févr', code: '1-2' },
    ]);
  });

  it('keeps a real date a date', () => {
    const due: CellSnapshot = { value: 45_473, text: '30/06/2024', date: '2024-06-30', format: 'dd/mm/yyyy' };
    const roadmap = roadmapOf(
      sheet('Actions', [
        ['Code', 'Action', 'Échéance'],
        ['1-1', 'La lettre des usages', due],
        ['1-2', 'Le site des ressources', due],
      ]),
    );
    expect(roadmap.actions[0]!.fields.due).toMatchObject({ text: '30/06/2024', date: '2024-06-30' });
    expect(roadmap.observations).toEqual([]);
  });
});
