import type { Undo } from '../../../src/workbook/host';
import { acceptOffered, offeredTargets } from '../../../src/workflows/followUp/offeredTargets';
import { enterValue, type EnteredValue } from '../../../src/workflows/followUp/enterValue';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { FOLLOW_UP, followed, indicators, LETTERS, PIX } from '../../support/indicatorDesk';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';

const TODAY = { date: '2024-09-02' };

/** Enters a value of an indicator by its title. */
async function enter(desk: Desk, title: string, entered: Omit<EnteredValue, 'indicator'>): Promise<Undo> {
  const reading = await desk.read();
  const indicator = reading.roadmap.indicators.find((one) => one.title === title)!.id;
  return enterValue(desk.host, reading, { indicator, ...entered }, TODAY);
}

const values = async (desk: Desk): Promise<unknown[]> =>
  ((await desk.read()).roadmap.readings ?? []).map(({ label, value, date, place, comment }) =>
    [label, value?.text, date?.date, place?.text, comment?.text].filter((part) => part !== undefined),
  );

describe('a value that is entered', () => {
  it('makes the sheets where they are missing, stands on both, and can be taken back', async () => {
    const desk = await Desk.with(hostOf(indicators(LETTERS, PIX)), []);
    const undo = await enter(desk, 'Taux de certification', {
      value: '55 %',
      date: '2024-06-30',
      comment: 'Provisoire.',
    });
    const expected = ['Nombre de lettres: sur 12', 'Taux de certification: 55 au 2024-06-30 sur 80'];
    expect(followed((await desk.read()).roadmap)).toEqual(expected);
    expect(await values(desk)).toEqual([['Taux de certification', '55', '2024-06-30', 'Provisoire.']]);
    await desk.generate(FOLLOW_UP);
    expect(followed((await desk.read()).roadmap)).toEqual(expected);
    await undo();
    expect(followed((await desk.read()).roadmap)[1]).toBe('Taux de certification: sur 80');
  });

  it('is taken back as a whole', async () => {
    const desk = await Desk.with(hostOf(indicators(LETTERS, PIX)));
    const undo = await enter(desk, 'Nombre de lettres', { value: '4', date: '2024-06-30' });
    await undo();
    expect(await values(desk)).toEqual([]);
    expect(followed((await desk.read()).roadmap)[0]).toBe('Nombre de lettres: sur 12');
  });

  it('of an earlier day, or of a place, leaves the current value', async () => {
    const desk = await Desk.with(hostOf(indicators(LETTERS, PIX)));
    await enter(desk, 'Nombre de lettres', { value: '4', date: '2024-06-30' });
    await enter(desk, 'Nombre de lettres', { value: '2', date: '2024-01-31' });
    await enter(desk, 'Nombre de lettres', { value: '1', date: '2024-08-31', place: 'Cayenne' });
    expect(followed((await desk.read()).roadmap)[0]).toBe('Nombre de lettres: 4 au 2024-06-30 sur 12');
    expect(await values(desk)).toEqual([
      ['Nombre de lettres', '4', '2024-06-30'],
      ['Nombre de lettres', '2', '2024-01-31'],
      ['Nombre de lettres', '1', '2024-08-31', 'Cayenne'],
    ]);
  });

  it.each([
    ['less than one percent', '0,5 %', 0.5],
    ['more than all', '120 %', 120],
    ['a number alone', '55', 55],
  ])('in percent means what it says: %s', async (_title, value, points) => {
    const desk = await Desk.with(hostOf(indicators(PIX)));
    await enter(desk, 'Taux de certification', { value, date: '2024-06-30' });
    const { current, history } = (await desk.read()).roadmap.indicators[0]!;
    expect([current?.value, history[0]?.value]).toEqual([points, points]);
  });
});

describe('a target that prose sets', () => {
  const project = indicators(['1.1 Équiper', 'Ouvrir un ENT pour 50 écoles', 'Nombre d’écoles', null]);

  it('is offered, written where it is accepted, and can be taken back', async () => {
    const host = hostOf(project);
    const reading = await readWorkbook(host);
    const offered = offeredTargets(reading.roadmap);
    expect(offered.map(({ title, value, number }) => [title, value, number])).toEqual([
      ['Nombre d’écoles', 50, '50 écoles'],
    ]);
    const undo = await acceptOffered(host, reading, offered, TODAY);
    const after = await readWorkbook(host);
    expect(followed(after.roadmap)).toEqual(['Nombre d’écoles: sur 50']);
    expect(offeredTargets(after.roadmap)).toEqual([]);
    await expect(acceptOffered(host, after, offered, TODAY)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await undo();
    expect((await readWorkbook(host)).roadmap.indicators[0]!.targets).toEqual([]);
  });
});
