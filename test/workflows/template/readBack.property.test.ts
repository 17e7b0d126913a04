import fc from 'fast-check';
import '../../support/properties';
import type { Roadmap } from '../../../src/domain/roadmap';
import { bordered, fillForm, formOf } from '../../support/forms';
import { action, axis, indicator, lever, measure, objective, roadmap, texts } from '../../support/roadmap';

jest.setTimeout(120_000);

const COLUMNS = [
  'Axe',
  'Objectif',
  'Action',
  'Leviers',
  'Pilote',
  'Échéance',
  'Indicateur',
  'Valeur initiale',
  'Valeur cible',
];
const FORM = formOf({
  name: 'Remontée',
  rows: [['Remontée annuelle'], [], COLUMNS, ...Array.from({ length: 3 }, () => bordered(COLUMNS.length))],
});

const VERBS = ['Former', 'Équiper', 'Relier', 'Accompagner', 'Valoriser', 'Évaluer'];
const THINGS = ['les enseignants', 'les écoles rurales', 'les parents', 'les collèges', 'les réseaux'];
const title = fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS)).map((words) => words.join(' '));
const owner = fc.option(fc.constantFrom('DANE', 'DSI', 'Corps d’inspection'), { nil: undefined });
const due = fc.option(fc.constantFrom('30/06/2025', 'Rentrée 2026', '2027'), { nil: undefined });
const share = fc.nat(100).map((value) => `${String(value)} %`);

/** An action with its indicators: titles are told apart by their numbers. */
const anyAction = fc.record({
  title,
  owner,
  due,
  levers: fc.array(title, { maxLength: 2 }),
  indicators: fc.array(fc.record({ title, baseline: fc.option(share), target: share }), { maxLength: 3 }),
});
const anyObjective = fc.record({ title, actions: fc.array(anyAction, { maxLength: 3 }) });
const anyAxis = fc.record({ title, objectives: fc.array(anyObjective, { minLength: 1, maxLength: 3 }) });

const anyRoadmap = fc.array(anyAxis, { minLength: 1, maxLength: 3 }).map((axes): Roadmap => {
  const made = roadmap({});
  let n = 0;
  axes.forEach((one, a) => {
    const axisId = `axe ${String(a + 1)}`;
    made.axes.push(axis(`${String(a + 1)} | ${one.title}, axe ${'abc'[a]!}`));
    one.objectives.forEach(({ title: name, actions }, o) => {
      const code = `${String(a + 1)}.${String(o + 1)}`;
      const place = { axis: axisId, objective: `objectif ${code}` };
      made.objectives.push(
        objective(`${code} | ${name}, objectif ${'abc'[a]!}${'abc'[o]!}`, { axis: axisId }),
      );
      for (const { title: what, owner: who, due: when, levers, indicators } of actions) {
        const number = String(++n);
        const row = { ...place, row: `Feuille!${number}` };
        const fields = texts({
          ...(who !== undefined && { owner: who }),
          ...(when !== undefined && { due: when }),
        });
        made.actions.push(action(`${what}, action ${number}`, { ...row, fields, id: number }));
        levers.forEach((text, i) =>
          made.levers.push(lever(`${text}, levier ${number} ${'abc'[i]!}`, { ...row, actions: [number] })),
        );
        indicators.forEach(({ title: text, baseline, target }, i) =>
          made.indicators.push(
            indicator(`Part de ${text.toLowerCase()}, indicateur ${number} ${'abc'[i]!}`, {
              ...row,
              actions: [number],
              targets: [measure(target)],
              ...(baseline !== null && { baseline: measure(baseline) }),
            }),
          ),
        );
      }
    });
  });
  return made;
});

/** What the roadmap says, whatever it was written in: shares as Excel shows them. */
function said({ axes, objectives, actions, levers, indicators }: Roadmap): unknown {
  const axisOf = new Map(axes.map(({ id, code, title: name }) => [id, `${code ?? ''} ${name}`]));
  const objectiveOf = new Map(objectives.map(({ id, title: name }) => [id, name]));
  const place = (item: { axis: string | null; objective: string | null }): string[] => [
    axisOf.get(item.axis ?? '') ?? '',
    objectiveOf.get(item.objective ?? '') ?? '',
  ];
  const plain = (text = ''): string => text.replace(/[ \u00A0]%/, '%');
  return {
    axes: [...axisOf.values()],
    objectives: objectives.map(({ code, title: name, axis: id }) => [code, name, axisOf.get(id ?? '')]),
    actions: actions.map((one) => [...place(one), one.title, one.fields.owner?.text, one.fields.due?.text]),
    levers: levers.map((one) => [one.title, ...place(one)]),
    indicators: indicators.map((one) => [
      one.title,
      ...place(one),
      plain(one.baseline?.text),
      one.targets.map(({ text }) => plain(text)),
      one.actions.map((id) => actions.find((own) => own.id === id)?.title),
    ]),
  };
}

it('reads the same items back from a form with a column for each of them', async () => {
  await fc.assert(
    fc.asyncProperty(anyRoadmap, async (source) => {
      fc.pre(source.actions.length > 0);
      const { roadmap: back, noPlace } = await fillForm(FORM, source);
      expect(said(back)).toEqual(said(source));
      expect(noPlace.filter((one) => /n’(?:a|ont) pas de/.test(one))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
