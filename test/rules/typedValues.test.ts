import { dat08 } from '../../src/rules/dat08';
import { val07 } from '../../src/rules/val07';
import { val09 } from '../../src/rules/val09';
import { val10 } from '../../src/rules/val10';
import { findingText } from '../../src/messages/fr';
import { inShort } from '../support/findings';
import { at, indicator, roadmap } from '../support/roadmap';

const today = { date: '2026-01-15' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

describe('what was typed on a sheet of the follow-up', () => {
  it('VAL-07: words where a number is expected, in one finding', () => {
    const found = val07.check(
      roadmap({
        observations: [
          { kind: 'not-a-number', source: at('Suivi!C4'), text: 'plusieurs' },
          { kind: 'not-a-number', source: at('Suivi!C9'), text: 'en hausse', id: 'i' },
        ],
      }),
      today,
    );
    expect(inShort(found)).toEqual([['VAL-07', 'avertissement', 'Suivi!C4', 'Suivi!C9']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Deux cellules attendent un nombre, et « plusieurs » et « en hausse » n’y sont pas compris.',
    );
  });

  it('DAT-08: words where a day is expected', () => {
    const found = dat08.check(
      roadmap({ observations: [{ kind: 'not-a-day', source: at('Relevés!B4'), text: '31/02/2026' }] }),
      today,
    );
    expect(inShort(found)).toEqual([['DAT-08', 'avertissement', 'Relevés!B4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Une cellule attend une date, et « 31/02/2026 » n’y est pas compris.',
    );
  });

  it('VAL-09: two answers to one question, both cells, and which of them counts', () => {
    const visits = indicator('Nombre de visites', { id: 'visits' });
    const between = { source: at('Axe 1!C4'), other: at('Suivi!B2'), id: 'visits' };
    const found = val09.check(
      roadmap({
        indicators: [visits],
        observations: [
          { kind: 'value-conflict', ...between, field: 'step2026', text: '40', otherText: '50' },
          { kind: 'value-conflict', ...between, field: 'unit', text: '', otherText: 'visites' },
        ],
      }),
      today,
    );
    expect(inShort(found)).toEqual([['VAL-09', 'avertissement', 'Axe 1!C4', 'Suivi!B2']]);
    expect(found[0]!.about).toEqual(['step2026 visits', 'unit visits']);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Votre feuille et le suivi ne disent pas la même chose à 2 endroits : la cible 2026 de « Nombre de visites » (« 40 » dans votre feuille, « 50 » dans le suivi) et l’unité de « Nombre de visites » (rien dans votre feuille, « visites » dans le suivi).',
    );
  });

  it('VAL-10: a row of values of no indicator, or of several; ten of one name are told once', () => {
    const of = (address: string, text: string, among?: string[]) => ({
      kind: 'unmatched-reading' as const,
      source: at(address),
      text,
      ...(among && { among }),
    });
    const observations = [
      of('Relevés!A2', 'Nombre de clubs'),
      of('Relevés!A3', 'Nombre de clubs'),
      of('Relevés!A4', 'Taux', ['Taux d’accès', 'Taux d’usage']),
    ];
    const found = val10.check(roadmap({ observations }), today);
    expect(inShort(found)).toEqual([['VAL-10', 'avertissement', 'Relevés!A2', 'Relevés!A3', 'Relevés!A4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      '2 noms de relevés ne correspondent à aucun indicateur, ou à plusieurs : « Nombre de clubs » et « Taux » (« Taux d’accès » ou « Taux d’usage » ?).',
    );
  });
});
