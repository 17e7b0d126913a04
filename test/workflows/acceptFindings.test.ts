import { HostError } from '../../src/workbook/host';
import type { CheckedFinding } from '../../src/domain/accepted';
import { acceptedFindings, acceptFinding, withdrawAcceptance } from '../../src/workflows/acceptFindings';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { chooseTruth, copyClean } from '../../src/workflows/cleanSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const DATE = '2024-09-02';
const said = { reason: 'attendu en janvier', date: DATE };
const HEADER = ['Objectif', 'Action', 'Pilote', 'Échéance'];

function table(name: string, ...rows: (string | null)[][]): WrittenSheet {
  return { name, rows: [['Axe 1 : Usages'], HEADER, ...rows] };
}
const letter = (due: string): string[] => ['Informer', 'Publier une lettre', 'DANE', due];
const course = (due: string): string[] => ['Former', 'Ouvrir un parcours', 'DANE', due];
const site = (title: string): string[] => ['Informer', title, 'DANE', '2025'];
const [LETTER, COURSE, SITE] = [letter('à définir'), course('à définir'), site('Refondre le site')];

const found = (reading: WorkbookReading): CheckedFinding | undefined =>
  checkWorkbook(reading, { date: DATE, profile: 'all' }).find(({ code }) => code === 'PLH-01');

/** Accepts the finding on the first sheet, and reads the second one with what the workbook then remembers. */
async function afterwards(before: WrittenSheet, after: WrittenSheet): Promise<WorkbookReading> {
  const host = hostOf(before);
  const reading = await readWorkbook(host);
  const { state } = await acceptFinding(host, reading, found(reading)!, said);
  const later = hostOf(after);
  await later.state.save(state);
  return readWorkbook(later);
}

describe('« Ne plus signaler »', () => {
  it('is kept in the workbook, and found again when it is read', async () => {
    const host = hostOf(table('Suivi', LETTER, SITE));
    const reading = await readWorkbook(host);
    expect(found(reading)?.accepted).toBeUndefined();
    const accepted = await acceptFinding(host, reading, found(reading)!, said);
    expect(found(accepted)?.accepted).toMatchObject(said);
    expect(found(await readWorkbook(host))?.accepted).toMatchObject(said);
  });

  const same: [string, WrittenSheet][] = [
    ['rows are inserted and moved', table('Suivi', course('2026'), SITE, LETTER)],
    ['its sheet is renamed', table('Plan', LETTER, SITE)],
    ['other rows change', table('Suivi', LETTER, site('Fermer le site'))],
  ];
  it.each(same)('stays when %s', async (_title, after) => {
    expect(found(await afterwards(table('Suivi', LETTER, SITE), after))?.accepted).toMatchObject(said);
  });

  it('stays when one of its places is solved', async () => {
    const reading = await afterwards(table('Suivi', LETTER, COURSE), table('Suivi', letter('2025'), COURSE));
    expect(found(reading)).toMatchObject({ places: [{ sheet: 'Suivi', address: 'D4' }], accepted: said });
  });

  it('comes back when a place joins', async () => {
    const reading = await afterwards(table('Suivi', LETTER), table('Suivi', LETTER, COURSE));
    expect(found(reading)!.places).toHaveLength(2);
    expect(found(reading)!.accepted).toBeUndefined();
  });

  it('is listed, also when it speaks of nothing any more, and is taken back', async () => {
    const reading = await afterwards(table('Suivi', LETTER), table('Suivi', SITE));
    const [listed] = acceptedFindings(reading, DATE);
    expect(listed).toMatchObject({ ...said, code: 'PLH-01', texts: ['à définir'], stands: false });
    const host = hostOf(table('Suivi', LETTER));
    await host.state.save(reading.state);
    const again = await readWorkbook(host);
    expect(acceptedFindings(again, DATE)).toMatchObject([{ stands: true }]);
    const withdrawn = await withdrawAcceptance(host, again, [listed!.key], DATE);
    expect(acceptedFindings(withdrawn, DATE)).toEqual([]);
    expect(found(await readWorkbook(host))).toBeDefined();
    expect(found(await readWorkbook(host))!.accepted).toBeUndefined();
  });

  it('stays when the roadmap is copied to clean sheets, and when these are read instead, and back', async () => {
    const host = hostOf(table('Suivi', LETTER, SITE));
    const reading = await readWorkbook(host);
    const accepted = await acceptFinding(host, reading, found(reading)!, said);
    await copyClean(host, accepted);
    const copied = await readWorkbook(host);
    expect(found(copied)).toMatchObject({ places: [{ sheet: 'Suivi' }], accepted: said });
    const clean = await chooseTruth(host, copied, 'propre');
    expect(found(clean)).toMatchObject({ places: [{ sheet: 'Actions (propre)' }], accepted: said });
    expect(acceptedFindings(clean, DATE)).toMatchObject([{ ...said, stands: true }]);
    const back = await chooseTruth(host, await readWorkbook(host), 'origine');
    expect(found(back)).toMatchObject({ places: [{ sheet: 'Suivi' }], accepted: said });
  });

  it('is refused with its reason where the workbook cannot keep it, and nothing is accepted', async () => {
    const host = hostOf(table('Suivi', LETTER));
    const reading = await readWorkbook(host);
    host.state.save = () => Promise.reject(new HostError('opened-read-only'));
    await expect(acceptFinding(host, reading, found(reading)!, said)).rejects.toThrow('opened-read-only');
    expect(found(reading)!.accepted).toBeUndefined();
  });
});
