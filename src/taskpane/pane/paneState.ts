import type { Settings } from '../../domain/settings';
import type { RefusedLook } from '../../workbook/host';
import type {
  CheckProfile,
  PaneGeneration,
  PaneReading,
  ShownFinding,
  WorkbookSession,
} from '../session/session';

/** Everything the pane shows. */
export interface PaneState {
  /** The workbook that was read last; null before the first one. */
  workbook: OpenWorkbook | null;
  /** What is under way, with the share done from 0 to 1. */
  work: Work | null;
  /** One sentence that says what went wrong and what to do; null when there is nothing to say. */
  problem: string | null;
  /** Reading the workbook again is the way out of the problem. */
  readAgain: boolean;
  /** The last sentence for screen readers. */
  announcement: string;
  /** The workbook has changed since it was read. */
  stale: boolean;
}

export type Work = {
  done: number;
  /** It was asked to stop, and has not ended yet. */
  stopping?: boolean;
  /** The user or a colleague has changed the workbook since it began. */
  changed?: boolean;
} & ({ kind: 'reading'; name: string } | { kind: 'writing' | 'correcting' | 'exporting' });

export interface OpenWorkbook {
  session: WorkbookSession;
  reading: PaneReading;
  readAt: Date;
  findings: ShownFinding[];
  profile: CheckProfile;
  /** The sheets written since it was opened, by the id of their plan, the newest last. */
  made: Record<string, MadeSheet>;
  /** What the last choice of the user changed, in one sentence; empty when there was none since it was read. */
  effect: string;
  /** How many cells the last correction changed, while it is offered to take it back; else 0. */
  corrected: number;
  /** Sheets, corrections or choices were written that no saved file holds yet. */
  unsaved: boolean;
}

export interface MadeSheet {
  name: string;
  renewed: boolean;
  plan: PaneGeneration['plans'][number];
  /** What this Excel did not take of it. */
  refused: readonly RefusedLook[];
}

export type PaneEvent =
  | { kind: 'started'; work: Work }
  | { kind: 'advanced'; done: number }
  | { kind: 'stopping' }
  | { kind: 'opened'; workbook: OpenWorkbook; announcement: string }
  | { kind: 'checked'; profile: CheckProfile; findings: ShownFinding[] }
  | {
      kind: 'generated';
      made: Record<string, MadeSheet>;
      /** What was read anew to make them, where that was done. */
      anew?: Pick<OpenWorkbook, 'reading' | 'readAt' | 'findings'>;
      announcement: string;
    }
  /** A file was handed over. */
  | { kind: 'exported'; anew?: Pick<OpenWorkbook, 'reading' | 'readAt' | 'findings'>; announcement: string }
  /** The clean sheets were added. */
  | ({ kind: 'copied' } & Pick<OpenWorkbook, 'reading' | 'readAt' | 'findings' | 'effect'>)
  | { kind: 'chosen'; reading: PaneReading; findings: ShownFinding[]; effect: string }
  /** Cells were corrected or a correction was taken back, and the workbook was read anew. */
  | ({ kind: 'corrected'; announcement: string } & Pick<OpenWorkbook, 'reading' | 'readAt' | 'findings'>)
  | { kind: 'correctionDismissed' }
  /** Croix were confirmed. */
  | { kind: 'confirmed'; reading: PaneReading; findings: ShownFinding[]; announcement: string }
  /** How sheets are to be made was changed. */
  | { kind: 'configured'; settings: Settings; announcement: string }
  /** A finding was accepted or told again. */
  | { kind: 'judged'; findings: ShownFinding[]; announcement: string }
  | { kind: 'changed' }
  | { kind: 'saved'; announcement: string }
  | { kind: 'failed'; problem: string; readAgain?: boolean }
  | { kind: 'noticed'; problem: string; readAgain?: boolean }
  | { kind: 'cancelled'; announcement: string }
  | { kind: 'dismissed' };

export const nothingOpen: PaneState = {
  workbook: null,
  work: null,
  problem: null,
  readAgain: false,
  announcement: '',
  stale: false,
};

