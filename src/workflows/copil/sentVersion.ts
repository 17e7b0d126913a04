import { compareRoadmaps, type Change } from '../../domain/copil/comparison';
import { copilTexts } from '../../domain/copil/copilTexts';
import {
  pictureFacts,
  pictureKinds,
  pictureOf,
  type PictureItem,
  type SentVersion,
} from '../../domain/copil/rememberedRoadmap';
import type { State, WorkbookHost } from '../../workbook/host';
import { stateToKeep, type WorkbookReading } from '../readWorkbook';

/** Where the state keeps the version that was sent last. */
const SECTION = 'copil/envoyée';
/** One entry, so that two persons who declare one at the same time never make a mixture of both. */
const ENTRY = 'version';

/** What changed since a version was sent. */
export interface SentChanges extends Pick<SentVersion, 'date' | 'version'> {
  changes: Change[];
}

/**
 * Keeps a small picture of the roadmap as it is now in the workbook: the version that was sent, instead of the one before.
 * Gives the reading with it. Throws HostError when the host cannot save.
 * @param date ISO day
 */
export async function declareSent(
  host: WorkbookHost,
  reading: WorkbookReading,
  date: string,
): Promise<WorkbookReading> {
  const { version } = copilTexts(reading.roadmap);
  const sent: SentVersion = {
    date,
    ...(version !== undefined && { version }),
    roadmap: pictureOf(reading.roadmap),
  };
  await host.state.save(withSent(stateToKeep(reading), sent));
  return { ...reading, state: { ...(await host.state.load()), settings: reading.state.settings } };
}

/** The state with this version as the one that was sent last. */
export function withSent(state: State, sent: SentVersion): State {
  return { ...state, generated: { ...state.generated, [SECTION]: { [ENTRY]: written(sent) } } };
}

/** The version that was sent last; undefined where none was declared. */
export function sentVersion({ generated }: Pick<State, 'generated'>): SentVersion | undefined {
  const text = generated[SECTION]?.[ENTRY];
  return text === undefined ? undefined : read(text);
}

/** What changed since then; undefined where no version was declared sent. */
export function changesSinceSent({
  state,
  roadmap,
}: Pick<WorkbookReading, 'state' | 'roadmap'>): SentChanges | undefined {
  const sent = sentVersion(state);
  if (!sent) return undefined;
  const { roadmap: before, ...when } = sent;
  return { ...when, changes: compareRoadmaps(before, roadmap) };
}

/** A line for the version, then a line for each item: tabs between its facts, which hold none. */
function written({ date, version = '', roadmap }: SentVersion): string {
  const lines = [...roadmap].map(([id, { kind, code = '', title, parent, facts }]) =>
    [
      id,
      String(pictureKinds.indexOf(kind)),
      code,
      title,
      parent ?? '',
      ...pictureFacts.map((fact) => facts[fact] ?? ''),
    ]
      .map(oneCell)
      .join('\t')
      .trimEnd(),
  );
  return [`${date}\t${oneCell(version)}`, ...lines].join('\n');
}

function oneCell(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ');
}

/** What is no such line is left out: the state may have been edited. */
function read(text: string): SentVersion {
  const [first = '', ...lines] = text.split('\n');
  const [date = '', version = ''] = first.split('\t');
  return {
    date,
    ...(version !== '' && { version }),
    roadmap: new Map(lines.flatMap((line) => itemIn(line.split('\t')))),
  };
}

function itemIn([id, kindNumber, code = '', title = '', parent = '', ...facts]: string[]): [
  string,
  PictureItem,
][] {
  const kind = pictureKinds[Number(kindNumber)];
  if (id === undefined || kind === undefined) return [];
  const said = pictureFacts
    .map((fact, i) => [fact, facts[i] ?? ''] as const)
    .filter(([, text]) => text !== '');
  return [
    [
      id,
      {
        kind,
        ...(code !== '' && { code }),
        title,
        parent: parent === '' ? null : parent,
        facts: Object.fromEntries(said),
      },
    ],
  ];
}
