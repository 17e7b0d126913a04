import { strFromU8, unzipSync } from 'fflate';
import { PERSONS_SETTING } from '../../../src/domain/copil/personsShown';
import type { CellValue } from '../../../src/workbook/snapshot';
import { committeeReading } from '../../../src/workflows/copil/committeeReading';
import { separatePlans } from '../../../src/workflows/copil/separateWorkbook';
import { exportDocument } from '../../../src/workflows/exportDocument';
import type { WorkbookReading } from '../../../src/workflows/readWorkbook';
import { COPIL_SHEETS, PLAN } from '../../support/copilDesk';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

/** What people type on « Textes » and « Décisions », and where those read it who never open the workbook. */

const meeting = { committee: 'Comité de pilotage', committeeDate: '20/03/2025' };
const identity = { title: 'Plan du numérique', institution: 'Académie de Guyane', period: '2025-2028' };
const version = { version: '7.3', versionDate: '12/03/2025' };
const introduction = { preamble: 'Voici pourquoi.', context: 'Voici d’où.', orientations: 'Voici vers où.' };
const lists = {
  success1: 'Écoles reliées',
  success2: 'Portail visité',
  success3: 'Référents réunis',
  difficulty1: 'Débit faible',
  difficulty2: 'Peu de formateurs',
  difficulty3: 'Crédits attendus',
  nextDates: 'Bilan en juin',
};
const signature = { signatoryRole: 'La rectrice', signatory: 'Anne Berthier' };
const asked = {
  committee: 'COPIL',
  date: '20/03/2025',
  text: 'Ouvrir deux postes',
  owner: 'SG',
  due: '01/09/2025',
};
const before = {
  committee: 'COPIL',
  date: '02/12/2024',
  text: 'Garantir le débit',
  action: 'A2',
  owner: 'DSI',
  status: 'Marché signé',
};

const decisions = [asked, before].flatMap((one, i) =>
  Object.entries(one).map(([field, value]): [string, string] => [`${String(i + 1)}/${field}`, value]),
);
const all = { ...meeting, ...identity, ...version, ...introduction, ...lists, ...signature };

/** How a text shows where it is read: days in words. */
const shown: Record<string, string> = {
  '20/03/2025': '20 mars 2025',
  '12/03/2025': '12 mars 2025',
  '02/12/2024': '2 décembre 2024',
};
const read = (texts: Record<string, string>): string[] =>
  Object.values(texts).map((text) => shown[text] ?? text);

let reading: WorkbookReading;
beforeAll(async () => {
  const desk = await Desk.with(hostOf(PLAN), COPIL_SHEETS);
  await desk.typeAll(new Map<string, CellValue>([...Object.entries(all), ...decisions]));
  await desk.generate();
  await desk.generate();
  reading = committeeReading(await desk.read(), { [PERSONS_SETTING]: 'noms' });
});

/** Everything that a sheet of the dossier says. */
function textOf(id: string): string {
  const plans = separatePlans(reading, { ids: [id], date: '2025-03-12' });
  return plans.flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value ?? ''))).join('\n');
}

const missingIn = (text: string, wanted: string[]): string[] => wanted.filter((one) => !text.includes(one));

describe('what is typed once, and renewed twice', () => {
  it.each(['page-recteur', 'page-projeter'])('stands on the sheet %s', (id) => {
    const decided = [asked.text, asked.owner, before.text, before.status];
    const wanted = [...read(meeting), ...read(identity), ...read(version), ...read(lists), ...decided];
    expect(missingIn(textOf(id), wanted)).toEqual([]);
  });

  it('stands on the cover', () => {
    const wanted = [...read(meeting), ...read(identity), ...read(version), ...read(signature)];
    expect(missingIn(textOf('page-de-garde'), wanted)).toEqual([]);
  });

  it('stands at the head and the foot of every page of the dossier', () => {
    const ids = ['page-de-garde', 'page-recteur', 'tableaux', 'suivi-actions', 'decisions', 'fiches'];
    for (const { print } of separatePlans(reading, { ids, date: '2025-03-12' })) {
      const edges = `${print.header ?? ''}\n${print.footer ?? ''}`;
      const wanted = [...read(meeting), ...read(identity), ...read(version), 'PROJET', '&P / &N'];
      expect(missingIn(edges, wanted)).toEqual([]);
    }
  });

  it('stands in the table of decisions', () => {
    const wanted = [...read(asked), ...read(before)].filter((text) => !/\d{4}/.test(text));
    expect(missingIn(textOf('decisions'), wanted)).toEqual([]);
  });

  it('stands in the Word document', async () => {
    const parts = unzipSync(await exportDocument(reading, { day: '2025-03-12', persons: 'noms' }));
    const text = Object.values(parts)
      .map((part) => strFromU8(part).replace(/<[^>]*>/g, ''))
      .join('\n');
    const decided = [asked, before].flatMap(({ text: said, owner }) => [said, owner]);
    const wanted = [...read(all), ...decided, before.status];
    expect(missingIn(text, wanted)).toEqual([]);
  });
});
