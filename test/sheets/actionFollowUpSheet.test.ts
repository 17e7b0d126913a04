import { stateOfStatus } from '../../src/domain/followUp/actionState';
import { parameterSettings } from '../../src/domain/followUp/parameters';
import type { Action, Roadmap } from '../../src/domain/roadmap';
import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { actionFollowUpTexts } from '../../src/messages/fr/actionFollowUpSheet';
import { actionStateTexts } from '../../src/messages/fr/followUp';
import { actionFollowUpSheet, planActionFollowUp } from '../../src/sheets/actionFollowUp/actionFollowUpSheet';
import { ownActionCell } from '../../src/sheets/actionFollowUp/ownCells';
import { planParameters } from '../../src/sheets/parameters/parameterSheet';
import { rectAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import { serialOfDate } from '../../src/workbook/serialDates';
import { describeWithLibreOffice, savedByLibreOffice } from '../support/libreOffice';
import { faultsOf } from '../support/plans';
import { action, at, axis, field, objective, roadmap, texts } from '../support/roadmap';

const DAY = '2026-03-10';
const SETTINGS = { [parameterSettings.day.setting]: DAY };

const planned = (given: Roadmap): SheetPlan => planActionFollowUp(given, SETTINGS, '2030-01-01');

/** The table from its headers on, a line a row: the columns of these headers, as they stand. */
function shown(plan: SheetPlan, ...headers: string[]): string[] {
  const [top, ...lines] = plan.rows.slice(4);
  const columns = headers.map((header) => top!.findIndex((cell) => cell?.value === header));
  return lines.map((line) => columns.map((column) => String(line[column]?.value ?? '')).join(' | '));
}

const one = (label: string, fields: Parameters<typeof texts>[0], more: Partial<Action> = {}): Action =>
  action(label, { fields: texts(fields), ...more });

it('has a row for each action under its axis, with what the user’s own sheets say', () => {
  const plan = planned(
    roadmap({
      axes: [axis('1 | Former'), axis('2 | Équiper')],
      objectives: [objective('1.1 | Accompagner')],
      actions: [
        one(
          '1.1.1 | Ouvrir un parcours',
          { owner: 'DRANE', due: 'Juin 2026', status: 'En cours', progress: '40 %' },
          {
            axis: 'axe 1',
            objective: 'objectif 1.1',
          },
        ),
        one(
          '2.1 | Livrer des tablettes',
          { due: '31/12/2025', status: 'Terminée', remarks: 'Lot 2 en mars' },
          {
            axis: 'axe 2',
          },
        ),
      ],
    }),
  );
  expect(
    shown(plan, 'Code', 'Action', 'Pilote', 'Échéance', 'Statut', 'Avancement', 'Commentaire', 'Situation'),
  ).toEqual([
    'Axe 1\u00a0: Former |  |  |  |  |  |  | ',
    '1.1.1 | Ouvrir un parcours | DRANE | Juin 2026 | En cours | 0.4 |  | → En cours',
    'Axe 2\u00a0: Équiper |  |  |  |  |  |  | ',
    '2.1 | Livrer des tablettes |  | 31/12/2025 | Terminée |  |  | ✓ Réalisé',
  ]);
  expect(shown(plan, 'Objectif', 'Jour de l’échéance', 'Statut compris', 'Repère')).toEqual([
    ' |  |  | ',
    `Objectif 1.1\u00a0: Accompagner | ${String(serialOfDate('2026-06-30'))} | En cours | action 1.1.1`,
    ' |  |  | ',
    ` | ${String(serialOfDate('2025-12-31'))} | Réalisé | action 2.1`,
  ]);
});

describe('where an action stands', () => {
  const situations = (...actions: Action[]): string[] =>
    shown(planned(roadmap({ actions })), 'Statut', 'Situation');

  it('is late when its échéance has passed and it is neither done nor given up', () => {
    const past = { due: 'Décembre 2025' };
    expect(
      situations(
        one('a', { ...past, status: 'En cours' }),
        one('b', { ...past, status: 'Réalisé' }),
        one('c', { ...past, status: 'Abandonnée' }),
        one('d', { ...past, status: 'au long cours' }),
        one('e', past),
        one('f', { due: DAY.split('-').reverse().join('/'), status: 'Bloqué' }),
      ),
    ).toEqual([
      'En cours | ! En retard',
      'Réalisé | ✓ Réalisé',
      'Abandonnée | – Abandonné',
      'au long cours | ! En retard',
      ' | ! En retard',
      'Bloqué | ~ Bloqué',
    ]);
  });

  it('says nothing where no action has a status: nobody follows them yet', () => {
    const plan = planned(roadmap({ actions: [one('a', { due: '2019' }), one('b', {})] }));
    expect(shown(plan, 'Statut', 'Situation')).toEqual([' | ', ' | ']);
    expect(plan.rows[2]![0]!.value).toContain('Vos feuilles ne disent pas le statut des actions');
  });

  it('tells an action without a status, and one whose status is none of those known', () => {
    expect(
      situations(one('a', { status: 'Prévu' }), one('b', {}), one('c', { status: 'voir note' })),
    ).toEqual(['Prévu | · À venir', ' | ? Sans statut', 'voir note | ? Autre statut']);
  });
});

it('writes what was typed exactly as it was, before what the user’s own sheets say', () => {
  const typed = {
    'action a': {
      status: field('Bloqué'),
      progress: field('80 %', 'F6', { number: 0.8 }),
      weather: field('plutôt bien'),
      weatherDate: field('15/02/2026', 'H6', { number: 46068, date: '2026-02-15' }),
      comment: field(''),
    },
  };
  const own = one('a', { status: 'En cours', progress: '10 %', remarks: 'Note' });
  const plan = planned(roadmap({ actions: [own], typed }));
  expect(shown(plan, 'Statut', 'Avancement', 'Météo', 'Météo du', 'Commentaire')).toEqual([
    'Bloqué | 0.8 | plutôt bien | 46068 | ',
  ]);
  expect(plan.owned.map(({ key, value }) => `${key} = ${value}`)).toEqual([
    'status/action a = Bloqué',
    'progress/action a = 0.8',
    'weather/action a = plutôt bien',
    'weatherDate/action a = 46068',
    'comment/action a = ',
  ]);
});

it('leaves out the columns that take over what no action has', () => {
  const headers = (given: Action): unknown[] =>
    planned(roadmap({ actions: [given] }))
      .rows[4]!.slice(0, 4)
      .map((cell) => cell?.value);
  expect(headers(one('a', {}))).toEqual(['Action', 'Statut', 'Avancement', 'Météo']);
  expect(headers(one('1 | a', { owner: 'DRANE', due: '2026' }))).toEqual([
    'Code',
    'Action',
    'Pilote',
    'Échéance',
  ]);
});

it('keeps what was typed about actions that are gone, and rows of one’s own, at the foot', () => {
  const kept = [
    {
      sheet: 'suivi-actions',
      id: 'action z',
      label: 'Ancienne',
      values: { status: field('Réalisé') },
      source: at('A9'),
    },
    { sheet: 'suivi-actions', label: 'À part', values: { comment: field('Ma note') }, source: at('A10') },
    { sheet: 'suivi', id: 'taux', label: 'Taux', values: { comment: field('Ailleurs') }, source: at('A11') },
  ];
  const plan = planned(roadmap({ actions: [one('a', { status: 'En cours' })], kept }));
  expect(shown(plan, 'Action', 'Statut', 'Commentaire', 'Situation', 'Repère')).toEqual([
    'a | En cours |  | → En cours | action a',
    'Lignes qui ne correspondent plus à vos feuilles |  |  |  | ',
    'Ancienne | Réalisé |  |  | action z',
    'À part |  | Ma note |  | ',
  ]);
  expect(plan.names.map(({ name, rect }) => `${name} ${rectAddress(rect)}`)).toEqual([
    'FDR_ActionsStatut J6',
    'FDR_ActionsAvancement C6',
    'FDR_ActionsSituation G6',
  ]);
  expect(faultsOf(plan)).toEqual([]);
});

describe('what the user’s own sheets say of an action', () => {
  it('is a share only where it is one', () => {
    const progress = (text: string, number?: number): unknown =>
      ownActionCell(
        action('a', { fields: { progress: field(text, 'B1', number === undefined ? {} : { number }) } }),
        'progress',
      ).value;
    expect(progress('7 %')).toBe(0.07);
    expect(progress('55 %', 0.55)).toBe(0.55);
    expect(progress('à mi-chemin')).toBe('à mi-chemin');
    expect(progress('1', 1)).toBe('1');
  });

  it('is the météo of a column of theirs, in the words of the list where it is one of them', () => {
    const weather = (text: string): unknown =>
      ownActionCell(action('a', { extra: { 'Météo du projet': field(text) } }), 'weather').value;
    expect(weather('objectif sécurisé')).toBe('Objectifs sécurisés');
    expect(weather('☀')).toBe('☀');
    expect(ownActionCell(action('a'), 'weather').value).toBeUndefined();
  });
});

it('offers the statuses and the météo, and refuses nothing', () => {
  const { validations } = planned(
    roadmap({
      axes: [axis('1 | A'), axis('2 | B')],
      actions: [
        one('a', {}, { axis: 'axe 1' }),
        one('b', {}, { axis: 'axe 1' }),
        one('c', {}, { axis: 'axe 2' }),
      ],
    }),
  );
  expect(
    validations
      .filter(({ rect }) => rect.top > 4)
      .map(({ rect, values, expects }) => `${rectAddress(rect)} ${expects ?? values.slice(0, 2).join(', ')}`),
  ).toEqual([
    'B7:B8 À venir, À arbitrer',
    'B10 À venir, À arbitrer',
    'C7:C8 number',
    'C10 number',
    'D7:D8 Objectifs sécurisés, Objectifs atteignables',
    'D10 Objectifs sécurisés, Objectifs atteignables',
    'E7:E8 date',
    'E10 date',
    'F7:F8 ',
    'F10 ',
  ]);
  expect(validations.every(({ strict }) => !strict)).toBe(true);
});

it('knows the usual statuses in the words that the domain has for them', () => {
  expect(actionFollowUpTexts.otherStatuses.filter((status) => stateOfStatus(status) === 'unknown')).toEqual(
    [],
  );
});

it('is the same each time, and needs actions', () => {
  const given = roadmap({ actions: [one('a', { status: 'En cours', due: '2025' })] });
  expect(planned(given)).toEqual(planned(given));
  expect(actionFollowUpSheet.lacks(given)).toBeNull();
  expect(actionFollowUpSheet.lacks(roadmap())).toBe('actions');
});

describeWithLibreOffice('its formulas', () => {
  it('say what the plan says, and follow a status that is chosen', async () => {
    const statuses = [
      ...Object.values(actionStateTexts),
      ...['Terminée', 'partiellement réalisé', 'non réalisé', 'en pause depuis mars', 'autre "mot"', ''],
    ];
    const dues = ['Décembre 2025', 'Juin 2026', ''];
    const actions = statuses.flatMap((status, i) =>
      dues.map((due, j) => one(`${String(i)}-${String(j)}`, { status, due })),
    );
    const plan = planned(roadmap({ actions }));
    const state = 'Statut compris';
    const situation = 'Situation';
    expect(await computedRows(plan, state, situation)).toEqual(shown(plan, state, situation));
    const status = plan.rows[4]!.findIndex((cell) => cell?.value === 'Statut');
    const chosen: SheetPlan = {
      ...plan,
      rows: plan.rows.map((row, i) =>
        row.map((cell, j) => (i > 4 && j === status ? { value: 'Abandonné' } : cell)),
      ),
    };
    expect(new Set(await computedRows(chosen, state, situation))).toEqual(
      new Set(['Abandonné | – Abandonné']),
    );
  });

  it('say nothing where nothing is followed', async () => {
    const plan = planned(roadmap({ actions: [one('a', { due: '2019' }), one('b', {})] }));
    expect(await computedRows(plan, 'Statut compris', 'Situation')).toEqual([' | ', ' | ']);
  });
});

/** The same columns as LibreOffice computes them, beside the parameters that they count from. */
async function computedRows(plan: SheetPlan, ...headers: string[]): Promise<string[]> {
  const bare: SheetPlan = {
    ...plan,
    rows: plan.rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { formula: cell.formula })),
    ),
  };
  const bytes = freshWorkbook([bare, planParameters(roadmap(), SETTINGS, DAY)], { stamped: true });
  const { sheets } = await readWorkbook(savedByLibreOffice(bytes, 'xlsx', 'xlsx'));
  const rows: SheetPlan['rows'] = plan.rows.map((row) => row.map(() => null));
  for (const { row, column, cell } of sheets[0]!.cells) rows[row]![column] = { value: cell.value };
  return shown({ ...plan, rows }, ...headers);
}
