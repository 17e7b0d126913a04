import { findingText } from '../../src/messages/fr';
import { rol03 } from '../../src/rules/rol03';
import { inShort } from '../support/findings';
import { action, field, roadmap } from '../support/roadmap';

const today = { date: '2026-01-01' };
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

const acted = (partners: string, ...aims: string[]): ReturnType<typeof roadmap> =>
  roadmap({
    actions: aims.map((aim, i) =>
      action(`3-${String(i + 1)} | A`, {
        fields: { aim: field(aim, `B${String(i + 4)}`), partners: field(partners, `C${String(i + 4)}`) },
      }),
    ),
  });

describe('ROL-03, who acts and is in no list of actors', () => {
  it('finds them, and goes to where the text says that they act', () => {
    const found = rol03.check(
      acted('CARDIE, DANE', 'Des projets que le PASIE repère', 'Former. Des usages reconnus par le PASIE.'),
      today,
    );
    expect(inShort(found)).toEqual([['ROL-03', 'avertissement', 'Feuille!B5', 'Feuille!B4']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      '« PASIE » est cité dans 2 actions (« Des usages reconnus par le PASIE »), mais ne figure parmi les acteurs d’aucune.',
    );
  });

  it.each([
    ['one who is an actor', acted('CARDIE, PASIE', 'Reconnus par le PASIE', 'Le PASIE repère')],
    ['one who is named once', acted('CARDIE', 'Reconnus par le PASIE', 'Former')],
    ['a tool', acted('CARDIE', 'Informer par l’ENT', 'Échanger avec l’ENT')],
    ['what does nothing', acted('CARDIE', 'Données de l’enquête ETIC', 'Enquête ETIC')],
  ])('says nothing of %s', (_what, given) => {
    expect(rol03.check(given, today)).toEqual([]);
  });

  it('says nothing where no action has a list of actors', () => {
    const actions = ['Reconnus par le PASIE', 'Le PASIE repère'].map((aim) =>
      action(aim, { fields: { aim: field(aim) } }),
    );
    expect(rol03.check(roadmap({ actions }), today)).toEqual([]);
  });
});

describe('ROL-03, who is named once and is what the sentence is about', () => {
  it('is only said for information', () => {
    const found = rol03.check(acted('CARDIE', 'Le PASIE anime les ateliers.', 'Former'), today);
    expect(inShort(found)).toEqual([['ROL-03', 'information', 'Feuille!B4']]);
  });

  it.each([
    [
      'one who is an actor of another action',
      acted('CARDIE, PASIE', 'Le PASIE anime les ateliers.', 'Former'),
    ],
    ['a tool', acted('CARDIE', 'Le GAR fournit les accès.', 'Former')],
    ['what is not said to act', acted('CARDIE', 'Le PASIE est présenté aux équipes.', 'Former')],
  ])('says nothing of %s', (_what, given) => {
    expect(rol03.check(given, today)).toEqual([]);
  });
});

describe('ROL-03, who leads another action and is left out of the list of this one', () => {
  /** Six actions, the first led by the CLEMI and the second one saying this; the partners of all others. */
  const led = (
    description: string,
    partners = 'Formateurs',
    leaders = ['CLEMI'],
  ): ReturnType<typeof roadmap> =>
    roadmap({
      actions: Array.from({ length: 6 }, (_, i) =>
        action(`1-${String(i + 1)} | A`, {
          fields: {
            owner: field(leaders[i] ?? 'EAFC', `C${String(i + 4)}`),
            partners: field(i === 1 ? partners : 'Formateurs', `D${String(i + 4)}`),
            ...(i === 1 && { description: field(description, 'B5') }),
          },
        }),
      ),
    });

  it('is only said for information', () => {
    const found = rol03.check(led('Observer une séance. Le CLEMI relit les comptes rendus.'), today);
    expect(inShort(found)).toEqual([['ROL-03', 'information', 'Feuille!B5']]);
    expect(plain(findingText(found[0]!).constat)).toBe(
      '« CLEMI » intervient dans une action (« Le CLEMI relit les comptes rendus ») sans figurer parmi ses acteurs, alors qu’il pilote ailleurs.',
    );
  });

  it.each([
    ['one who is in the list', led('Le CLEMI relit les comptes rendus.', 'CLEMI, formateurs')],
    ['one who is only named', led('Des comptes rendus relus avec le CLEMI.')],
    [
      'one who leads many actions',
      led('Le CLEMI relit les comptes rendus.', 'Formateurs', ['CLEMI', '', 'CLEMI']),
    ],
    ['one who leads this action', led('Le CLEMI relit les comptes rendus.', 'Formateurs', ['', 'CLEMI'])],
  ])('says nothing of %s', (_what, given) => {
    expect(rol03.check(given, today)).toEqual([]);
  });
});

describe('ROL-03, who is among the actors of another action and left out of the list of this one', () => {
  /** Six actions, the first with the CLEMI among its actors and the second one saying this. */
  const joined = (
    description: string,
    { with: others = ['CLEMI, radios locales'], title = 'Enregistrer les progrès' } = {},
  ): ReturnType<typeof roadmap> =>
    roadmap({
      actions: Array.from({ length: 6 }, (_, i) =>
        action(`1-${String(i + 1)} | ${i === 1 ? title : 'A'}`, {
          fields: {
            partners: field(others[i] ?? 'Écoles', `D${String(i + 4)}`),
            ...(i === 1 && { description: field(description, 'B5') }),
          },
        }),
      ),
    });

  it.each([
    'Le CLEMI apprend aux maîtres à régler le son.',
    'Réécouter. Le CLEMI initie les maîtres au montage.',
  ])('is only said for information: %s', (description) => {
    const found = rol03.check(joined(description), today);
    expect(inShort(found)).toEqual([['ROL-03', 'information', 'Feuille!B5']]);
    expect(plain(findingText(found[0]!).constat)).toMatch(
      /sans figurer parmi ses acteurs, alors qu’il figure parmi ceux d’une autre\.$/,
    );
  });

  it.each([
    ['one who is only named', joined('Les maîtres apprennent à régler le son avec le CLEMI.')],
    ['what something is about', joined('Le CLEMI est présenté aux maîtres.')],
    [
      'one who is among the actors of many',
      joined('Le CLEMI apprend aux maîtres à régler le son.', { with: ['CLEMI', '', 'CLEMI'] }),
    ],
    [
      'one whom the title names',
      joined('Le CLEMI apprend aux maîtres à régler le son.', { title: 'Suivre les ateliers du CLEMI' }),
    ],
    ['one who is in the list', joined('Le CLEMI forme les maîtres.', { with: ['CLEMI', 'Écoles, CLEMI'] })],
  ])('says nothing of %s', (_what, given) => {
    expect(rol03.check(given, today)).toEqual([]);
  });
});
