import type { Action } from '../../src/domain/roadmap';
import { emp01 } from '../../src/rules/emp01';
import { mat06 } from '../../src/rules/mat06';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { action, at, field, indicator, link, roadmap, said, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

/** Announced in a list with a line of text, then a fiche without a word. */
const empty: Action = action('2-5 | Le déploiement du THD', {
  mentions: [
    said('list', 'Le déploiement du THD', 'Axe 2!B11', '2-5'),
    said('fiche', 'Le déploiement du THD', 'Axe 2!A55', '2-5'),
    said('matrix', 'Le déploiement du THD', 'Tableaux!B21', '2-5'),
  ],
  fields: { description: field('Mettre en relation les collectivités.', 'Axe 2!C11') },
});

describe('EMP-01, an empty fiche', () => {
  it('finds the fiche whose only text stands in the list', () => {
    const found = emp01.check(roadmap({ actions: [empty] }), today);
    expect(inShort(found)).toEqual([['EMP-01', 'erreur', 'Axe 2!A55']]);
    expect(findingText(found[0]!).constat).toBe('La fiche 2-5 «\u00A0Le déploiement du THD\u00A0» est vide.');
  });

  it('says nothing of a fiche with one rubric, or with one indicator', () => {
    const filled = { ...empty, fields: texts({ audience: 'Lycées' }, 'Axe 2!B57') };
    expect(emp01.check(roadmap({ actions: [filled] }), today)).toEqual([]);
    const measured = roadmap({
      actions: [empty],
      indicators: [indicator('Nombre', { actions: [empty.id] })],
    });
    expect(emp01.check(measured, today)).toEqual([]);
  });

  const row = (code: string, fields: Action['fields']): Action =>
    action(`${code} | Action ${code}`, {
      mentions: [said('detail', `Action ${code}`, 'Plan!C4')],
      source: at('Plan!C4'),
      fields,
    });

  it('finds the empty row of a table whose other rows are filled', () => {
    const filled = texts({ aim: 'But', audience: 'Écoles', description: 'Détail' }, 'Plan!D4');
    const actions = [row('2-1', filled), row('2-2', filled), row('2-5', {})];
    const found = emp01.check(roadmap({ actions }), today);
    expect(found[0]!.about).toEqual(['action 2-5']);
    expect(findingText(found[0]!).constat).toBe('La ligne 2-5 «\u00A0Action 2-5\u00A0» est vide.');
  });

  it('says nothing of a table that is only a list of names', () => {
    expect(emp01.check(roadmap({ actions: [row('2-1', {}), row('2-5', {})] }), today)).toEqual([]);
  });
});

describe('MAT-06, croix on an empty fiche', () => {
  it('finds the two croix', () => {
    const links = [link(empty.id, 'o5', 'Tableaux!G21'), link(empty.id, 'o7', 'Tableaux!I21')];
    const found = mat06.check(roadmap({ actions: [empty], links }), today);
    expect(inShort(found)).toEqual([['MAT-06', 'avertissement', 'Tableaux!G21', 'Tableaux!I21']]);
    expect(found[0]!.parameters.fiches).toBe(true);
  });

  it('says nothing of an empty fiche without croix', () => {
    expect(mat06.check(roadmap({ actions: [empty] }), today)).toEqual([]);
  });
});
