import { findingText } from '../../src/messages/fr';
import type { Action } from '../../src/domain/roadmap';
import { coh04 } from '../../src/rules/coh04';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const fiche = (label: string, row: number, aim: string, audience: string, axis = 'axe 4'): Action =>
  action(label, {
    axis,
    fields: { aim: field(aim, `B${String(row)}`), audience: field(audience, `B${String(row + 1)}`) },
  });

const others = [
  fiche('4-1 | Les DASEN', 4, 'Rapprocher les directions départementales', 'Directeurs'),
  fiche('4-2 | Les inspecteurs', 14, 'Réaffirmer que les inspecteurs prescrivent', 'Inspecteurs'),
  fiche('4-4 | Le IAN', 24, 'Cadre d’action de chaque discipline', 'Interlocuteurs'),
  fiche('4-5 | Le référent numérique', 34, 'Cadre des référents', 'Référents du numérique'),
];
const withErun = (aim: string, audience: string, axis?: string): ReturnType<typeof roadmap> =>
  roadmap({ actions: [...others, fiche("4-6 | L'ERUN", 44, aim, audience, axis)] });

describe('COH-04, a fiche that speaks of another action', () => {
  it('finds the one that says the title of its neighbour and not its own', () => {
    const found = coh04.check(withErun('Rencontres avec les DASEN', 'Encadrement : DASEN'), today);
    expect(inShort(found)).toEqual([['COH-04', 'information', 'Feuille!B44']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      "La fiche de l’action 4-6 « L'ERUN » ne reprend aucun mot de son titre, mais ceux de l’action 4-1 « Les DASEN ».",
    );
  });

  it.each([
    ['a fiche that says both', withErun('Rencontres des ERUN et des DASEN', 'ERUN')],
    ['a fiche in other words', withErun('Rencontres de circonscription', 'Enseignants référents')],
    ['a fiche that speaks of several', withErun('Rencontres des DASEN et des IAN', 'Premier degré')],
    ['an action of another axis', withErun('Rencontres avec les DASEN', 'DASEN', 'axe 1')],
    [
      'three fiches, of which nothing can be said',
      roadmap({ actions: withErun('DASEN', 'DASEN').actions.slice(2) }),
    ],
  ])('says nothing of %s', (_what, given) => {
    expect(coh04.check(given, today)).toEqual([]);
  });
});
