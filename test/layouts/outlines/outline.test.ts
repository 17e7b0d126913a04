import { read, show } from '../../support/outlineReading';

describe('an outline in one column', () => {
  it('takes A1 under the axis A for what goes on from it, as B1 under B', () => {
    const draft = read([
      ['Axe A : Gouvernance'],
      ['A1 - Réunir le comité'],
      ['A1.1 - Fixer les dates'],
      ['A1.2 - Préparer les dossiers'],
      ['Axe B : Usages'],
      ['B1 - Former les équipes'],
      ['B1.1 - Ouvrir un parcours'],
    ]);
    expect(show(draft)).toEqual([
      'axe A Gouvernance',
      'axe B Usages',
      'objectif A1 Réunir le comité < A',
      'objectif B1 Former les équipes < B',
      'action A1.1 Fixer les dates < A1',
      'action A1.2 Préparer les dossiers < A1',
      'action B1.1 Ouvrir un parcours < B1',
    ]);
  });

  it('reads words and codes, and the lists under labels written once', () => {
    const draft = read([
      ['Feuille de route 2024'],
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser les États généraux'],
      ['Action 1.1.1 : Constituer un COPIL'],
      ['Leviers :'],
      ['• Réunions'],
      ['• Site : états-généraux.fr'],
      ['Indicateurs : Nombre de réunions ; Synthèse publiée'],
      ['Action 1.1.2 : Animer des groupes'],
      ['Axe 2 : Usages'],
      ['Objectif 2.1 : Généraliser EduConnect'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'axe 2 Usages',
      'objectif 1.1 Organiser les États généraux < 1',
      'objectif 2.1 Généraliser EduConnect < 2',
      'action 1.1.1 Constituer un COPIL < 1.1',
      'action 1.1.2 Animer des groupes < 1.1',
      'levier Réunions < 1.1.1',
      'levier Site : états-généraux.fr < 1.1.1',
      'indicateur Nombre de réunions < 1.1.1',
      'indicateur Synthèse publiée < 1.1.1',
    ]);
    expect(draft.axes[0]).toMatchObject({ word: 'Axe', source: { sheet: 'Plan', address: 'A2' } });
    expect(draft.levers.map((lever) => lever.row)).toEqual(['Plan!4', 'Plan!4']);
  });

  it('reads bare numbers by their depth', () => {
    const draft = read([
      ['1. Gouvernance'],
      ['1.1 Organiser les instances'],
      ['1.1.1 Réunir le COPIL'],
      ['1.1.2 Publier les comptes rendus'],
      ['2. Formation'],
      ['2.1 Former les enseignants'],
      ['2.1.1 Ouvrir des parcours'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'axe 2 Formation',
      'objectif 1.1 Organiser les instances < 1',
      'objectif 2.1 Former les enseignants < 2',
      'action 1.1.1 Réunir le COPIL < 1.1',
      'action 1.1.2 Publier les comptes rendus < 1.1',
      'action 2.1.1 Ouvrir des parcours < 2.1',
    ]);
  });

  it('starts the numbers again under each parent', () => {
    const draft = read([
      ['Axe 1 : Gouvernance'],
      ['Objectif 1 : Organiser'],
      ['Action 1 : Réunir'],
      ['Action 2 : Publier'],
      ['Objectif 2 : Informer'],
      ['Action 1 : Écrire une lettre'],
      ['Axe 2 : Usages'],
      ['Objectif 1 : Généraliser'],
      ['Action 1 : Équiper'],
    ]);
    expect(draft.actions.map(({ title, objective, axis }) => [title, objective?.title, axis?.title])).toEqual(
      [
        ['Réunir', 'Organiser', 'Gouvernance'],
        ['Publier', 'Organiser', 'Gouvernance'],
        ['Écrire une lettre', 'Informer', 'Gouvernance'],
        ['Équiper', 'Généraliser', 'Usages'],
      ],
    );
  });

  it('takes bullets under an objective for its actions where no line is called one', () => {
    const draft = read([
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser'],
      ['- Réunir le COPIL'],
      ['- Publier :'],
      ['o les comptes rendus'],
      ['Leviers'],
      ['- Visioconférence'],
      ['Objectif 1.2 : Informer'],
      ['- Écrire une lettre'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'objectif 1.2 Informer < 1',
      'action Réunir le COPIL < 1.1',
      'action Publier : [les comptes rendus] < 1.1',
      'action Écrire une lettre < 1.2',
      'levier Visioconférence < 1.1',
    ]);
    // A group of actions with its levers prints as one row again.
    expect(new Set([...draft.actions.slice(0, 2), ...draft.levers].map(({ row }) => row)).size).toBe(1);
  });

  it('joins a line that goes on, and keeps prose, notes and page headers apart from items', () => {
    const draft = read([
      ['Axe 1 : Gouvernance et pilotage'],
      ['du numérique éducatif'],
      [
        'Le pilotage réunit deux fois par an les collectivités, les corps d’inspection et les services du rectorat.',
      ],
      ['Objectif 1.1 : Organiser'],
      ['Action 1.1.1 : Réunir'],
      ['- le COPIL'],
      ['- les comités locaux'],
      ['Feuille de route 2024-2025'],
      ['Action 1.1.2 : Publier'],
      ['(*) sous réserve de moyens'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance et pilotage du numérique éducatif',
      'objectif 1.1 Organiser < 1',
      'action 1.1.1 Réunir [le COPIL / les comités locaux] < 1.1',
      'action 1.1.2 Publier < 1.1',
    ]);
    expect(draft.sections.map(({ about, text }) => [about?.code, text.slice(0, 10)])).toEqual([
      ['1', 'Le pilotag'],
    ]);
    expect(draft.unread.map(({ text, reason }) => [text, reason])).toEqual([
      ['Feuille de route 2024-2025', 'outside-tables'],
      ['(*) sous réserve de moyens', 'note'],
    ]);
  });

  it('reads fields of an action and facts of an indicator written as lines', () => {
    const draft = read([
      ['Axe 1 : Gouvernance'],
      ['Contexte : une instance à faire vivre'],
      ['Objectif 1.1 : Organiser'],
      ['Action 1.1.1 : Réunir'],
      ['Pilote : DANE'],
      ['Échéance : juin 2025'],
      ['Indicateur : Nombre de réunions'],
      ['Cible : 4 réunions'],
      ['Valeur initiale : 2'],
    ]);
    expect(draft.actions[0]!.fields).toMatchObject({ owner: { text: 'DANE' }, due: { text: 'juin 2025' } });
    expect(draft.indicators[0]).toMatchObject({
      title: 'Nombre de réunions',
      facts: { targets: [{ text: '4 réunions', value: 4 }], baseline: { text: '2', value: 2 } },
    });
    expect(draft.sections).toMatchObject([
      { about: { code: '1' }, label: 'Contexte', text: 'une instance à faire vivre' },
    ]);
  });

  it('sets operational objectives under strategic ones, and champs opérationnels under a cible', () => {
    expect(
      show(
        read([
          ['Axe I : Gouvernance'],
          ['Objectif stratégique 1 : Piloter'],
          ['Objectif opérationnel 1.1 : Réunir'],
          ['Ambition II : Usages'],
          ['Cible 2.1 : Inclure'],
          ['CO1 : Rendre accessibles les ressources'],
        ]),
      ),
    ).toEqual([
      'axe I Gouvernance',
      'axe II Usages',
      'objectif 1 Piloter < I',
      'champ 1.1 Réunir < 1',
      'objectif 2.1 Inclure < II',
      'champ CO1 Rendre accessibles les ressources < 2.1',
    ]);
  });
});
