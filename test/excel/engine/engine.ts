import { clientClasses } from '../client/clientClasses';
import { ActionType, type Answer, type Batch } from './batch';
import { BatchRun } from './batchRun';
import { Asked, Counters } from './counters';
import { messageOf } from './errorMessages';
import { Faults, type Fault } from './faults';
import { webLimits, type Limits } from './limits';
import { ModelAccess } from './modelAccess';
import { ModelFault } from './modelFault';
import { ModelError, type ModelObject } from './modelObject';
import type { ObjectsContext } from './objectsContext';
import { References } from './references';

/** What a transport carries back. */
export type Reply =
  /** The text of `{Results}` or `{Error, Results}`. */
  | { kind: 'answered'; text: string }
  /** The host did not take the request, or not its answer; Excel says so beside the batch, not in it. */
  | { kind: 'refused'; code: string; message: string }
  /** The connection is lost. */
  | { kind: 'lost' };

export interface HostEvent {
  eventType: number;
  targetId: string;
  argument: object;
}

export interface EngineOptions {
  limits?: Limits;
  /** Whether this Excel has a requirement set; a newer member is then refused. All of them, if missing. */
  supports?: (set: string, version?: string) => boolean;
  /** Asked before each request, whether Excel takes any: in cell editing it does not. */
  refuses?: () => ModelError | undefined;
}

/** Codes that stand for a whole request. */
const ofRequests = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
];

/** Executes batches of Microsoft's client over a model, and knows no class by name. */
export class Engine {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly references = new References();
  /** Set by the transport: carries an event to the client. */
  onEvent: (event: HostEvent) => void = () => undefined;
  readonly supports: (set: string, version?: string) => boolean;
  /** What was found wrong with the model; a test that met one must fail. */
  readonly modelFaults: ModelFault[] = [];

  private readonly root: ModelObject;
  private readonly access: ModelAccess;
  private readonly limits: Limits;
  private asked = new Asked();
  private running = false;
  private events: HostEvent[] = [];

  /** @param makeRoot makes the object that a batch starts from, the workbook */
  constructor(
    makeRoot: (context: ObjectsContext) => ModelObject,
    private readonly options: EngineOptions = {},
  ) {
    this.limits = options.limits ?? webLimits;
    this.supports = options.supports ?? (() => true);
    this.access = new ModelAccess(clientClasses(), this.supports, (member, verb) => {
      this.watch(member, verb);
    });
    this.root = makeRoot({
      fire: (eventType, targetId, argument) => {
        this.fire({ eventType, targetId, argument });
      },
    });
  }

  /** Why Excel takes no request just now; undefined when it does. */
  refusal(): ModelError | undefined {
    return this.options.refuses?.();
  }

  /** Tells the client of an event; one that a batch causes is told after its answer. */
  fire(event: HostEvent): void {
    if (this.running) this.events.push(event);
    else this.onEvent(event);
  }

  /**
   * Executes the text of a batch and hands over the reply, then the events that it caused.
   * @throws ModelFault when our model is wrong; it is also kept in `modelFaults`, for code under test that catches all
   */
  answer(request: string, reply: (reply: Reply) => void): void {
    const batch = JSON.parse(request) as Batch;
    this.running = true;
    try {
      reply(isCleanUp(batch) ? answered(this.run(batch)) : this.counted(request, batch));
    } catch (error) {
      if (error instanceof ModelFault) this.modelFaults.push(error);
      throw error;
    } finally {
      this.running = false;
      for (const event of this.events.splice(0)) this.onEvent(event);
    }
  }

  private counted(request: string, batch: Batch): Reply {
    this.asked = new Asked();
    const bytesSent = Buffer.byteLength(request);
    const { reply, failed } = this.outcome(batch, bytesSent);
    this.counters.add({
      actions: batch.Actions.length,
      bytesSent,
      bytesReceived: reply.kind === 'answered' ? Buffer.byteLength(reply.text) : 0,
      asked: this.asked.list(),
      ...(failed !== undefined && { failed }),
    });
    return reply;
  }

  private outcome(batch: Batch, bytesSent: number): { reply: Reply; failed?: string } {
    const fault = this.faults.take();
    fault.before?.();
    const refused =
      bytesSent > this.limits.request
        ? errorOf('RequestPayloadSizeLimitExceeded')
        : (this.refusal() ?? fault.refuse);
    if (fault.lost) {
      if (fault.lost.done && !refused) this.run(batch, fault);
      return { reply: { kind: 'lost' }, failed: 'lost' };
    }
    if (refused) return refusedReply(refused);
    const answer = this.run(batch, fault);
    const reply = answered(answer);
    // ASSUMED: the request is done, only its answer is held back.
    if (Buffer.byteLength(reply.text) > this.limits.response) {
      return refusedReply(errorOf('ResponsePayloadSizeLimitExceeded'));
    }
    return { reply, ...(answer.Error && { failed: answer.Error.Code }) };
  }

  private run(batch: Batch, fault: Fault = {}): Answer {
    return new BatchRun(batch, this.root, this.access, this.references, this.asked).answer(fault.stop);
  }

  private watch(member: string, verb: 'get' | 'set' | 'call'): void {
    if (verb === 'set') this.asked.note(`set ${member}`);
    if (verb === 'call') this.asked.note(member);
    this.faults.check(member);
  }
}

/**
 * Requests that only let go of kept objects: the client sends them for itself, after the work.
 * ASSUMED: Excel takes them at any time, also while someone types in a cell.
 */
function isCleanUp({ Actions }: Batch): boolean {
  const removals = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  const others = Actions.some(
    ({ ActionType: type, Name }) => type !== ActionType.Instantiate && Name !== '_RemoveReference',
  );
  return removals > 0 && !others;
}

function answered(answer: Answer): Reply & { kind: 'answered' } {
  return { kind: 'answered', text: JSON.stringify(answer) };
}

function refusedReply(error: ModelError): { reply: Reply; failed: string } {
  if (ofRequests.includes(error.code)) {
    const reply: Reply = { kind: 'refused', code: error.code, message: error.message };
    return { reply, failed: error.code };
  }
  const answer: Answer = {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: error.status,
    },
    Results: null,
  };
  return { reply: answered(answer), failed: error.code };
}

function errorOf(code: string): ModelError {
  return new ModelError(code, messageOf(code));
}
