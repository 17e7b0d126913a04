import type { CheckedFinding } from '../../src/domain/accepted';
import type { Finding } from '../../src/domain/finding';
import { planChecks } from '../../src/sheets/checks/checkSheet';
import { findingMark } from '../../src/sheets/checks/findingMark';
import { cellAt, computed, faultsOf, formulaCells, shownRows } from '../support/plans';
import { field, roadmap } from '../support/roadmap';

const small = roadmap({ title: field('Feuille de route'), institution: field('Académie de Nice') });

const empty: Finding = {
  code: 'EMP-01',
  severity: 'erreur',
  places: [{ sheet: 'Axe 2', address: 'A54:C54' }],
  about: ['2-5'],
  parameters: {
    names: [{ code: '2-5', title: 'Le déploiement du THD', word: 'Fiche-action', level: 'action' }],
    fiches: true,
  },
};
const twice: CheckedFinding = {
  code: 'DUP-01',
  severity: 'avertissement',
  places: [
    { sheet: 'Axe 1', address: 'B4' },
    { sheet: 'Axe 3', address: 'B9' },
    { sheet: 'Axe 3', address: 'B12' },
  ],
  about: ['1-1', '3-2'],
  parameters: { title: 'Équiper', count: 3 },
  accepted: { reason: 'Deux publics', date: '2024-06-03', entries: [] },
};

const plain = (rows: string[]): string[] => rows.map((row) => row.replaceAll('\u00A0', ' '));

describe('the sheet « Contrôles »', () => {
  const plan = planChecks(small, [twice, empty], '2024-09-02');

  it('lists what is to be done, then what is left alone, and counts both', () => {
    expect(plain(shownRows(plan))).toEqual([
      expect.stringMatching(/^Contrôle de cohérence \|/),
      expect.stringMatching(/^Feuille de route · Académie de Nice · Contrôle du 02\/09\/2024 \|/),
      expect.stringMatching(
        /^À corriger : 1 · À vérifier : 0 · Pour information : 0 · Ne plus signaler : 1 \|/,
      ),
      expect.stringMatching(/^Pour ne plus signaler un constat, écrivez pourquoi/),
      '',
      'Gravité | Code | Feuille | Cellule | Constat | À faire | État | Ne plus signaler : motif | Repère',
      expect.stringMatching(
        /^À corriger \| EMP-01 \| Axe 2 \| A54 \| .* \| À traiter \| {2}\| EMP-01 \w{7}$/,
      ),
      expect.stringMatching(
        /^À vérifier \| DUP-01 \| Axe 1\nAxe 3 \| B4 et 2 autres \| .* \| Ne plus signaler \| Deux publics \|/,
      ),
    ]);
  });

  it('leads to the first cell of each', () => {
    expect(cellAt(plan, 'D7').link).toEqual({ sheet: 'Axe 2', address: 'A54:C54' });
  });

  it('counts and tells states by formulas that give what is shown', () => {
    for (const { formula, value } of formulaCells(plan)) expect(computed(plan, formula)).toBe(value);
    expect(formulaCells(plan)).toHaveLength(3);
  });

  it('is a sound plan, whose reasons alone are made for typing', () => {
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.owned.map(({ key, value }) => [key, value])).toEqual([
      [findingMark(empty), ''],
      [findingMark(twice), 'Deux publics'],
    ]);
  });

  it('says that there is nothing where there is nothing', () => {
    const none = planChecks(small, [], '2024-09-02');
    expect(plain(shownRows(none)).join('\n')).toContain('Aucun constat : rien n’est à revoir.');
    expect(faultsOf(none)).toEqual([]);
  });
});

describe('the mark of a finding', () => {
  it('is the same whatever the order and the cells, and another for another item', () => {
    const mark = findingMark({ code: 'DUP-01', about: ['1-1', '3-2'] });
    expect(findingMark({ code: 'DUP-01', about: ['3-2', '1-1', '1-1'] })).toBe(mark);
    expect(findingMark({ code: 'DUP-01', about: ['1-1', '3-3'] })).not.toBe(mark);
    expect(findingMark({ code: 'DUP-02', about: ['1-1', '3-2'] })).not.toBe(mark);
  });
});
