import type { Section } from '../../../src/domain/roadmap';
import { cleanSheets } from '../../../src/sheets/clean/cleanSheets';
import { proseColumns } from '../../../src/sheets/clean/prose';
import { reread } from '../../support/clean/rereading';
import { shownRows } from '../../support/plans';
import { at, axis, objective, roadmap } from '../../support/roadmap';

/** Texts by their labels: `Contexte`, `Enjeux`… */
const prose = (...labels: string[]): { sections: Section[] } => ({
  sections: labels.map((label) => ({ label, text: `Sur « ${label} ».`, source: at('A1') })),
});

describe('prose about axes or objectives', () => {
  it('has columns where its labels are few and common', () => {
    expect(proseColumns([prose('Contexte', 'Enjeux :'), prose('Contexte'), prose('Enjeux')])).toEqual([
      'Contexte',
      'Enjeux',
    ]);
    expect(proseColumns([prose(), prose()])).toEqual([]);
  });

  it.each([
    ['a label that few items have', [prose('Focus'), prose(), prose()]],
    ['more labels than one can read side by side', [prose('A', 'B', 'C', 'D')]],
    ['two texts of one label', [prose('Contexte', 'Contexte')]],
    ['labels in more than one order', [prose('A', 'B'), prose('B', 'A')]],
    ['a text without a label', [prose('')]],
    ['the word of a level', [prose('Axe')]],
  ])('has rows of its own with %s', (_, items) => {
    expect(proseColumns(items)).toBeNull();
  });
});

const before = roadmap({
  levels: { axis: 'Ambition', objective: 'Cible', field: 'Champ opérationnel', action: 'Action' },
  axes: [axis('1 | Équiper', prose('Contexte')), axis('2 | Former', prose('Contexte'))],
  objectives: [
    objective('1.1 | Relier', { axis: 'axe 1', ...prose('Focus : PIX', 'Méthodologie :', 'Méthodologie :') }),
    objective('2.1 | Accompagner', { axis: 'axe 2' }),
    objective('Les formateurs', { axis: 'axe 2', parent: 'objectif 2.1', level: 'field', ...prose('Focus') }),
  ],
});

describe('« Présentations »', () => {
  it('has a text a row, behind the sheets that it speaks of; what is common stays there', () => {
    const plans = cleanSheets(before);
    expect(plans.map(({ id }) => id).slice(0, 4)).toEqual([
      'propre-axes',
      'propre-objectifs',
      'propre-presentations',
      'propre-actions',
    ]);
    expect(plans.slice(0, 3).map((plan) => shownRows(plan))).toEqual([
      ['Code | Ambition | Contexte', '1 | Équiper | Sur « Contexte ».', '2 | Former | Sur « Contexte ».'],
      [
        'Code | Cible | Champ opérationnel | Ambition',
        '1.1 | Relier |  | 1',
        '2.1 | Accompagner |  | 2',
        ' | 2.1 | Les formateurs | 2',
      ],
      [
        'Niveau | Objet | Intitulé | Texte',
        'Cible | 1.1 | Focus : PIX | Sur « Focus : PIX ».',
        'Cible | 1.1 | Méthodologie | Sur « Méthodologie : ».',
        'Cible | 1.1 | Méthodologie | Sur « Méthodologie : ».',
        'Champ opérationnel | Les formateurs | Focus | Sur « Focus ».',
      ],
    ]);
  });

  it('is not made where there is nothing to put on it', () => {
    expect(cleanSheets(roadmap({ axes: [axis('1 | Équiper')] })).map(({ id }) => id)).not.toContain(
      'propre-presentations',
    );
  });

  it('is read back text by text, in their order', async () => {
    const { objectives, unread } = await reread(before);
    expect(objectives.map(({ sections }) => sections.map(({ label }) => label))).toEqual([
      ['Focus : PIX', 'Méthodologie', 'Méthodologie'],
      [],
      ['Focus'],
    ]);
    expect(unread).toEqual([]);
  });
});
