import { findingText } from '../../src/messages/fr';
import { coh05 } from '../../src/rules/coh05';
import { inShort } from '../support/findings';
import { action, at, axis, field, roadmap, said } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

/** An action whose summary stands in the list of its axis, and whose aim stands in its fiche. */
const summed = (summary: string, aim: string): ReturnType<typeof roadmap> =>
  roadmap({
    axes: [
      axis('2 | Écosystème', { sections: [{ label: 'La labélisation', text: summary, source: at('C10') }] }),
    ],
    actions: [action('2-4 | La labélisation', { fields: { aim: field(aim, 'B45') } })],
  });
const SUMMARY = 'Labéliser des écoles, des collèges et des lycées.';

describe('COH-05, a summary for more schools than the fiche', () => {
  it('finds those that the fiche leaves out', () => {
    const found = coh05.check(summed(SUMMARY, 'Donner un label à chaque collège volontaire'), today);
    expect(inShort(found)).toEqual([['COH-05', 'information', 'Feuille!C10', 'Feuille!B45']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Le résumé de l’action 2-4 annonce « Labéliser des écoles, des collèges et des lycées », mais sa fiche ne cite pas les écoles ni les lycées.',
    );
  });

  it('takes a column « En bref » for a summary too', () => {
    const [one] = summed('', 'Donner un label à chaque collège').actions;
    const actions = [{ ...one!, extra: { 'En bref': field(SUMMARY, 'D10') } }];
    expect(inShort(coh05.check(roadmap({ actions }), today))).toEqual([
      ['COH-05', 'information', 'Feuille!D10', 'Feuille!B45'],
    ]);
  });

  it('takes what a list says otherwise, and nothing understood, for a summary', () => {
    const listed = (text: string, audience: string): ReturnType<typeof roadmap> =>
      roadmap({
        actions: [
          action('1-2 | Créer une option', {
            mentions: [
              said('detail', 'Créer une option', 'Liste!C5'),
              said('fiche', 'Créer une option', 'A15'),
            ],
            fields: { audience: field(audience, 'B17') },
          }),
        ],
        unread: [{ source: at('Liste!D5'), text, reason: 'unmatched' }],
      });
    const given = listed('Écoliers, collégiens et lycéennes', 'Collégiens de quatrième');
    expect(inShort(coh05.check(given, today))).toEqual([
      ['COH-05', 'information', 'Liste!D5', 'Feuille!B17'],
    ]);
    expect(coh05.check(listed('Collégiens', 'Collégiens de quatrième'), today)).toEqual([]);
  });

  it.each([
    ['the same schools', summed(SUMMARY, 'Un label pour le premier degré et le second degré')],
    ['a fiche for all', summed(SUMMARY, 'Un label pour tous, dès le collège')],
    ['a fiche that names none', summed(SUMMARY, 'Donner un label')],
    ['a fiche for more', summed('Labéliser des collèges', 'Un label pour les collèges et les lycées')],
    ['a fiche for others', summed('Labéliser des lycées', 'Un label pour les collèges')],
  ])('says nothing of %s', (_what, given) => {
    expect(coh05.check(given, today)).toEqual([]);
  });
});

describe('COH-05, a public that is not the one of the title', () => {
  const meant = (title: string, audience: string): ReturnType<typeof coh05.check> => {
    const one = action(`1-3 | ${title}`, { fields: { audience: field(audience, 'D7') }, source: at('B7') });
    return coh05.check(roadmap({ actions: [one] }), today);
  };

  it('is asked about', () => {
    const found = meant('Créer des manuels sonores pour les collégiens', 'Lycéens');
    expect(inShort(found)).toEqual([['COH-05', 'information', 'Feuille!D7', 'Feuille!B7']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Le titre de l’action 1-3, « Créer des manuels sonores pour les collégiens », et son public, « Lycéens », ne s’accordent pas.',
    );
  });

  it.each([
    ['Créer des manuels sonores pour les collégiens', 'Collégiens de sixième'],
    ['Créer des manuels sonores pour les collégiens', 'Collégiens, lycéens'],
    ['Créer des manuels sonores pour les collégiens', 'Élèves du second degré'],
    ['Créer des manuels sonores pour les collégiens', 'Tous les lycéens et leurs familles'],
    ['Créer des manuels sonores pour les collégiens', 'Professeurs'],
    ['Ouvrir les portes des lycées', 'Collégiens de troisième'],
  ])('says nothing of « %s » for « %s »', (title, audience) => {
    expect(meant(title, audience)).toEqual([]);
  });
});