/** What the pane shows after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, work: event.work, problem: null, announcement: '' };
    case 'advanced':
      return state.work ? { ...state, work: { ...state.work, done: event.done } } : state;
    case 'stopping':
      return state.work ? { ...state, work: { ...state.work, stopping: true } } : state;
    case 'opened':
      return {
        ...state,
        workbook: event.workbook,
        work: null,
        announcement: event.announcement,
        stale: state.work?.changed === true,
      };
    case 'corrected': {
      const { reading, readAt, findings, announcement } = event;
      const corrected = reading.corrected?.length ?? 0;
      const isLast = state.work?.kind === 'correcting';
      return {
        ...withWorkbook(state, { reading, readAt, findings, corrected, unsaved: true }),
        work: isLast ? null : state.work,
        announcement,
        stale: isLast ? state.work?.changed === true : state.stale,
      };
    }
    case 'correctionDismissed':
      return withWorkbook(state, { corrected: 0 });
    case 'judged': {
      const { findings, announcement } = event;
      const unsaved = state.workbook?.reading.keepsChoices === true || state.workbook?.unsaved === true;
      return { ...withWorkbook(state, { findings, unsaved }), announcement };
    }
    case 'changed':
      return { ...state, stale: true, work: state.work && { ...state.work, changed: true } };
    case 'checked':
      return withWorkbook(state, { profile: event.profile, findings: event.findings });
    case 'chosen': {
      const { reading, findings, effect } = event;
      const unsaved = reading.keepsChoices || state.workbook?.unsaved === true;
      return { ...withWorkbook(state, { reading, findings, effect, unsaved }), announcement: effect };
    }
    case 'confirmed': {
      const { reading, findings, announcement } = event;
      const unsaved = reading.keepsChoices || state.workbook?.unsaved === true;
      return { ...withWorkbook(state, { reading, findings, unsaved }), announcement };
    }
    case 'configured': {
      const { settings, announcement } = event;
      if (!state.workbook) return state;
      const { reading, unsaved } = state.workbook;
      const changed = { reading: { ...reading, settings }, unsaved: reading.keepsChoices || unsaved };
      return { ...withWorkbook(state, changed), announcement };
    }
    case 'copied': {
      const { reading, readAt, findings, effect } = event;
      const made = sheetsStillThere(state.workbook?.made ?? {}, reading);
      return {
        ...withWorkbook(state, { reading, readAt, findings, effect, made, unsaved: true }),
        work: null,
        announcement: effect,
        stale: state.work?.changed === true,
      };
    }
    case 'generated': {
      const known = state.workbook?.made ?? {};
      const kept = event.anew ? sheetsStillThere(known, event.anew.reading) : known;
      const before = Object.entries(kept).filter(([id]) => !(id in event.made));
      const made = { ...Object.fromEntries(before), ...event.made };
      const anew = withWorkbook(state, { ...event.anew, made, unsaved: true });
      const stale = event.anew ? state.work?.changed === true : state.stale;
      return { ...anew, work: null, announcement: event.announcement, stale };
    }
    case 'exported': {
      const { anew, announcement } = event;
      const made = anew && sheetsStillThere(state.workbook?.made ?? {}, anew.reading);
      const stale = anew ? state.work?.changed === true : state.stale;
      return { ...withWorkbook(state, { ...anew, ...(made && { made }) }), work: null, announcement, stale };
    }
    case 'saved':
      return { ...withWorkbook(state, { unsaved: false }), announcement: event.announcement };
    case 'failed':
      return { ...state, work: null, problem: event.problem, readAgain: event.readAgain === true };
    case 'noticed':
      return { ...state, problem: event.problem, readAgain: event.readAgain === true };
    case 'cancelled':
      return { ...state, work: null, announcement: event.announcement };
    case 'dismissed':
      return { ...state, problem: null };
  }
}

/** The sheets made before that a later reading still found, by the names they have now. */
export function sheetsStillThere(
  made: Record<string, MadeSheet>,
  { sheets }: PaneReading,
): Record<string, MadeSheet> {
  return Object.fromEntries(
    Object.entries(made).flatMap(([id, sheet]) => {
      const found = sheets.find(({ generated }) => generated === id);
      return found ? [[id, { ...sheet, name: found.name }]] : [];
    }),
  );
}

function withWorkbook(state: PaneState, changes: Partial<OpenWorkbook>): PaneState {
  return state.workbook ? { ...state, workbook: { ...state.workbook, ...changes } } : state;
}
