import { readClass, type ClientClass, type ClientNamespace } from './readClass';
import { loadClient } from './loadClient';

let classes: ReadonlyMap<string, ClientClass> | undefined;

/**
 * The classes of Microsoft's client with their members, by class name: `Range`, `Worksheet`. Read from the client that
 * is installed (its types are not sent over the wire, and a table of them would grow old), once a process: 50 ms.
 */
export function clientClasses(): ReadonlyMap<string, ClientClass> {
  classes ??= readClasses();
  return classes;
}

function readClasses(): ReadonlyMap<string, ClientClass> {
  const client = loadClient({ sendMessageToHost: () => undefined }, () => true);
  const base = client.OfficeExtension.ClientObject;
  const found = new Map<string, ClientClass>();
  for (const space of [client.OfficeCore, client.Excel] as unknown as ClientNamespace[]) {
    for (const [name, value] of Object.entries(space)) {
      if (typeof value !== 'function') continue;
      const prototype: unknown = value.prototype;
      if (prototype instanceof base) found.set(name, readClass(name, prototype, space));
    }
  }
  return found;
}
