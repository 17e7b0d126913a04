import { ACTION_FOLLOW_UP_ID } from '../../../src/sheets/actionFollowUp/actionFollowUpSheet';
import { CHECKS_ID } from '../../../src/sheets/checks/checkSheet';
import { COVERAGE_ID } from '../../../src/sheets/coverage/coverageSheet';
import { DASHBOARD_ID } from '../../../src/sheets/dashboard/dashboardPlan';
import { FOLLOW_UP_ID } from '../../../src/sheets/followUp/followUpSheet';
import { TEXTS_ID } from '../../../src/domain/copil/copilFields';
import { DOSSIER_SETTING } from '../../../src/domain/copil/dossier';
import { DECISIONS_ID } from '../../../src/domain/copil/decisions';
import { PARAMETERS_ID } from '../../../src/sheets/parameters/parameterSheet';
import { READINGS_ID } from '../../../src/sheets/readings/readingSheet';
import type { Severity } from '../../../src/domain/finding';
import { checkWorkbook } from '../../../src/workflows/checkWorkbook';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { generatedSheets } from '../../../src/sheets/sheets';
import { sheetIds } from '../../../src/workflows/generateSheets';
import { checkCommand } from '../../../src/workflows/commands/checkCommand';
import { commands } from '../../../src/workflows/commands/commands';
import { dossierCommand } from '../../../src/workflows/commands/dossierCommand';
import { indicatorsCommand } from '../../../src/workflows/commands/indicatorsCommand';
import { matrixCommand } from '../../../src/workflows/commands/matrixCommand';
import { rectorCommand } from '../../../src/workflows/commands/rectorCommand';
import { emptyState, HostError } from '../../../src/workbook/host';
import { sheet } from '../../support/grid';
import { SnapshotHost } from '../../support/snapshotHost';

const DATE = '2026-11-22';

const AXIS = sheet('Axe 1', [
  ['Axe 1 : Usages'],
  ['Objectifs', 'Actions', 'Indicateurs', 'Valeurs cibles'],
  ['1.1 Former', 'Réunir les équipes', 'Nombre de réunions', '10'],
]);
const FRAMEWORK = sheet('Projet académique', [
  ['Projet académique'],
  ['Axe 1 : La réussite de tous'],
  ['Objectif 1 : Lutter contre le décrochage'],
  ['Objectif 2 : Ouvrir l’école'],
]);
const INVOICE = sheet('Facture', [
  ['Article', 'Prix'],
  ['Chaise', 40],
]);

it('makes a sheet, and gives the name of its tab', async () => {
  const host = new SnapshotHost([AXIS, FRAMEWORK]);
  expect(await matrixCommand.run(host, { date: DATE })).toEqual({ kind: 'sheet', sheet: 'Matrice' });
  expect(await indicatorsCommand.run(host, { date: DATE })).toEqual({ kind: 'sheet', sheet: 'Indicateurs' });
  expect(host.written.map(({ id }) => id)).toEqual(['matrice', 'indicateurs']);
});

it('makes the page for the recteur with the one to project, and shows the page', async () => {
  const host = new SnapshotHost([AXIS]);
  expect(await rectorCommand.run(host, { date: DATE })).toEqual({ kind: 'sheet', sheet: 'Page du recteur' });
  expect(host.written.map(({ id }) => id)).toEqual(expect.arrayContaining(['page-recteur', 'page-projeter']));
});

it('makes the sheets of the dossier that can be made, and shows its first page', async () => {
  const host = new SnapshotHost([AXIS]);
  expect(await dossierCommand.run(host, { date: DATE })).toEqual({ kind: 'sheet', sheet: 'Page de garde' });
  const ids = host.written.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['page-de-garde', 'page-recteur', 'suivi', 'decisions']));
  expect(ids).not.toContain('matrice');
});

it('makes the dossier that the workbook wants, and says what it lacks where none of it can be made', async () => {
  const host = new SnapshotHost([AXIS, FRAMEWORK]);
  const want = (ids: string[]): Promise<void> =>
    host.state.save({ ...emptyState(), settings: { [DOSSIER_SETTING]: JSON.stringify(ids) } });
  await want(['couverture', 'matrice']);
  expect(await dossierCommand.run(host, { date: DATE })).toEqual({ kind: 'sheet', sheet: 'Matrice' });
  expect(host.written.map(({ id }) => id)).toEqual(['matrice', 'couverture']);

  const poor = new SnapshotHost([AXIS]);
  await poor.state.save(await host.state.load());
  expect(await dossierCommand.run(poor, { date: DATE })).toEqual({ kind: 'missing', reason: 'framework' });
  expect(poor.written).toEqual([]);
});

it('says what the roadmap lacks for a sheet, and writes nothing', async () => {
  const host = new SnapshotHost([AXIS]);
  expect(await matrixCommand.run(host, { date: DATE })).toEqual({ kind: 'missing', reason: 'framework' });
  expect(host.written).toEqual([]);
});

it('counts the findings that the pane would list, worst first, and writes nothing', async () => {
  const host = new SnapshotHost([AXIS, FRAMEWORK]);
  const findings = checkWorkbook(await readWorkbook(host), { date: DATE, profile: 'copil' });
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  expect(findings.length).toBeGreaterThan(0);
  expect(await checkCommand.run(host, { date: DATE })).toEqual({
    kind: 'checked',
    counts: [
      ['erreur', count('erreur')],
      ['avertissement', count('avertissement')],
      ['information', count('information')],
    ],
  });
  expect(host.written).toEqual([]);
});

it.each(commands)('$id says that a workbook is no roadmap, and writes nothing', async (command) => {
  const host = new SnapshotHost([INVOICE]);
  expect(await command.run(host, { date: DATE })).toEqual({ kind: 'no-roadmap' });
  expect(host.written).toEqual([]);
});

it.each(commands)('$id fails as its host fails', async (command) => {
  const host = new SnapshotHost([AXIS]);
  host.failure = new HostError('connection-lost');
  await expect(command.run(host, { date: DATE })).rejects.toThrow(host.failure);
});

it.each(commands)('$id stops when it is asked to', async (command) => {
  const host = new SnapshotHost([AXIS, FRAMEWORK]);
  const stop = new AbortController();
  host.hold();
  const running = command.run(host, { date: DATE, signal: stop.signal });
  stop.abort();
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
});

it('tells how far it is, from 0 to 1 and never back', async () => {
  const shares: number[] = [];
  await matrixCommand.run(new SnapshotHost([AXIS, FRAMEWORK]), {
    date: DATE,
    progress: (done) => shares.push(done),
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  expect(shares.length).toBeGreaterThan(0);
});

/** Findings are counted, and listed in the pane, which has its own buttons for the others, or makes them with those. */
const withoutCommand = new Set<string>([
  CHECKS_ID,
  'graphiques',
  COVERAGE_ID,
  DASHBOARD_ID,
  FOLLOW_UP_ID,
  ACTION_FOLLOW_UP_ID,
  READINGS_ID,
  TEXTS_ID,
  DECISIONS_ID,
  PARAMETERS_ID,
  ...generatedSheets.flatMap(({ id, onRequest }) => (onRequest ? [id] : [])),
]);

it('has a command for each generated sheet that people ask for alone, by its id, in the order of the tabs', () => {
  const ofOneSheet = commands.filter(
    (command) => ![checkCommand, rectorCommand, dossierCommand].includes(command),
  );
  expect(ofOneSheet.map(({ id }) => id)).toEqual(sheetIds.filter((id) => !withoutCommand.has(id)));
});
