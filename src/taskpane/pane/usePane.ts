import { useMemo, useReducer, useRef } from 'react';
import type { Source } from '../../domain/roadmap';
import { isoDay } from '../../domain/today';
import { refusedText } from '../../messages/fr/excel';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { paneTexts } from '../../messages/fr/pane';
import { readingTexts } from '../../messages/fr/reading';
import type { ChoiceChanges } from '../../workbook/choices';
import { HostError } from '../../workbook/host';
import type {
  CheckProfile,
  PaneGeneration,
  PaneReading,
  WorkbookSession,
  WorkOptions,
} from '../session/session';
import { countsOf } from '../../domain/counts';
import {
  nothingOpen,
  paneReducer,
  sheetsStillThere,
  type MadeSheet,
  type OpenWorkbook,
  type PaneState,
} from './paneState';
import { exportActions, type ExportActions, type SaveFile } from './exportActions';
import { formActions, type FormActions } from './formActions';
import { findingActions, type FindingActions } from './findingActions';
import { cleanActions, type CleanActions } from './cleanActions';
import { frameworkActions, type FrameworkActions } from './frameworkActions';
import { cellChange } from './cellChange';
import { sentActions, type SentActions } from './sentActions';
import { settingActions, type SettingActions } from './settingActions';
import { valueActions, type ValueActions } from './valueActions';
import { failureOf, paneProblem } from './problemText';
import { timeOfDay } from './timeOfDay';
import { useRun } from './useRun';

/** What people can do in the pane. */
export interface PaneActions
  extends
    FindingActions,
    CleanActions,
    FrameworkActions,
    SettingActions,
    ValueActions,
    ExportActions,
    FormActions,
    SentActions {
  /** Reads a workbook and shows it; what was under way is cancelled, what was shown stays until this one is read. */
  open(session: WorkbookSession): Promise<void>;
  /** Adds the sheets of a new roadmap to a workbook without one, and shows it. */
  newRoadmap(session: WorkbookSession): Promise<void>;
  refresh(): Promise<void>;
  cancel(): void;
  check(profile: CheckProfile): Promise<void>;
  /** Keeps what is said of sheets and columns; it ends when the effect is shown. */
  choose(changes: ChoiceChanges): Promise<void>;
  /** Makes a sheet, with the others that are named as far as they can be made. */
  generate(id: string, others?: readonly string[]): Promise<void>;
  show(source: Source): void;
  showSheet(name: string): void;
  /** Tells what went wrong outside the pane; what is under way goes on. */
  notice(problem: string): void;
  saved(name: string): void;
  /** Tells that the workbook is no longer what was read. */
  changed(): void;
  dismiss(): void;
}

/**
 * The state of the pane and what changes it. `now` is the clock; `onMade` is told the name of a sheet that was just made;
 * `saveFile` is left out where no file can be handed over.
 */
