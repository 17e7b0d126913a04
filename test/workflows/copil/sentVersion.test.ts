import { readFileSync } from 'node:fs';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { changeText } from '../../../src/messages/fr/copilChanges';
import { cellAddress, parseRect } from '../../../src/workbook/address';
import { changesSinceSent, declareSent, sentVersion } from '../../../src/workflows/copil/sentVersion';
import { readWorkbook, type WorkbookReading } from '../../../src/workflows/readWorkbook';
import { action, field, indicator, measure, objective, texts } from '../../support/roadmap';

const NICE = new Uint8Array(readFileSync('assets/samples/nice-2017-2019.xlsx'));
const nice = (): FileHost => new FileHost(NICE, 'nice.xlsx');

/** The same file, saved and opened again. */
async function reopened(host: FileHost): Promise<{ host: FileHost; reading: WorkbookReading }> {
  const again = new FileHost(await host.bytes(), 'nice.xlsx');
  return { host: again, reading: await readWorkbook(again) };
}

describe('the version that was declared sent', () => {
  it('is none until it is declared', async () => {
    const reading = await readWorkbook(nice());
    expect([sentVersion(reading.state), changesSinceSent(reading)]).toEqual([undefined, undefined]);
  });

  it('travels with the workbook; a title that is changed then is a new title of the same action', async () => {
    const first = nice();
    const declared = await declareSent(first, await readWorkbook(first), '2018-03-12');
    expect(changesSinceSent(declared)).toEqual({ date: '2018-03-12', changes: [] });

    const { host, reading } = await reopened(first);
    expect(changesSinceSent(reading)).toEqual({ date: '2018-03-12', changes: [] });
    const changed = reading.roadmap.actions.find(({ code }) => code === '2-1')!;
    await host.edit(
      changed.mentions.map(({ source }) => {
        const { top, left } = parseRect(source.address)!;
        const { cells } = reading.snapshot.sheets.find(({ name }) => name === source.sheet)!;
        const expected = cells.find(({ row, column }) => row === top && column === left)!.cell.value;
        const value = String(expected).replace(/\p{L}+\s*$/u, 'renommée');
        return { source: { ...source, address: cellAddress(top, left) }, expected, value };
      }),
    );
    const { reading: later } = await reopened(host);
    const told = changesSinceSent(later)!.changes;
    expect(told.map(({ kind, item }) => [kind, item.id])).toEqual([['renamed', changed.id]]);
    expect(changeText(told[0]!, later.roadmap.levels)).toContain('renommée');
  });

  it('has the name that was typed on the sheet « Textes »', async () => {
    const host = nice();
    const reading = await readWorkbook(host);
    const roadmap = { ...reading.roadmap, typed: { textes: { version: field('2 bis') } } };
    const declared = await declareSent(host, { ...reading, roadmap }, '2018-03-12');
    expect(sentVersion(declared.state)).toMatchObject({ date: '2018-03-12', version: '2 bis' });
    const again = await declareSent(host, await readWorkbook(host), '2018-06-01');
    expect(sentVersion(again.state)!.date).toBe('2018-06-01');
    expect(sentVersion(again.state)).not.toHaveProperty('version');
  });

  it('takes less than 300 KB of 1,000 actions with what belongs to them', async () => {
    const host = nice();
    const reading = await readWorkbook(host);
    const many = Array.from({ length: 1000 }, (_, i) => String(i));
    const title =
      'Généraliser l’usage des services numériques pour que chaque élève progresse dans son parcours n° ';
    const roadmap = {
      ...reading.roadmap,
      axes: [],
      levers: [],
      objectives: many.slice(0, 100).map((i) => objective(`${i} | ${title}${i}`)),
      actions: many.map((i) =>
        action(`1-${i} | ${title}${i}`, {
          objective: `objectif ${String(Number(i) % 100)}`,
          fields: texts({ status: 'En cours', due: 'Juin 2026' }),
        }),
      ),
      indicators: many.slice(0, 300).map((i) =>
        indicator(`Part des établissements équipés ${i}`, {
          objective: 'objectif 3',
          current: measure('35 %'),
          targets: [measure('80 % en 2027')],
        }),
      ),
    };
    const { state } = await declareSent(host, { ...reading, roadmap }, '2025-03-12');
    const picture = new TextEncoder().encode(JSON.stringify(state.generated['copil/envoyée'])).length;
    expect(sentVersion(state)!.roadmap.size).toBe(1400);
    expect(picture).toBeLessThan(300_000);
    expect(changesSinceSent({ state, roadmap })!.changes).toEqual([]);
  });

  it('leaves out what someone wrote into it that is no item', () => {
    const text = '2025-01-01\t2\nun\t3\t\tTitre\n\nétrange\t99\nautre';
    const sent = sentVersion({ generated: { 'copil/envoyée': { version: text } } })!;
    expect([...sent.roadmap]).toEqual([['un', { kind: 'action', title: 'Titre', parent: null, facts: {} }]]);
  });
});
