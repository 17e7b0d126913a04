import { dup01 } from '../../src/rules/dup01';
import { dup02 } from '../../src/rules/dup02';
import { dup04 } from '../../src/rules/dup04';
import { inShort } from '../support/findings';
import { action, at, indicator, lever, objective, roadmap, texts } from '../support/roadmap';

const today = { date: '2026-01-01' };

describe('DUP-01, one action written twice', () => {
  const opening = 'Développer l’utilisation des outils pour le travail collaboratif :';
  const full = "Développer l'utilisation des outils pour le travail collaboratif : (laBoîte, Tribu)";

  it('finds two lines of one wording, or one that only opens a list', () => {
    const same = roadmap({
      actions: [
        action('Rencontrer les acteurs', { source: at('B4') }),
        action('Rencontrer les acteurs.', { id: 'b', source: at('B9') }),
      ],
    });
    expect(inShort(dup01.check(same, today))).toEqual([
      ['DUP-01', 'avertissement', 'Feuille!B4', 'Feuille!B9'],
    ]);
    const listed = roadmap({
      actions: [action(opening, { details: ['Tribu'] }), action(full, { source: at('B9') })],
    });
    expect(dup01.check(listed, today)).toHaveLength(1);
  });

  it('leaves alone two actions that differ after the same opening', () => {
    const actions = [
      action('Équiper les établissements : écoles'),
      action('Équiper les établissements : collèges'),
    ];
    expect(dup01.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('leaves alone a short title that comes back under another axis', () => {
    const actions = [
      action('Former les enseignants', { axis: 'a1' }),
      action('Former les enseignants', { id: 'b', axis: 'a2' }),
    ];
    expect(dup01.check(roadmap({ actions }), today)).toEqual([]);
  });
});

describe('DUP-02, objectives that begin with the same words', () => {
  const short = objective('Développer l’utilisation des ressources et des services numériques', {
    axis: 'a3',
  });
  const long = objective(
    'Développer l’utilisation des ressources et des services numériques pour un enseignement hybride',
    { axis: 'a3' },
  );

  it('finds the pair', () => {
    expect(dup02.check(roadmap({ objectives: [long, short] }), today)).toHaveLength(1);
  });

  it('leaves alone another axis, and a field under its own cible', () => {
    expect(dup02.check(roadmap({ objectives: [long, { ...short, axis: 'a1' }] }), today)).toEqual([]);
    const child = { ...short, id: 'co1', level: 'field' as const, parent: long.id };
    expect(dup02.check(roadmap({ objectives: [long, child] }), today)).toEqual([]);
  });

  it('leaves alone labels that only share their first words', () => {
    const objectives = [
      objective('Accompagner les établissements du premier degré'),
      objective('Accompagner les établissements du second degré'),
    ];
    expect(dup02.check(roadmap({ objectives }), today)).toEqual([]);
  });
});

describe('DUP-04, a fiche copied from another', () => {
  const remarks =
    "Mettre en place une communication pour l'usage raisonné de l'outil, au premier comme au second degré.";
  const third = action('3-3 | Cartographie', {
    fields: texts({ remarks: `${remarks} Définir les usages minimaux.` }, 'C9'),
  });
  const fifth = action('3-5 | Référencement', { fields: texts({ remarks }, 'C21') });
  const measured = (id: string): ReturnType<typeof indicator> =>
    indicator('Objectif atteint. Guide des remontées diffusé.', { actions: [id], source: at(`${id}!B7`) });

  it('finds the two fiches that share indicators and remarks', () => {
    const input = roadmap({ actions: [third, fifth], indicators: [measured(third.id), measured(fifth.id)] });
    const found = dup04.check(input, today);
    expect(inShort(found)).toEqual([['DUP-04', 'avertissement', 'Feuille!C9', 'Feuille!C21']]);
    expect(found[0]!.parameters.shared).toEqual(['remarks', 'indicators']);
  });

  it('leaves alone one shared rubric, and calendars and actors that are the same', () => {
    expect(dup04.check(roadmap({ actions: [third, fifth] }), today)).toEqual([]);
    const shared = texts({
      schedule: 'Rentrée 2018. Cadre mis en place et activé.',
      partners: "DANE, inspecteurs, doyens, chefs d'établissements.",
      audience: 'Tous les établissements du premier et du second degré',
    });
    const actions = [
      action('4-4 | Le IAN', { fields: shared }),
      action('4-5 | Le référent', { fields: shared }),
    ];
    expect(dup04.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('finds a description copied with its partners, however short their list', () => {
    const copied = { description: remarks, partners: "Centres d'art, musées" };
    const [one, two, three] = [
      action('1.1 | Accueillir', { objective: 'o1', fields: texts(copied, 'D8') }),
      action('1.2 | Visiter', { objective: 'o1', fields: texts({ description: 'Un médiateur.' }, 'D9') }),
      action('1.3 | Exposer', { objective: 'o1', fields: texts(copied, 'D10') }),
    ];
    const found = dup04.check(roadmap({ actions: [one, two, three] }), today);
    expect(inShort(found)).toEqual([['DUP-04', 'avertissement', 'Feuille!D8', 'Feuille!D10']]);
    // all actions of the objective say it: it tells of the objective
    expect(dup04.check(roadmap({ actions: [one, three] }), today)).toEqual([]);
  });

  it('leaves alone one remark with the same partners', () => {
    const same = { remarks: 'À confirmer en comité de pilotage', partners: 'Départements, communes' };
    const actions = [
      action('Accueillir', { fields: texts(same, 'D8') }),
      action('Exposer', { fields: texts(same, 'D9') }),
    ];
    expect(dup04.check(roadmap({ actions }), today)).toEqual([]);
  });

  it('finds the two actions that share description and levers, not those that share levers and indicators', () => {
    const described = texts({ description: remarks }, 'D8');
    const [one, two] = [
      action('1-1 | Accueillir', { fields: described }),
      action('1-2 | Traduire', { fields: texts({ description: remarks }, 'D9') }),
    ];
    const means = [one, two].map(({ id }) =>
      lever('Salles des écoles et kits d’animation', { actions: [id], source: at(`${id}!E8`) }),
    );
    const found = dup04.check(roadmap({ actions: [one, two], levers: means }), today);
    expect(found.map(({ parameters }) => parameters.shared)).toEqual([['description', 'levers']]);

    const bare = [one, two].map((same) => ({ ...same, fields: {} }));
    const indicators = bare.map(({ id }) => measured(id));
    expect(dup04.check(roadmap({ actions: bare, levers: means, indicators }), today)).toEqual([]);
  });

  it('leaves alone a merged cell that stands for two rows', () => {
    const merged = texts({ aim: `${remarks} Et ensuite.`, remarks }, 'C4:C5');
    const actions = [action('1-1 | Un', { fields: merged }), action('1-2 | Deux', { fields: merged })];
    expect(dup04.check(roadmap({ actions }), today)).toEqual([]);
  });
});
