import fc from 'fast-check';
import type { Draft, ItemDraft } from '../../src/layouts/draft';
import { Claims } from '../../src/layouts/claims';
import { Grid } from '../../src/layouts/grid';
import { nothingKnown } from '../../src/layouts/layout';
import { outlineLayout } from '../../src/layouts/outline';
import { rectAddress, type Rect } from '../../src/workbook/address';
import { readAlone, sheet, type Cells } from '../support/grid';

function read(rows: Cells, name = 'Plan', merges: string[] = []): Draft {
  return readAlone(outlineLayout, sheet(name, rows, merges)).draft;
}

/** Every item as `kind code title < parent`, in the order of reading, details in brackets. */
function show(draft: Draft): string[] {
  const name = (item: ItemDraft | null): string => (item ? (item.code ?? item.title) : '');
  const line = (kind: string, item: ItemDraft & { details?: string[] }, parent: ItemDraft | null): string =>
    [
      kind,
      ...(item.code === undefined ? [] : [item.code]),
      item.title,
      ...(item.details?.length ? [`[${item.details.join(' / ')}]`] : []),
      ...(parent ? ['<', name(parent)] : []),
    ].join(' ');
  return [
    ...draft.axes.map((axis) => line('axe', axis, null)),
    ...draft.objectives.map((objective) =>
      line(objective.level === 'field' ? 'champ' : 'objectif', objective, objective.parent ?? objective.axis),
    ),
    ...draft.actions.map((action) => line('action', action, action.objective ?? action.axis)),
    ...draft.levers.map((lever) => line('levier', lever, lever.actions[0] ?? lever.objective ?? lever.axis)),
    ...draft.indicators.map((indicator) =>
      line('indicateur', indicator, indicator.actions[0] ?? indicator.objective ?? indicator.axis),
    ),
  ];
}

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