export function usePane(
  now: () => Date,
  onMade: (sheet: string) => void,
  saveFile?: SaveFile,
): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(paneReducer, nothingOpen);
  /** The work under way: only its latest run may say anything. */
  const running = useRef<AbortController | null>(null);
  const open = useRef<OpenWorkbook | null>(null);
  open.current = state.workbook;

  const run = useRun(running, dispatch, open);
  const actions = useMemo((): PaneActions => {
    /** `make` adds sheets to the workbook first, and answers what is read then. */
    const read = (
      session: WorkbookSession,
      said: (workbook: OpenWorkbook) => string,
      make?: (options: WorkOptions) => Promise<PaneReading>,
    ): Promise<void> => {
      const work = make
        ? ({ kind: 'writing', done: 0 } as const)
        : ({ kind: 'reading', name: session.name ?? '', done: 0 } as const);
      return run(work, async (options, isLatest) => {
        try {
          const reading = await (make ? make(options) : session.read(options));
          const before = open.current?.session === session ? open.current : undefined;
          const profile = before?.profile ?? 'copil';
          const readAt = now();
          const findings = await session.check(profile, isoDay(readAt));
          if (!isLatest()) throw new HostError('cancelled');
          if (!before) open.current?.session.close();
          const workbook: OpenWorkbook = {
            session,
            reading,
            readAt,
            findings,
            profile,
            made: sheetsStillThere(before?.made ?? {}, reading),
            effect: '',
            corrected: 0,
            unsaved: make !== undefined || before?.unsaved === true,
          };
          dispatch({ kind: 'opened', workbook, announcement: said(workbook) });
        } catch (error) {
          if (open.current?.session !== session) session.close();
          throw error;
        }
      });
    };
    const tell = (error: unknown): void => {
      dispatch({ kind: 'failed', ...failureOf(error) });
    };
    const change = cellChange({ run, dispatch, open, now });
    return {
      ...findingActions({ change, dispatch, open, now }),
      ...valueActions({ change, now }),
      ...cleanActions({ run, dispatch, open, now }),
      ...frameworkActions({ run, dispatch, open, now }),
      ...settingActions({ dispatch, open }),
      ...sentActions({ dispatch, open, now }),
      ...exportActions({ run, dispatch, open, now, saveFile }),
      ...formActions({ run, dispatch, open, now, saveFile }),
      open: (session) => read(session, ({ reading }) => firstSentence(reading)),
      newRoadmap: async (session) => {
        let first: string | undefined;
        await read(
          session,
          ({ reading: { cleanSheets } }) => {
            const tabs = cleanSheets?.tabs ?? [];
            [first] = tabs;
            return cleanPaneTexts.started(tabs);
          },
          async (options) => (await session.newRoadmap(isoDay(now()), options)).reading,
        );
        if (first !== undefined) onMade(first);
      },
      refresh: async () => {
        if (!open.current) return;
        await read(open.current.session, ({ readAt }) => paneTexts.refreshed(...timeOfDay(readAt)));
      },
      cancel: () => {
        dispatch({ kind: 'stopping' });
        running.current?.abort();
      },
      check: async (profile) => {
        const workbook = open.current;
        if (!workbook) return;
        try {
          const findings = await workbook.session.check(profile, isoDay(workbook.readAt));
          if (open.current?.session === workbook.session) dispatch({ kind: 'checked', profile, findings });
        } catch (error) {
          tell(error);
        }
      },
      choose: async (changes) => {
        const workbook = open.current;
        if (!workbook) return;
        const { session, profile, readAt } = workbook;
        try {
          const reading = await session.choose(changes);
          const findings = await session.check(profile, isoDay(readAt));
          if (open.current?.session !== session) return;
          const effect = readingTexts.effect(open.current.reading.roadmap, reading.roadmap);
          dispatch({ kind: 'chosen', reading, findings, effect });
        } catch (error) {
          dispatch({ kind: 'noticed', problem: paneProblem(error) });
        }
      },
      generate: (id, others = []) =>
        run({ kind: 'writing', done: 0 }, async (options) => {
          const workbook = open.current;
          if (!workbook) return;
          // Where the workbook is read anew, that is now.
          const readAt = now();
          const generation = await workbook.session.generate([id, ...others], {
            ...options,
            date: isoDay(readAt),
            profile: workbook.profile,
          });
          const made = madeSheets(generation);
          const announcement = Object.values(made)
            .flatMap(({ name, renewed, refused }) => [
              paneTexts.createdStatus(name, renewed),
              refusedText(refused),
            ])
            .join(' ')
            .trim();
          const anew = generation.reading && {
            reading: generation.reading,
            readAt,
            findings: await workbook.session.check(workbook.profile, isoDay(readAt)),
          };
          dispatch({ kind: 'generated', made, announcement, ...(anew && { anew }) });
          // What was asked for may bring others with it.
          const newest = made[id] ?? Object.values(made).at(-1);
          if (newest) onMade(newest.name);
        }),
      show: (source) => {
        dispatch({ kind: 'dismissed' });
        open.current?.session.reveal(source).catch(tell);
      },
      showSheet: (name) => {
        dispatch({ kind: 'dismissed' });
        open.current?.session.revealSheet(name).catch(tell);
      },
      notice: (problem) => {
        dispatch({ kind: 'noticed', problem });
      },
      saved: (name) => {
        dispatch({ kind: 'saved', announcement: paneTexts.saved(name) });
      },
      changed: () => {
        dispatch({ kind: 'changed' });
      },
      dismiss: () => {
        dispatch({ kind: 'dismissed' });
      },
    };
  }, [run, now, onMade, saveFile]);
  return { state, actions };
}

function firstSentence({ roadmap, isRoadmap }: OpenWorkbook['reading']): string {
  if (!isRoadmap) return paneTexts.noRoadmap;
  return `${paneTexts.firstWords(roadmap.levels, countsOf(roadmap))} ${paneTexts.nothingChanged}`;
}

function madeSheets({ plans, report }: PaneGeneration): Record<string, MadeSheet> {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return Object.fromEntries(
    report.sheets.flatMap(({ id, name, renewed }) => {
      const plan = byId.get(id);
      return plan ? [[id, { name, renewed, plan, refused: report.refused ?? [] }]] : [];
    }),
  );
}
