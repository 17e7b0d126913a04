import { FileHost } from '../../../src/hosts/file/fileHost';
import { HostSession } from '../../../src/taskpane/session/hostSession';
import type { ShownFinding } from '../../../src/taskpane/session/session';
import { openWorkbook } from '../../excel/workbook/openWorkbook';
import { excelHost, inExcel } from '../../hosts/excel/whole/commandRun';
import { fileOf } from '../../support/workbooks';

const DATE = '2024-09-02';
const { signal } = new AbortController();

const workbook = (): Uint8Array =>
  fileOf({
    name: 'Suivi',
    rows: [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action', 'Indicateur', 'Échéance'],
      ['Informer', 'Publier une lettre', 'Nb de lecteurs', 'à définir'],
      ['Former', 'Ouvrir un parcours', 'Nb d’inscrits', '2025'],
      ['Équiper', 'Prêter des tablettes', 'Nombre de tablettes', 'à définir'],
      ['Protéger', 'Tenir un registre', 'Nombre de registres', '2026'],
    ],
  });

/** A session that has read and checked the workbook, and its host. */
async function opened(): Promise<{ host: FileHost; session: HostSession }> {
  const host = new FileHost(workbook(), 'Suivi.xlsx');
  const session = new HostSession(host);
  await session.read({ signal });
  await session.check('all', DATE);
  return { host, session };
}

async function found(session: HostSession, code: string): Promise<ShownFinding | undefined> {
  return (await session.check('all', DATE)).find((finding) => finding.code === code);
}

async function textsOf(host: Pick<FileHost, 'read'>): Promise<string[]> {
  return (await host.read()).sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
}

describe('corrections of a finding', () => {
  it('are shown, made as far as they were chosen, and taken back', async () => {
    const { host, session } = await opened();
    const before = await textsOf(host);
    const finding = (await found(session, 'TXT-02'))!;
    expect(finding.changes).toBe(2);
    const [first, second] = await session.proposals(finding.key);
    const reading = await session.correct(finding.key, [second!]);
    expect(reading.corrected).toEqual([second]);
    expect(reading.roadmap.indicators.map(({ title }) => title)).toEqual([
      'Nb de lecteurs',
      'Nombre d’inscrits',
      'Nombre de tablettes',
      'Nombre de registres',
    ]);
    expect((await found(session, 'TXT-02'))?.changes).toBe(1);
    await session.correct((await found(session, 'TXT-02'))!.key, [first!]);
    expect(await found(session, 'TXT-02')).toBeUndefined();
    expect((await session.undoCorrection()).corrected).toEqual([second]);
    expect((await session.undoCorrection()).corrected).toBeUndefined();
    expect(await textsOf(host)).toEqual(before);
    await expect(session.undoCorrection()).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  it('are refused with the cell when it changed meanwhile; what was shown can be shown anew', async () => {
    const { host, session } = await opened();
    const before = await textsOf(host);
    const { key } = (await found(session, 'TXT-02'))!;
    const shown = await session.proposals(key);
    const source = { sheet: 'Suivi', address: 'C4' };
    await host.edit([{ source, expected: 'Nb d’inscrits', value: 'Nb de stagiaires' }]);
    await expect(session.correct(key, shown)).rejects.toMatchObject({
      code: 'changed-meanwhile',
      detail: 'Suivi!C4',
    });
    expect(await textsOf(host)).toEqual(
      before.map((text) => text.replace('Nb d’inscrits', 'Nb de stagiaires')),
    );
    await session.read({ signal });
    const anew = await session.proposals((await found(session, 'TXT-02'))!.key);
    expect(anew.map(({ after }) => after)).toEqual(['Nombre de lecteurs', 'Nombre de stagiaires']);
  });

  it('are only those that are proposed', async () => {
    const { session } = await opened();
    const { key } = (await found(session, 'TXT-02'))!;
    const [shown] = await session.proposals(key);
    const other = { ...shown!, change: { ...shown!.change, value: 'Autre chose' } };
    await expect(session.correct(key, [other])).rejects.toMatchObject({ detail: 'Suivi!C3' });
  });

  it('are none for a finding of before the workbook was read anew', async () => {
    const { session } = await opened();
    const { key } = (await found(session, 'TXT-02'))!;
    await session.read({ signal });
    expect(await session.proposals(key)).toEqual([]);
    await session.check('all', DATE);
    expect(await session.proposals(key)).toHaveLength(2);
  });

  it('in Excel do not make the pane say that the workbook changed', async () => {
    const book = await openWorkbook(workbook(), 'Suivi.xlsx');
    await inExcel(book, async () => {
      const session = new HostSession(excelHost());
      await session.read({ signal });
      const heard = jest.fn();
      const stop = session.onChanged(heard);
      const { key } = (await found(session, 'TXT-02'))!;
      const reading = await session.correct(key, await session.proposals(key));
      expect(reading.roadmap.indicators[0]!.title).toBe('Nombre de lecteurs');
      const back = await session.undoCorrection();
      expect(back.roadmap.indicators[0]!.title).toBe('Nb de lecteurs');
      expect(heard).not.toHaveBeenCalled();
      stop();
    });
  });
});

describe('a finding that is accepted', () => {
  it('says so from the next check on, keeps its key, is listed, and is told again when that is taken back', async () => {
    const { host, session } = await opened();
    const { key } = (await found(session, 'PLH-01'))!;
    await session.accept(key, 'attendu', DATE);
    expect(await found(session, 'PLH-01')).toMatchObject({
      key,
      accepted: { reason: 'attendu', date: DATE },
    });
    expect(await session.accepted(DATE)).toMatchObject([{ code: 'PLH-01', reason: 'attendu', stands: true }]);
    const again = new HostSession(new FileHost(await host.bytes(), 'Suivi.xlsx'));
    await again.read({ signal });
    expect((await found(again, 'PLH-01'))?.accepted?.reason).toBe('attendu');
    await session.withdraw(key, DATE);
    expect((await found(session, 'PLH-01'))!.accepted).toBeUndefined();
    const [listed] = await again.accepted(DATE);
    await again.withdraw(listed!.key, DATE);
    expect((await found(again, 'PLH-01'))!.accepted).toBeUndefined();
  });

  it('stays so when another one is corrected', async () => {
    const { session } = await opened();
    await session.accept((await found(session, 'PLH-01'))!.key, 'attendu', DATE);
    const { key } = (await found(session, 'TXT-02'))!;
    await session.correct(key, await session.proposals(key));
    expect((await found(session, 'PLH-01'))?.accepted?.reason).toBe('attendu');
  });
});
