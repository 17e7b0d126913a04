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
  /** The last sentence for screen readers. */
  announcement: string;
}

export type Work = { done: number } & ({ kind: 'reading'; name: string } | { kind: 'writing' });

export interface OpenWorkbook {
  session: WorkbookSession;
  reading: PaneReading;
  readAt: Date;
  findings: ShownFinding[];
  profile: CheckProfile;
  /** The sheets written since it was opened, by the id of their plan, the newest last. */
  made: Record<string, MadeSheet>;
  /** Sheets were written that no saved file holds yet. */
  unsaved: boolean;
}

export interface MadeSheet {
  name: string;
  renewed: boolean;
  plan: PaneGeneration['plans'][number];
}

export type PaneEvent =
  | { kind: 'started'; work: Work }
  | { kind: 'advanced'; done: number }
  | { kind: 'opened'; workbook: OpenWorkbook; announcement: string }
  | { kind: 'checked'; profile: CheckProfile; findings: ShownFinding[] }
  | { kind: 'generated'; made: Record<string, MadeSheet>; announcement: string }
  | { kind: 'saved'; announcement: string }
  | { kind: 'failed'; problem: string }
  | { kind: 'noticed'; problem: string }
  | { kind: 'cancelled'; announcement: string }
  | { kind: 'dismissed' };

export const nothingOpen: PaneState = { workbook: null, work: null, problem: null, announcement: '' };

/** What the pane shows after an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'started':
      return { ...state, work: event.work, problem: null, announcement: '' };
    case 'advanced':
      return state.work ? { ...state, work: { ...state.work, done: event.done } } : state;
    case 'opened':
      return { ...state, workbook: event.workbook, work: null, announcement: event.announcement };
    case 'checked':
      return withWorkbook(state, { profile: event.profile, findings: event.findings });
    case 'generated': {
      const before = Object.entries(state.workbook?.made ?? {}).filter(([id]) => !(id in event.made));
      const made = { ...Object.fromEntries(before), ...event.made };
      const changed = withWorkbook(state, { made, unsaved: true });
      return { ...changed, work: null, announcement: event.announcement };
    }
    case 'saved':
      return { ...withWorkbook(state, { unsaved: false }), announcement: event.announcement };
    case 'failed':
      return { ...state, work: null, problem: event.problem };
    case 'noticed':
      return { ...state, problem: event.problem };
    case 'cancelled':
      return { ...state, work: null, announcement: event.announcement };
    case 'dismissed':
      return { ...state, problem: null };
  }
}

function withWorkbook(state: PaneState, changes: Partial<OpenWorkbook>): PaneState {
  return state.workbook ? { ...state, workbook: { ...state.workbook, ...changes } } : state;
}
