import { correctionsOf, makeCorrections, printCorrection } from '../../src/cli/corrections';
import type { FileHost } from '../../src/hosts/file/fileHost';
import { HostError, type CellChange, type WorkbookHost } from '../../src/workbook/host';
import { acceptFinding } from '../../src/workflows/acceptFindings';
import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { hostOf } from '../support/workbooks';

const DATE = '2024-09-02';
const host = (): FileHost =>
  hostOf({
    name: 'Suivi',
    rows: [
      ['Axe 1 : Usages'],
      ['Objectif', 'Action', 'Indicateur', 'Cible 2025'],
      ['Informer', 'Publier une lettre', 'Nb de lecteurs', '500'],
      ['Former', 'Ouvrir un parcours', 'Nb d’inscrits', '300'],
      ['Équiper', 'Prêter des tablettes', 'Nombre de tablettes', 40],
      ['Protéger', 'Tenir un registre', 'Nombre de registres', 12],
    ],
  });

describe('corriger', () => {
  it('lists every cell once with the codes that ask for it', async () => {
    const reading = await readWorkbook(host());
    const printed = correctionsOf(reading, { date: DATE, codes: ['TXT-02', 'FMT-01'] }).map(printCorrection);
    expect(printed.map((lines) => lines.replaceAll('\u00A0', ' ').split('\n'))).toEqual([
      ['Suivi!C3 · TXT-02', '  avant : Nb de lecteurs', '  après : Nombre de lecteurs'],
      ['Suivi!D3 · FMT-01', '  avant : 500 (texte)', '  après : 500 (nombre)'],
      ['Suivi!C4 · TXT-02', '  avant : Nb d’inscrits', '  après : Nombre d’inscrits'],
      ['Suivi!D4 · FMT-01', '  avant : 300 (texte)', '  après : 300 (nombre)'],
    ]);
  });

  it('leaves alone what was accepted', async () => {
    const file = host();
    const reading = await readWorkbook(file);
    const finding = checkWorkbook(reading, { date: DATE, profile: 'all' }).find(
      ({ code }) => code === 'TXT-02',
    )!;
    const accepted = await acceptFinding(file, reading, finding, { reason: 'usage', date: DATE });
    expect(correctionsOf(accepted, { date: DATE, codes: ['TXT-02'] })).toEqual([]);
  });

  it('leaves out cells that cannot be changed, says which, and makes the others', async () => {
    const file = host();
    const asked = correctionsOf(await readWorkbook(file), { date: DATE, codes: ['TXT-02'] });
    const locked: Pick<WorkbookHost, 'edit'> = {
      edit: (changes: CellChange[]) =>
        changes.some(({ source }) => source.address === 'C3')
          ? Promise.reject(new HostError('locked-cell', 'Suivi!C3'))
          : file.edit(changes),
    };
    const { made, refused } = await makeCorrections(locked, asked);
    expect([made.map(({ source }) => source.address), refused]).toEqual([['C4'], ['Suivi!C3']]);
    const { sheets } = await file.read();
    expect(sheets[0]!.cells.map(({ cell }) => cell.text)).toContain('Nombre d’inscrits');
  });
});
