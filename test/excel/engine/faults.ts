import { messageOf } from './errorMessages';
import { ModelError } from './modelObject';

/** What goes wrong with one request. */
export interface Fault {
  /** Done by someone else before the request arrives: a co-author deletes or renames a sheet. */
  before?: () => void;
  /** Refused before anything of it is done. */
  refuse?: ModelError;
  /** Refused after so many of its actions are done: a batch is no transaction in Excel. */
  stop?: { after: number; error: ModelError };
  /** Nobody answers; `done` says whether the request reached Excel and was done. */
  lost?: { done: boolean };
}

/**
 * Faults on demand. Requests are counted from now: `onRequest(1)` is the next one. Requests that only let go of kept
 * objects are neither counted nor touched.
 *
 * ```ts
 * excel.faults.onRequest(2).fail('AccessDenied');
 * excel.faults.onRequest(1).before(() => deleteSheet(book, 'Suivi'));
 * excel.faults.onMember('ChartSeries.MarkerStyle').fail('InvalidOperation');
 * ```
 */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private readonly members = new Map<string, ModelError>();
  private seen = 0;

  /** @param nth 1 is the next request */
  onRequest(nth: number): RequestFault {
    const fault: Fault = this.planned.get(this.seen + nth) ?? {};
    this.planned.set(this.seen + nth, fault);
    return new RequestFault(fault);
  }

  /** @param member as on the wire, with its class: `ChartCollection.Add`, `Range.Values` */
  onMember(member: string): { fail(code: string, message?: string): void } {
    return {
      fail: (code, message) => {
        this.members.set(member, new ModelError(code, message ?? messageOf(code)));
      },
    };
  }

  /** How many faults wait for a request that has not come. */
  get waiting(): number {
    return this.planned.size;
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.planned.clear();
    this.members.clear();
  }

  /** For the engine: what goes wrong with the request that has just arrived. */
  take(): Fault {
    this.seen += 1;
    const fault = this.planned.get(this.seen) ?? {};
    this.planned.delete(this.seen);
    return fault;
  }

  /** For the engine: throws if this member is to fail. */
  check(member: string): void {
    const error = this.members.get(member);
    if (error) throw error;
  }
}

/** What shall go wrong with one request. Several can be joined: someone acts before, then the answer is lost. */
export class RequestFault {
  constructor(private readonly fault: Fault) {}

  /** Refused with Excel's code, before anything is done: `InvalidOperationInCellEditMode`, `AccessDenied`… */
  fail(code: string, message = messageOf(code)): this {
    this.fault.refuse = new ModelError(code, message);
    return this;
  }

  /** The first `actions` of the request are done, then it fails. */
  stopAfter(actions: number, code = 'GeneralException', message = messageOf(code)): this {
    this.fault.stop = { after: actions, error: new ModelError(code, message) };
    return this;
  }

  /** The connection is lost: before the request is done, or after it, so that only the answer is missing. */
  lose({ done }: { done: boolean }): this {
    this.fault.lost = { done };
    return this;
  }

  /** Someone else acts on the workbook just before the request arrives. */
  before(act: () => void): this {
    this.fault.before = act;
    return this;
  }
}
