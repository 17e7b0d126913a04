import { read } from '@e965/xlsx';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { freshWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { openPackage } from '../../../src/hosts/file/openPackage';
import { readRelationships } from '../../../src/hosts/file/packageParts';
import { emptyState, HostError, type CellChange, type State } from '../../../src/workbook/host';
import type { CellValue } from '../../../src/workbook/snapshot';
import { matrixPlan } from '../../support/demoPlans';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { userWorkbook, withPart } from '../../support/userWorkbook';

const state: State = {
  version: 1,
  generated: { matrice: { '1-1|1': 'X', 'a < b & "c"': '\u00e9' } },
  accepted: {
    a: { code: 'NUM-01', reason: 'voulu', date: '2024-09-02', about: ['1-2'], texts: ['1-2 Lire'] },
  },
  choices: { 'Axe 1': 'actions' },
  settings: { 'matrice/papier': 'A3' },
  identities: { 'action/1.1': { kind: 'action', code: '1.1', title: 'la lettre', parent: 'axe/1', rank: 0 } },
};
const change = (
  address: string,
  expected: CellValue | null,
  value: CellValue | null,
  sheet = 'Axe 1',
): CellChange => ({
  source: { sheet, address },
  expected,
  value,
});
const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof HostError ? `${error.code} ${error.detail}`.trim() : String(error);
};
const valueIn = async (host: FileHost, address: string): Promise<unknown> =>
  (read(await host.bytes()).Sheets['Axe 1']![address] as { v?: unknown } | undefined)?.v;

