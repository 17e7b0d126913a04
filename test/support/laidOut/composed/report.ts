import { tried, weakest, wrongShare } from './weakChoices';

/**
 * What goes wrong most, over the combinations of the seeds from the first number to before the second:
 * `npx tsx test/support/laidOut/composed/report.ts 0 300`. One number alone: everything that goes wrong with that seed.
 */
const [from = 0, to] = process.argv.slice(2).map(Number);
const FEW = 5;
const MOST = 40;

if (to === undefined) {
  const { choice, tally } = tried(from);
  console.log(JSON.stringify({ choice, ...tally }, null, 2));
} else {
  const trials = Array.from({ length: to - from }, (_, i) => tried(from + i));
  const { options, pairs } = weakest(trials, FEW);
  const wrong = trials.filter((trial) => wrongShare(trial) > 0);
  console.log([...options.slice(0, MOST), '', ...pairs.slice(0, MOST), ''].join('\n'));
  console.log(`${wrong.length} of ${trials.length}: ${wrong.map(({ seed }) => seed).join(' ')}`);
}
