import { findingText } from '../../src/messages/fr';
import { rol04 } from '../../src/rules/rol04';
import { inShort } from '../support/findings';
import { action, at, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const titled = (...titles: string[]): ReturnType<typeof roadmap> =>
  roadmap({ actions: titles.map((title, i) => action(title, { source: at(`B${String(i + 4)}`) })) });

describe('ROL-04, acronyms that are not written out', () => {
  it('finds them, all in one', () => {
    const found = rol04.check(
      titled('Participer aux projets (GCCLE, ENT)', 'Le GCCLE et l’OPINÉE', 'OPINEE pour tous'),
      today,
    );
    expect(inShort(found)).toEqual([['ROL-04', 'information', 'Feuille!B4', 'Feuille!B5', 'Feuille!B6']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      'Deux sigles ne sont développés nulle part : « GCCLE » et « OPINEE ».',
    );
  });

  it.each([
    [
      'one that is written out',
      ['Publier une Lettre d’Information Académique du Numérique Éducatif (LIANE)'],
    ],
    ['one that is written out elsewhere', ['Installer des EIM', 'Des équipements individuels mobiles']],
    ['those of the field', ['Réunir les ERUN, la DRANE et l’INSPÉ']],
    ['the same with letters turned round', ['Réunir les RRUNP']],
    ['a name', ['Publier sur TWITER', 'Un compte Twiter']],
    ['a heading in capitals', ['ORGANISER LES ETATS GENERAUX']],
    ['a total', ['TOTAL']],
    ['a part of a name', ['Utiliser D’COL, PIX+EDU et M@GISTERE']],
    ['roman numbers', ['Le chapitre XIII']],
  ])('says nothing of %s', (_what, titles) => {
    expect(rol04.check(titled(...titles), today)).toEqual([]);
  });
});

describe('ROL-04, a pilote that is an acronym alone', () => {
  const led = (...owners: string[]): ReturnType<typeof roadmap> =>
    roadmap({
      actions: owners.map((owner, i) =>
        action(`Action ${String(i)}`, { fields: { owner: field(owner, `E${String(i + 4)}`) } }),
      ),
    });

  it('finds it where the other pilotes are written in small letters', () => {
    const found = rol04.check(led('Pôle pédagogique', 'Mission orientation', 'CAPREN'), today);
    expect(inShort(found)).toEqual([['ROL-04', 'information', 'Feuille!E6']]);
  });

  it.each([
    ['pilotes that are all acronyms', ['CAPREN', 'MISOR', 'Mission orientation']],
    [
      'one that is written out',
      ['Cellule académique pour la ruralité et le numérique', 'Pôle', 'CARN', 'Mission'],
    ],
    ['those of the field', ['Pôle pédagogique', 'Mission orientation', 'DRANE']],
  ])('says nothing of %s', (_what, owners) => {
    expect(rol04.check(led(...owners), today)).toEqual([]);
  });
});
