import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { dossierSheets } from '../../../src/domain/copil/dossier';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { readWorkbook as readFile } from '../../../src/hosts/file/readWorkbook';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import { separatePlans, separateSheets } from '../../../src/workflows/copil/separateWorkbook';
import { readWorkbook, type WorkbookReading } from '../../../src/workflows/readWorkbook';
import { checkPackage } from '../../support/checkPackage';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { formulaCells } from '../../support/plans';
import { describeWithValidator, validatorErrors } from '../../support/validator';

const DATE = '2021-06-30';
const SAMPLES = ['nice-2017-2019', 'guyane-2020-2021'] as const;
/** Those of the dossier, and all whose formulas use other sheets. */
const MANY = [...new Set([...dossierSheets, 'suivi-actions', 'tableau-de-bord', 'controles', 'releves'])];

function opened(name: string): Promise<WorkbookReading> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  return readWorkbook(new FileHost(bytes, `${name}.xlsx`));
}

const made = (plans: SheetPlan[]): Uint8Array =>
  freshWorkbook(plans, { stamped: false, properties: { title: 'Dossier', author: 'Académie' } });

describe.each(SAMPLES)('the dossier of %s as a workbook of its own', (name) => {
  let reading: WorkbookReading;
  let plans: SheetPlan[];
  beforeAll(async () => {
    reading = await opened(name);
    plans = separatePlans(reading, { ids: dossierSheets, date: DATE });
  });

  it('has the chosen sheets in their order, then what they count with', () => {
    const roots = plans.map(({ id }) => id.split('/')[0]!);
    const chosen = dossierSheets.filter((id) => roots.includes(id));
    expect(chosen).toContain('suivi');
    expect([
      ...new Set(plans.filter(({ id }) => !id.endsWith('/calculs')).map(({ id }) => id.split('/')[0])),
    ]).toEqual(chosen);
    expect(plans.at(-1)!.id).toBe('suivi/calculs');
  });

  it('has no table of decisions to write in while there are none', () => {
    expect(reading.roadmap.decisions).toEqual([]);
    expect(plans.map(({ id }) => id)).not.toContain('decisions');
    const decided = {
      ...reading,
      roadmap: {
        ...reading.roadmap,
        decisions: [
          {
            id: 'décision 1',
            committee: 'COPIL',
            date: '2021-06-30',
            text: 'Reconduire',
            source: { sheet: 'Décisions', address: 'C6' },
          },
        ],
      },
    };
    expect(separatePlans(decided, { ids: dossierSheets, date: DATE }).map(({ id }) => id)).toContain(
      'decisions',
    );
  });

  it('is a good package without stamps, outside links, hidden parts or names of the source', () => {
    const bytes = made(plans);
    expect(checkPackage(openPackage(bytes))).toEqual([]);
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
    const text = parts.map(([, xml]) => xml).join('\n');
    for (const forbidden of [
      '_FDR',
      'externalLink',
      'TargetMode="External"',
      'hidden="1"',
      'customXml',
      name,
    ])
      expect(text).not.toContain(forbidden);
    const core = parts.find(([path]) => path === 'docProps/core.xml')![1];
    expect(core).toContain('<dc:creator>Académie</dc:creator>');
    expect(core).not.toContain('lastModifiedBy');
  });

  it('is read as sheets of the reader’s own, with the words of the source', async () => {
    const bytes = made(plans);
    const { sheets } = await readFile(bytes);
    expect(sheets.map((sheet) => [sheet.name, sheet.generated])).toEqual(
      plans.map((plan) => [plan.name, undefined]),
    );
    const words = new Set(sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
    const told = reading.roadmap.indicators.filter(({ title }) =>
      [...words].some((text) => text.includes(title)),
    );
    expect(told.length).toBe(reading.roadmap.indicators.length);
  });

  it('leads only to its own sheets', () => {
    const tabs = new Set(plans.map((plan) => plan.name));
    const links = plans.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell?.link ? [cell.link.sheet] : [])),
    );
    expect(links.filter((sheet) => !tabs.has(sheet))).toEqual([]);
  });
});

describe('chosen sheets', () => {
  it('stand in the order in which they are asked for; those that cannot be made are told', async () => {
    const reading = await opened('guyane-2020-2021');
    const { plans, missing } = separateSheets(reading, { ids: ['graphiques', 'matrice'], date: DATE });
    expect(plans.map(({ id }) => id)).toEqual(['graphiques']);
    expect(missing).toEqual([{ id: 'matrice', reason: 'framework' }]);
  });
});

/** LibreOffice writes 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(11)) : (value ?? '');

describeWithLibreOffice('a separate workbook in LibreOffice', () => {
  it.each(SAMPLES)('comes to the same figures: %s', async (name) => {
    const plans = separatePlans(await opened(name), { ids: MANY, date: DATE });
    const bare = plans.map((plan) => ({
      ...plan,
      rows: plan.rows.map((row) =>
        row.map((cell) =>
          cell?.formula === undefined
            ? cell
            : { formula: cell.formula, ...(cell.style && { style: cell.style }) },
        ),
      ),
    }));
    const { sheets } = await readFile(savedByLibreOffice(made(bare), 'xlsx', 'xlsx'));
    const differing = plans.flatMap((plan) => {
      const { cells } = sheets.find((sheet) => sheet.name === plan.name)!;
      const values = new Map(cells.map(({ row, column, cell }) => [cellAddress(row, column), cell.value]));
      return formulaCells(plan).flatMap((cell) =>
        rounded(values.get(cell.address)) === rounded(cell.value)
          ? []
          : [{ tab: plan.name, ...cell, computed: values.get(cell.address) }],
      );
    });
    expect(differing).toEqual([]);
    expect(plans.flatMap(formulaCells).length).toBeGreaterThan(200);
  });
});

describeWithValidator('Microsoft’s validator', () => {
  it.each(SAMPLES)('finds nothing wrong: %s', async (name) => {
    expect(await validatorErrors(made(separatePlans(await opened(name), { ids: MANY, date: DATE })))).toEqual(
      [],
    );
  });
});
