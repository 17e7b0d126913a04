import { itemRows } from '../../src/sheets/itemRows';
import { action, axis, indicator, lever, objective, roadmap } from '../support/roadmap';

const apprendre = axis('1 | Apprendre');
const inAxis = { axis: apprendre.id };
const lire = objective('Lire', inAxis);
const under = { ...inAxis, objective: lire.id };

/** Each objective with its rows: actions / leviers / indicateurs. */
function rowsOf(parts: Parameters<typeof roadmap>[0]): string[] {
  return itemRows(roadmap(parts)).flatMap(({ axis: own, groups }) => [
    own?.title ?? '(sans axe)',
    ...groups.flatMap(({ above, objectives, rows }) => [
      `  ${[...above, ...objectives].map(({ title }) => title).join(' > ')}`,
      ...rows.map(
        ({ actions, levers, indicators }) =>
          `    ${[actions, levers, indicators].map((items) => items.map(({ title }) => title).join(', ')).join(' / ')}`,
      ),
    ]),
  ]);
}

describe('a roadmap as rows of a table', () => {
  it('prints items that share a row of the document on one row, rows from the top', () => {
    expect(
      rowsOf({
        axes: [apprendre],
        objectives: [lire],
        actions: [
          action('Former', { ...under, row: 'Axe 1!12' }),
          action('Équiper', { ...under, row: 'Axe 1!5' }),
          action('Acheter', { ...under, row: 'Axe 1!5' }),
        ],
        levers: [lever('Réseau', { ...under, row: 'Axe 1!5' })],
        indicators: [indicator('Taux', { ...under, row: 'Axe 1!12' })],
      }),
    ).toEqual(['Apprendre', '  Lire', '    Équiper, Acheter / Réseau / ', '    Former /  / Taux']);
  });

  it('puts an indicator of another table beside the action that it belongs to', () => {
    const former = action('Former', { ...under, row: 'Actions!2' });
    const taux = indicator('Taux', { ...under, row: 'Indicateurs!9', actions: [former.id] });
    const equiper = action('Équiper', { ...under, row: 'Actions!3' });
    expect(
      rowsOf({ axes: [apprendre], objectives: [lire], actions: [former, equiper], indicators: [taux] }),
    ).toEqual(['Apprendre', '  Lire', '    Former /  / Taux', '    Équiper /  / ']);
  });

  it('puts indicators that have a table of their own beside what is done, not below it', () => {
    expect(
      rowsOf({
        axes: [apprendre],
        objectives: [lire],
        actions: [action('Former', { ...under, row: 'A!20' })],
        levers: [lever('Réseau', { ...under, row: 'A!20' })],
        indicators: [indicator('Taux', { ...under, row: 'A!4' })],
      }),
    ).toEqual(['Apprendre', '  Lire', '    Former / Réseau / Taux']);
  });

  it('shows a cible above its champs opérationnels, and every axis and objective, also what is empty', () => {
    const cible = objective('1.1 | Réussir', inAxis);
    const champ = objective('CO1 | Pix', { ...inAxis, parent: cible.id, level: 'field' });
    const empty = objective('1.2 | Ouvrir', inAxis);
    expect(
      rowsOf({
        axes: [apprendre, axis('2 | Équiper')],
        objectives: [cible, empty, champ],
        actions: [action('Certifier', { ...inAxis, objective: champ.id })],
      }),
    ).toEqual(['Apprendre', '  Réussir > Pix', '    Certifier /  / ', '  Ouvrir', 'Équiper']);
  });

  it('puts the objectives of an axis together beside items that belong to the axis alone', () => {
    expect(
      rowsOf({
        axes: [apprendre],
        objectives: [lire, objective('Compter', inAxis)],
        actions: [action('Former', inAxis), action('Équiper', inAxis)],
      }),
    ).toEqual(['Apprendre', '  Lire > Compter', '    Former, Équiper /  / ']);
  });

  it('keeps what has no axis for the end, and objectives that stand below each other', () => {
    const one = objective('Un', { parent: 'objectif Deux' });
    const two = objective('Deux', { parent: 'objectif Un' });
    expect(rowsOf({ axes: [apprendre], objectives: [one, two], levers: [lever('Réseau')] })).toEqual([
      'Apprendre',
      '(sans axe)',
      '  ',
      '     / Réseau / ',
      '  Un > Deux',
    ]);
  });
});