describe('an outline in several columns', () => {
  it('reads codes and labels in one column, titles and items in the next', () => {
    const draft = read([
      ['Axe 1', 'Gouvernance'],
      ['Objectif 1.1', 'Organiser'],
      ['Action 1.1.1', 'Réunir'],
      ['Leviers', 'Visioconférence'],
      [null, 'Site'],
      ['Indicateurs', '- Nombre de réunions\n- Taux de présence'],
      ['Action 1.1.2', 'Publier'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'action 1.1.1 Réunir < 1.1',
      'action 1.1.2 Publier < 1.1',
      'levier Visioconférence < 1.1.1',
      'levier Site < 1.1.1',
      'indicateur Nombre de réunions < 1.1.1',
      'indicateur Taux de présence < 1.1.1',
    ]);
    expect(draft.axes[0]!.source.address).toBe('A1:B1');
    expect(draft.levers[1]!.source.address).toBe('B5');
  });

  it('reads levels indented by column', () => {
    expect(
      show(
        read([
          ['Axe 1 : Gouvernance', null, null, null],
          [null, 'Objectif 1.1 : Organiser', null, null],
          [null, null, 'Réunir le COPIL', null],
          [null, null, null, 'deux fois par an'],
          [null, null, 'Publier', null],
          [null, 'Objectif 1.2 : Informer', null, null],
          [null, null, 'Écrire', null],
        ]),
      ),
    ).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'objectif 1.2 Informer < 1',
      'action Réunir le COPIL [deux fois par an] < 1.1',
      'action Publier < 1.1',
      'action Écrire < 1.2',
    ]);
  });

  it('fills the fields to the right on the lines of actions', () => {
    const draft = read([
      ['Plan d’action', 'Pilote', 'Échéance', 'Statut', 'Salle'],
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser', 'DAN'],
      ['Action 1.1.1 : Réunir', 'DANE', 'juin 2025', 'En cours', 'B12'],
      ['Action 1.1.2 : Publier', 'DSI', null, 'À venir'],
    ]);
    expect(
      draft.actions.map(({ fields }) => Object.entries(fields).map(([name, { text }]) => `${name}: ${text}`)),
    ).toEqual([
      ['owner: DANE', 'due: juin 2025', 'status: En cours'],
      ['owner: DSI', 'status: À venir'],
    ]);
    expect(draft.actions[0]!.extra).toMatchObject({ Salle: { text: 'B12', source: { address: 'E4' } } });
    expect(draft.sections).toMatchObject([{ about: { code: '1.1' }, label: 'Pilote', text: 'DAN' }]);
  });

  it('is not deceived by lines that look like headers of tables', () => {
    const draft = read([
      ['Action', 'Pilote', 'Échéance'],
      ['Axe 1 : Gouvernance'],
      ['Objectif 1.1 : Organiser'],
      ['Action 1.1.1 : Réunir', 'DANE', '2025'],
    ]);
    expect(show(draft)).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Organiser < 1',
      'action 1.1.1 Réunir < 1.1',
    ]);
    expect(
      show(
        read([
          ['Axe 1', 'Gouvernance'],
          ['Objectif 1.1', 'Moyens'],
          ['Action 1.1.1', 'Acheter'],
          ['Leviers', 'Crédits'],
          ['Indicateurs', 'Matériels'],
        ]),
      ),
    ).toEqual([
      'axe 1 Gouvernance',
      'objectif 1.1 Moyens < 1',
      'action 1.1.1 Acheter < 1.1',
      'levier Crédits < 1.1.1',
      'indicateur Matériels < 1.1.1',
    ]);
  });

  it('leaves a table with columns of items to the tables', () => {
    expect(
      readAlone(
        outlineLayout,
        sheet('Plan', [
          ['Axe', 'Objectif', 'Action'],
          ['Axe 1 : Gouvernance', 'Objectif 1.1 : Organiser', 'Action 1.1.1 : Réunir'],
          [null, null, 'Action 1.1.2 : Publier'],
        ]),
      ).regions,
    ).toEqual([]);
  });

  it('reads a code that Excel made a date of', () => {
    const plan = sheet('Plan', [
      ['Axe 1', 'Gouvernance'],
      ['Objectif 1', 'Piloter'],
      [45292, 'Réunir'],
      ['1-2', 'Publier'],
    ]);
    Object.assign(plan.cells.find(({ cell }) => cell.value === 45292)!.cell, {
      date: '2024-01-01',
      format: 'd-mmm',
      text: '1-janv.',
    });
    const { draft } = readAlone(outlineLayout, plan);
    expect(draft.actions.map(({ code, title }) => [code, title])).toEqual([
      ['1-1', 'Réunir'],
      ['1-2', 'Publier'],
    ]);
    expect(draft.observations).toEqual([
      { kind: 'code-as-date', source: { sheet: 'Plan', address: 'A3:B3' }, text: '1-janv.', code: '1-1' },
    ]);
  });
});

describe('what is no outline', () => {
  it.each<[string, Cells]>([
    ['axes alone', [['Axe 1 : Gouvernance'], ['Axe 2 : Usages'], ['Axe 3 : Formation']]],
    [
      'a report with numbered chapters',
      [
        ['4 - Annexe'],
        ['4.1 - Les équipements'],
        ['211 établissements publics.'],
        ['4.2 - La formation'],
        ['Elle se fait en établissement.'],
      ],
    ],
    [
      'a list of coded actions',
      [
        ['Axe 1 : Usages'],
        ['1-1', 'La lettre', 'Les inspecteurs écrivent'],
        ['1-2', 'Le site', 'La DANE publie'],
      ],
    ],
    [
      'a projet académique',
      [['Le projet académique'], ['Axe 1 : Réussir'], ['Objectif 1.1 : Lire'], ['Objectif 1.2 : Écrire']],
    ],
    [
      'an invoice',
      [
        ['Facture 2024'],
        [1, 'Papier', 12],
        ['1.1', 'A4', 10],
        ['1.2', 'A3', 2],
        [2, 'Encre', 8],
        ['2.1', 'Noire', 8],
      ],
    ],
    [
      'a timetable',
      [
        ['Heure', 'Lundi'],
        ['8h', 'Maths'],
        ['9h', 'EPS'],
      ],
    ],
  ])('leaves %s alone', (_name, rows) => {
    expect(readAlone(outlineLayout, sheet('Feuil1', rows)).regions).toEqual([]);
  });
});

