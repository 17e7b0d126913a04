import type { NativeBridge } from '../client/clientWindow';
import type { Engine, HostEvent, Reply } from '../engine/engine';
import { whenTaken } from './cellEditing';

/** What the client sends over the bridge; `body` is the batch, not yet a text. */
interface Request {
  id: number;
  flags: number;
  message: { body: unknown };
}

/** The category of messages that are events. */
const eventCategory = 65536;

/**
 * Another turn of the loop, so that all that hangs on one message is done before the next: an add-in goes on after an
 * answer before it hears of events. Taken before any test replaces the clock; a page has no `setImmediate`.
 */
const soon: (run: () => void) => unknown = typeof setImmediate === 'function' ? setImmediate : setTimeout;

/**
 * Joins a client and our Excel in one process. Answers come later than the call, in order, as from a real Excel.
 * @param isOpen once false, nothing is answered any more
 */
export function bridgeTo(engine: Engine, isOpen: () => boolean): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as Request;
      whenTaken(engine, flags, () => {
        if (!isOpen()) return;
        engine.answer(JSON.stringify(message.body), (reply) => {
          send({ type: 2, id, message: messageOf(reply) });
        });
      });
    },
  };
  const send = (message: object) => {
    const text = JSON.stringify(message);
    soon(() => {
      if (isOpen()) bridge.onMessageFromHost?.(text);
    });
  };
  engine.onEvent = ({ eventType, targetId, argument }: HostEvent) => {
    const entry = [eventCategory, eventType, targetId, JSON.stringify(argument), null];
    send({ type: 3, message: { entries: [entry] } });
  };
  return bridge;
}

function messageOf(reply: Reply): { statusCode: number; headers: object; body: string } {
  switch (reply.kind) {
    case 'answered':
      return { statusCode: 200, headers: {}, body: reply.text };
    case 'refused': {
      const { code, message } = reply;
      return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
    }
    case 'lost':
      return { statusCode: 503, headers: {}, body: '' };
  }
}
