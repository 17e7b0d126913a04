import { loadClient, type Client } from './client/loadClient';
import type { Engine } from './engine/engine';
import { bridgeTo } from './transports/bridge';

/** The names under which an add-in finds the client. */
const names = ['Excel', 'OfficeExtension', 'Office'] as const;

export interface RunningClient extends Client {
  /**
   * Takes the client away again; whatever it still asks for is not answered.
   * @throws ModelFault the first one that the engine met, for the code under test may have caught it
   */
  close(): void;
}

/**
 * A fresh client of Microsoft's over an engine, under the global names `Excel`, `OfficeExtension` and `Office`, so that
 * the code of the add-in runs as it is. One at a time.
 *
 * `Office` has no `context` of itself on the bridge, and the client then takes every requirement set for supported. We
 * give it a context that answers `requirements.isSetSupported` and nothing else, so that a test can be in an older
 * Excel; the rest of `Office.context` is tested with the whole of `office.js`.
 */
export function startEngine(engine: Engine): RunningClient {
  let open = true;
  const bridge = bridgeTo(engine, () => open);
  const client = loadClient(bridge, engine.supports);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: client[name], configurable: true });
  }
  return {
    ...client,
    close() {
      open = false;
      names.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      });
      const [fault] = engine.modelFaults;
      if (fault) throw fault;
    },
  };
}
