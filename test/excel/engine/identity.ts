import type { ClientClass } from '../client/readClass';
import type { ModelObject } from './modelObject';
import type { References } from './references';

/** What an answer says of who an object is: its id under the name that its class has for it, and its kept handle. */
export function identityOf(
  object: ModelObject,
  client: ClientClass,
  references: References,
): Record<string, unknown> {
  const reference = references.nameOf(object);
  return {
    ...(reference !== undefined && { _ReferenceId: reference }),
    ...(client.identity && object.members.id && { [client.identity]: object.members.id() }),
  };
}
