import { HostError } from '../../workbook/host';
import type { WorkOptions } from '../session/session';
import type { Answer, Cells, Kind, Request, Results } from './protocol';

type Ask = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;
type AskOf<K extends Kind> = Extract<Ask, { kind: K }>;

interface Call {
  resolve: (result: Results[Kind]) => void;
  reject: (reason: unknown) => void;
  progress: ((done: number) => void) | undefined;
  /** Cells of a sheet as they come in. */
  cells: Cells;
}

/** Asks a worker and waits for its answers. */
export class WorkerCalls {
  private readonly calls = new Map<number, Call>();
  private next = 1;
  /** Why the worker was ended or failed; it answers nothing any more. */
  private over: Error | undefined;

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.take(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(new Error(event.message));
    };
  }

  get isOver(): boolean {
    return this.over !== undefined;
  }

  ask<K extends Kind>(request: AskOf<K>, options: Partial<WorkOptions> = {}): Promise<Results[K]> {
    return new Promise((resolve, reject) => {
      if (this.over) {
        reject(this.over);
        return;
      }
      const id = this.next++;
      this.calls.set(id, {
        resolve: resolve as Call['resolve'],
        reject,
        progress: options.progress,
        cells: [],
      });
      this.worker.postMessage({ ...request, id });
    });
  }

  /** Ends the worker; what was asked for is rejected with `reason`. */
  end(reason: Error = new HostError('cancelled')): void {
    this.over ??= reason;
    this.worker.terminate();
    for (const call of this.calls.values()) call.reject(reason);
    this.calls.clear();
  }

  private take(answer: Answer): void {
    const call = this.calls.get(answer.id);
    if (!call) return;
    switch (answer.kind) {
      case 'progress':
        call.progress?.(answer.done);
        return;
      case 'cells':
        for (const cell of answer.cells) call.cells.push(cell);
        return;
      case 'done':
        call.resolve(call.cells.length > 0 ? withCells(answer.result, call.cells) : answer.result);
        break;
      case 'refused':
        call.reject(new HostError(answer.code, answer.detail));
        break;
      case 'fault':
        call.reject(new Error(answer.message));
    }
    this.calls.delete(answer.id);
  }
}

function withCells(result: Results[Kind], cells: Cells): Results[Kind] {
  return { ...(result as Results['sheet']), cells };
}