describe('a workbook in a file', () => {
  it('is read, written into, and read again with its generated sheet known', async () => {
    const host = new FileHost(userWorkbook(), 'dossier/classeur.xlsx');
    expect(await host.write([matrixPlan()])).toEqual({
      sheets: [{ id: 'matrice', name: 'Matrice', renewed: false }],
    });
    const snapshot = await host.read();
    expect(snapshot.name).toBe('classeur.xlsx');
    expect(snapshot.sheets.map(({ name, generated }) => [name, generated])).toEqual([
      ['Axe 1', undefined],
      ['Annexe', undefined],
      ['Matrice', 'matrice'],
    ]);
  });

  it('gives back the very bytes it was made of while nothing is written', async () => {
    const bytes = userWorkbook();
    const host = new FileHost(bytes);
    await host.read();
    expect(await host.bytes()).toBe(bytes);
  });

  it('never changes the bytes it was given', async () => {
    const bytes = userWorkbook();
    const copy = bytes.slice();
    const host = new FileHost(bytes);
    await host.write([matrixPlan()]);
    await host.edit([change('A2', '1-1 Lire', '1-1 Lire et écrire')]);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  it('is as it was after a cancel', async () => {
    const host = new FileHost(userWorkbook());
    const before = await host.bytes();
    expect(await codeOf(host.write([matrixPlan()], undefined, AbortSignal.abort()))).toBe('cancelled');
    expect(await host.bytes()).toBe(before);
  });

  it('says what it is asked to show', async () => {
    const host = new FileHost(userWorkbook());
    const shown: string[] = [];
    host.onReveal = ({ address }) => shown.push(address);
    await host.reveal({ sheet: 'Axe 1', address: 'B2' });
    expect(shown).toEqual(['B2']);
  });
});

describe('the state of a workbook', () => {
  it('is empty at first', async () => {
    expect(await new FileHost(userWorkbook()).state.load()).toEqual(emptyState());
  });

  it('travels with the file and is replaced, not added', async () => {
    const host = new FileHost(userWorkbook());
    await host.state.save(emptyState());
    await host.state.save(state);
    const bytes = await host.bytes();
    const again = new FileHost(bytes);
    expect(await again.state.load()).toEqual(state);
    await again.state.save(state);
    expect(Buffer.compare(await again.bytes(), bytes)).toBe(0);
  });

  it('stays when sheets are renewed, and the bytes are the same again', async () => {
    const run = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const host = new FileHost(bytes);
      await host.write([matrixPlan()]);
      await host.state.save(state);
      return host.bytes();
    };
    const once = await run(userWorkbook());
    expect(Buffer.compare(await run(once), once)).toBe(0);
  });

  it('is empty when someone broke it', async () => {
    const host = new FileHost(userWorkbook());
    await host.state.save(state);
    const broken = withPart(await host.bytes(), 'customXml/item1.xml', (xml) => xml.replace('{', '['));
    expect(await new FileHost(broken).state.load()).toEqual(emptyState());
  });

  it('is kept for the session where the format cannot hold it', async () => {
    const host = new FileHost(new TextEncoder().encode('Axe;Objectif\n1;Lire\n'), 'classeur.csv');
    expect(host.capabilities).toEqual({ writes: false, keepsState: false, atomic: true, live: false });
    await host.state.save(state);
    expect(await host.state.load()).toEqual(state);
    expect(await codeOf(host.write([matrixPlan()]))).toBe('read-only-format');
  });
});

describe('an edit of a cell', () => {
  it('puts a text or a number and is taken back', async () => {
    const host = new FileHost(userWorkbook());
    const undo = await host.edit([
      change('A2', '1-1 Lire', '- 1-1 Lire'),
      change('C2', 12, 13.5),
      change('E9', null, 'neuf'),
    ]);
    const edited = ['A2', 'C2', 'E9'].map((address) => valueIn(host, address));
    expect(await Promise.all(edited)).toEqual(['- 1-1 Lire', 13.5, 'neuf']);
    await undo();
    const restored = ['A2', 'C2', 'E9'].map((address) => valueIn(host, address));
    expect(await Promise.all(restored)).toEqual(['1-1 Lire', 12, undefined]);
  });

  it('is refused when the cell holds something else, and nothing is changed', async () => {
    const host = new FileHost(userWorkbook());
    const before = await host.bytes();
    const attempt = host.edit([change('C2', 12, 13), change('A2', 'autre', 'x')]);
    expect(await codeOf(attempt)).toBe('changed-meanwhile Axe 1!A2');
    expect(await host.bytes()).toBe(before);
  });

  it('is refused when the sheet is gone', async () => {
    const host = new FileHost(userWorkbook());
    expect(await codeOf(host.edit([change('A1', null, 'x', 'Axe 9')]))).toBe('changed-meanwhile Axe 9');
  });

  it('is refused for a formula and for a cell that a merge hides', async () => {
    const host = new FileHost(freshWorkbook([matrixPlan()], { stamped: false }));
    expect(await codeOf(host.edit([change('H4', 2, 3, 'Matrice')]))).toBe('locked-cell Matrice!H4');
    expect(await codeOf(host.edit([change('B1', null, 'x', 'Matrice')]))).toBe('locked-cell Matrice!B1');
  });

  it('asks Excel to compute the formulas anew where there are some', async () => {
    const host = new FileHost(freshWorkbook([matrixPlan()], { stamped: false }));
    await host.edit([change('C4', 'X', null, 'Matrice')]);
    const workbook = new TextDecoder().decode(
      (await import('fflate')).unzipSync(await host.bytes())['xl/workbook.xml'],
    );
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });
});

describeWithLibreOffice('a workbook that LibreOffice saved in between', () => {
  const saved = async (): Promise<Uint8Array> => {
    const host = new FileHost(userWorkbook());
    await host.write([matrixPlan()]);
    await host.state.save(state);
    return savedByLibreOffice(await host.bytes(), 'xlsx', 'xlsx');
  };

  it('has its state, which goes back to where Excel looks for it', async () => {
    const host = new FileHost(await saved());
    expect(await host.state.load()).toEqual(state);
    await host.state.save(state);
    const { parts } = openPackage(await host.bytes());
    const kindsOf = (part: string): string[] => readRelationships(parts, part).map(({ type }) => type);
    expect(kindsOf('xl/workbook.xml')).toContain('customXml');
    expect(kindsOf('')).not.toContain('customXml');
  });

  it('gets its sheet renewed as if it had not been there', async () => {
    const host = new FileHost(await saved());
    expect((await host.write([matrixPlan()])).sheets).toEqual([
      { id: 'matrice', name: 'Matrice', renewed: true },
    ]);
    const fresh = new FileHost(userWorkbook());
    await fresh.write([matrixPlan()]);
    const sheet = async (from: FileHost): Promise<string> => {
      const xml = new TextDecoder().decode(
        openPackage(await from.bytes()).parts.get('xl/worksheets/sheet3.xml'),
      );
      return xml.replace(/ (?:s|dxfId)="\d+"/g, '');
    };
    expect(await sheet(host)).toBe(await sheet(fresh));
  });
});
