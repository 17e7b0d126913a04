import { lab04 } from '../../src/rules/lab04';
import { inShort } from '../support/findings';
import { action, at, objective, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('LAB-04, a name that is a paragraph', () => {
  it('finds more than 120 characters, and more than two sentences', () => {
    const found = lab04.check(
      roadmap({
        objectives: [objective('Accompagner '.repeat(11).trim(), { source: at('A5') })],
        actions: [action('Un cahier des charges. Un prototype. Un portage.', { source: at('B5') })],
      }),
      today,
    );
    expect(inShort(found)).toEqual([['LAB-04', 'avertissement', 'Feuille!A5', 'Feuille!B5']]);
  });

  it.each([
    ['120 characters', `${'x'.repeat(119)}y`],
    ['two sentences', 'Un cahier des charges. Un prototype.'],
    [
      'how a share is reckoned',
      `Part des ordinateurs remis en service (${'ordinateurs remis '.repeat(4)}/ ordinateurs)`,
    ],
    ['points of acronyms and numbers', 'Former les I.A.N. Réseau 2.0 vs. Pix no. 3'],
  ])('says nothing of %s', (_what, title) => {
    expect(lab04.check(roadmap({ actions: [action(title)] }), today)).toEqual([]);
  });
});