describe('beside other regions', () => {
  const plan = sheet('Plan', [
    ['Axe 1 : Gouvernance'],
    ['Objectif 1.1 : Organiser'],
    ['Action 1.1.1 : Réunir'],
    ['Action 1.1.2 : Publier'],
    ['Axe 2 : Usages'],
    ['Objectif 2.1 : Équiper'],
    ['Actions', 'Leviers'],
  ]);

  const rectsBeside = (taken: Rect): string[] => {
    const claims = new Claims();
    claims.claim(taken);
    return outlineLayout
      .detect(new Grid(plan), claims, nothingKnown, () => [])
      .map(({ rect }) => rectAddress(rect));
  };

  it('leaves the headings of the table below to it', () => {
    expect(rectsBeside({ top: 6, left: 0, bottom: 9, right: 1 })).toEqual(['A1:A4']);
  });

  it('stays out of what is taken', () => {
    expect(rectsBeside({ top: 1, left: 0, bottom: 4, right: 0 })).toEqual([]);
  });
});

describe('any outline', () => {
  const parts = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 });

  it('gives back each level as it was written, wherever the title stands', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 4 }), fc.boolean(), (axes, twoColumns) => {
        const rows: Cells = [];
        const expected: string[] = [];
        const line = (word: string, code: string): void => {
          rows.push(twoColumns ? [`${word} ${code}`, `Titre ${code}`] : [`${word} ${code} : Titre ${code}`]);
          expected.push(`${word} ${code}`);
        };
        axes.forEach((objectives, a) => {
          line('Axe', `${a + 1}`);
          objectives.forEach((actions, o) => {
            line('Objectif', `${a + 1}.${o + 1}`);
            for (let i = 0; i < actions; i++) line('Action', `${a + 1}.${o + 1}.${i + 1}`);
          });
        });
        const { axes: found, objectives, actions } = read(rows);
        const all = [...found, ...objectives, ...actions].map((item) => `${item.word} ${item.code}`);
        expect(all.sort()).toEqual(expected.sort());
        for (const action of actions)
          expect(action.code!.startsWith(`${action.objective!.code}.`)).toBe(true);
        for (const objective of objectives)
          expect(objective.code!.startsWith(`${objective.axis!.code}.`)).toBe(true);
      }),
    );
  });

  const cell = fc.oneof(
    fc.constantFrom(
      null,
      'Axe 1',
      'Axe 2 : Usages',
      'Objectif 1.1 : Lire',
      '1.1 Écrire',
      '1.1.1',
      'Leviers',
      'Pilote',
    ),
    fc.constantFrom('Indicateurs : un ; deux', '• puce', 'Cible : 80 %', 'suite en minuscules', '(*) note'),
    fc.integer({ min: 0, max: 50 }),
    fc.string(),
  );

  it('loses no line, whatever stands between its levels', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (lines) => {
        const known = ['Axe 3 : Formation', 'Action 1.1 : A', 'Action 1.2 : B'];
        const { axes, ...draft } = read([...known, ...lines].map((line) => [line]));
        expect(axes[0]).toMatchObject({ code: '3', title: 'Formation' });
        const written = JSON.stringify({ axes, draft });
        for (const text of ['Lire', 'Écrire', 'puce', 'deux', '80 %', 'suite en minuscules', 'note']) {
          if (lines.some((line) => String(line).includes(text))) expect(written).toContain(text);
        }
      }),
    );
  });

  it('never fails on any grid', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { regions, draft } = readAlone(outlineLayout, sheet('S', rows));
        const items = [draft.axes, draft.objectives, draft.actions, draft.levers, draft.indicators].flat();
        expect(items.length > 0).toBe(regions.length > 0);
      }),
    );
  });
});
