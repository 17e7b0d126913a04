import { FileHost } from '../../../src/hosts/file/fileHost';
import { COPIL_SHEETS, copilReadBack, everyCopilCell, PLAN } from '../../support/copilDesk';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const values = everyCopilCell(4);

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  it('has all that was typed on « Textes » and « Décisions », also when they are made anew', async () => {
    const host = hostOf(PLAN);
    const desk = await Desk.with(host, COPIL_SHEETS);
    await desk.typeAll(values);
    await desk.generate(COPIL_SHEETS);
    const saved = savedByLibreOffice(await host.bytes(), 'xlsx', 'xlsx');
    const again = await Desk.with(new FileHost(saved, 'classeur.xlsx'), COPIL_SHEETS);
    expect(copilReadBack(await again.read())).toEqual(values);
  });
});
