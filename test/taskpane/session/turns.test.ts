import { turns } from '../../../src/taskpane/session/turns';

/** What happens in the order in which it happens: work, and a message that came in meanwhile. */
async function orderOf(milliseconds: number): Promise<string[]> {
  const order: string[] = [];
  const now = jest.spyOn(performance, 'now').mockReturnValue(0);
  const pause = turns();
  setTimeout(() => order.push('message'), 0);
  now.mockReturnValue(milliseconds);
  await pause();
  order.push('work');
  await new Promise((resolve) => setTimeout(resolve, 5));
  now.mockRestore();
  return order;
}

it('lets a message in after long work, and goes on at once after short work', async () => {
  expect(await orderOf(60)).toEqual(['message', 'work']);
  expect(await orderOf(10)).toEqual(['work', 'message']);
});
