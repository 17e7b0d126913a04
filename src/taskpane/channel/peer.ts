import { HostError, type Progress } from '../../workbook/host';
import type { Message, Port } from './message';
import { apart, together, type Part } from './parts';

/** What whoever serves a call is handed with its values. */
export interface ServedOptions {
  signal: AbortSignal;
  progress: Progress;
}

/** What whoever asks may hand over beside the values, which stays on his side. */
export interface AskedOptions {
  signal?: AbortSignal | undefined;
  progress?: Progress | undefined;
}

/** Something that one thread does for the other; values and result are copied from one to the other. */
export type Service = (options: ServedOptions, ...values: never[]) => Promise<unknown>;
export type Services<Names> = { [Name in keyof Names]: Service };

type ValuesOf<Asked> = Asked extends (options: ServedOptions, ...values: infer Values) => unknown
  ? Values
  : never;
type ResultOf<Asked> = Asked extends (...all: never[]) => Promise<infer Result> ? Result : never;

interface Call {
  resolve: (result: unknown) => void;
  reject: (reason: unknown) => void;
  progress: Progress | undefined;
  parts: Part[];
}

interface Served {
  stop: AbortController;
  ended: Promise<void>;
}

/**
 * One of two threads that ask each other for what they can do: progress, cancelling and HostErrors come across as if
 * there were one thread. Whatever else is thrown comes across as an Error with its message.
 */
export class Peer<Theirs extends Services<Theirs>, Ours extends Services<Ours>> {
  private readonly calls = new Map<number, Call>();
  private readonly served = new Map<number, Served>();
  /** Parts of the values of calls that are not asked yet, by the ids of these. */
  private readonly given = new Map<number, Part[]>();
  private next = 1;
  private over: Error | undefined;

  constructor(
    private readonly port: Port,
    private readonly services: Ours,
  ) {
    port.onmessage = ({ data }) => {
      this.take(data);
    };
  }

  get isOver(): boolean {
    return this.over !== undefined;
  }

  /** Rejected with HostError `cancelled` without asking when the signal says so already. */
  ask<Name extends keyof Theirs & string>(
    name: Name,
    values: ValuesOf<Theirs[Name]>,
    { signal, progress }: AskedOptions = {},
  ): Promise<ResultOf<Theirs[Name]>> {
    const id = this.next++;
    const abort = (): void => {
      this.port.postMessage({ id, kind: 'abort' });
    };
    const answered = new Promise<unknown>((resolve, reject) => {
      if (this.over) {
        reject(this.over);
        return;
      }
      this.calls.set(id, { resolve, reject, progress, parts: [] });
      this.sendAsked(id, name, values, signal).catch((error: unknown) => {
        reject(error as Error);
      });
    });
    signal?.addEventListener('abort', abort);
    return answered.finally(() => {
      signal?.removeEventListener('abort', abort);
      this.calls.delete(id);
    }) as Promise<ResultOf<Theirs[Name]>>;
  }

  /** The other thread is gone: what it was asked for is rejected, what it asked for is cancelled. */
  end(reason: Error): void {
    this.over ??= reason;
    this.port.onmessage = null;
    for (const call of this.calls.values()) call.reject(reason);
    for (const { stop } of this.served.values()) stop.abort();
  }

  /** When nothing that the other thread asked for is under way here any more. */
  async idle(): Promise<void> {
    await Promise.all(Array.from(this.served.values(), ({ ended }) => ended));
  }

  private async sendAsked(
    id: number,
    name: string,
    values: unknown,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const { frame, parts } = apart(values);
    await this.sendParts('given', id, parts);
    if (signal?.aborted) {
      this.port.postMessage({ id, kind: 'abort' });
      throw new HostError('cancelled');
    }
    this.port.postMessage({ id, kind: 'ask', name, values: frame });
  }

  private async sendParts(kind: 'given' | 'part', id: number, parts: readonly Part[]): Promise<void> {
    for (const part of parts) {
      this.port.postMessage({ id, kind, part });
      await turn();
    }
  }

  private take(message: Message): void {
    const { id } = message;
    const call = this.calls.get(id);
    switch (message.kind) {
      case 'given':
        this.given.set(id, [...(this.given.get(id) ?? []), message.part]);
        break;
      case 'ask':
        this.serve(id, message.name, together(message.values, this.given.get(id) ?? []));
        this.given.delete(id);
        break;
      case 'abort':
        this.served.get(id)?.stop.abort();
        this.given.delete(id);
        break;
      case 'progress':
        call?.progress?.(message.done);
        break;
      case 'part':
        call?.parts.push(message.part);
        break;
      case 'done':
        call?.resolve(together(message.result, call.parts));
        break;
      case 'refused':
        call?.reject(new HostError(message.code, message.detail));
        break;
      case 'fault':
        call?.reject(new Error(message.message));
    }
  }

  private serve(id: number, name: string, values: unknown): void {
    const stop = new AbortController();
    const ended = this.answer(id, name, values as never[], stop.signal).finally(() => {
      this.served.delete(id);
    });
    this.served.set(id, { stop, ended });
  }

  private async answer(id: number, name: string, values: never[], signal: AbortSignal): Promise<void> {
    const progress = (done: number): void => {
      this.port.postMessage({ id, kind: 'progress', done });
    };
    try {
      const result = await this.services[name as keyof Ours]({ signal, progress }, ...values);
      const { frame, parts } = apart(result);
      await this.sendParts('part', id, parts);
      this.port.postMessage({ id, kind: 'done', result: frame });
    } catch (error) {
      this.port.postMessage(
        error instanceof HostError
          ? { id, kind: 'refused', code: error.code, detail: error.detail }
          : { id, kind: 'fault', message: error instanceof Error ? error.message : String(error) },
      );
    }
  }
}

/** Between two parts the page gets its turn: to answer the user, and to draw. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
