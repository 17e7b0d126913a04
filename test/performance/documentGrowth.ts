import { composeDocument } from '../../src/documents/composeDocument';
import { documentParts } from '../../src/domain/copil/documentParts';
import type { Roadmap } from '../../src/domain/roadmap';
import { printTable } from '../../src/cli/printTable';
import { action, axis, roadmap, texts } from '../support/roadmap';
import { medianOf } from './medianOf';

/**
 * The Word document against the number of its fiches, with its sommaire and without: the library lays all pages out for
 * the numbers in it, which is most of the work. « growth / fiches » is how much the time has grown, divided by how much the
 * fiches have: 1 is linear. Figures are medians of runs in one process: compare them with each other, not with another
 * day's. `npx tsx test/performance/documentGrowth.ts`
 */
const SIZES = [15, 30, 60];
const AXES = 5;
/** The day of the run, the same for every run. */
const TODAY = '2025-01-01';

/** A roadmap of so many actions, each with the facts of a fiche of seven lines. */
function roadmapOf(fiches: number): Roadmap {
  const axes = Array.from({ length: AXES }, (_, i) => axis(`${i + 1} | Volet du numérique`));
  const facts = {
    aim: 'Donner aux professeurs des usages du numérique propres à leur discipline, par la voie de leurs inspecteurs.',
    audience: 'Professeurs',
    partners: 'Inspecteurs, réseau Canopé, collectivités',
    description: 'Un média lisible sur tous supports, vite parcouru, avec des liens pour aller plus loin.',
    schedule: 'Cahier des charges au printemps, mise en service à la rentrée',
    owner: 'Délégation au numérique',
    remarks: 'Préférer des exemples pris dans les classes.',
  };
  const actions = Array.from({ length: fiches }, (_, i) =>
    action(`${i + 1} | Accompagner les équipes du réseau`, {
      axis: axes[i % AXES]!.id,
      fields: texts(facts),
    }),
  );
  return roadmap({ axes, actions });
}

const withoutContents = documentParts.filter((part) => part !== 'contents');
await composeDocument(roadmapOf(1), { day: TODAY });

const lines: string[][] = [];
let before: { fiches: number; time: number } | undefined;
for (const fiches of SIZES) {
  const given = roadmapOf(fiches);
  const bare = await medianOf(() => composeDocument(given, { day: TODAY, parts: withoutContents }));
  const time = await medianOf(() => composeDocument(given, { day: TODAY }));
  const growth = before ? (time / before.time / (fiches / before.fiches)).toFixed(2) : '';
  lines.push([
    `${fiches}`,
    `${Math.round(bare)}`,
    `${Math.round(time)}`,
    `${Math.round((1 - bare / time) * 100)} %`,
    growth,
  ]);
  before = { fiches, time };
}
console.log(
  printTable(['fiches', 'without sommaire ms', 'whole ms', 'sommaire share', 'growth / fiches'], lines),
);
