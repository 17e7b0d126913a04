import { FileHost } from '../../../src/hosts/file/fileHost';
import { serialOfDate } from '../../../src/workbook/serialDates';
import { FOLLOW_UP, followed, indicatorDesk, typeOf } from '../../support/indicatorDesk';
import { describeWithLibreOffice, savedByLibreOffice } from '../../support/libreOffice';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { Desk } from '../../support/typing';

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  it('has all that was typed in it, also when its sheets are made anew', async () => {
    const desk = await indicatorDesk();
    await typeOf(desk, 'Nombre de lettres', { current: 4, currentDate: serialOfDate('2024-06-30') });
    await typeOf(desk, 'Taux de certification', { target: 0.85, current: 0.55, comment: 'En hausse.' });
    const expected = [
      'Nombre de lettres: 4 au 2024-06-30 sur 12',
      'Taux de certification: 55 au ? sur 85 En hausse.',
    ];
    const saved = savedByLibreOffice(await (desk.host as FileHost).bytes(), 'xlsx', 'xlsx');
    const host = new FileHost(saved, 'essai.xlsx');
    expect(followed((await readWorkbook(host)).roadmap)).toEqual(expected);
    const again = await Desk.with(host, FOLLOW_UP);
    expect(followed((await again.read()).roadmap)).toEqual(expected);
  });
});
