import type { Port } from '../../../src/taskpane/channel/message';

export interface Joined {
  near: Port;
  far: Port;
  close: () => void;
}

/** Two ends of a channel in one thread: what goes through is copied as between two. */
export function joined(): Joined {
  const { port1, port2 } = new MessageChannel();
  return {
    near: port1,
    far: port2,
    close: () => {
      port1.close();
      port2.close();
    },
  };
}
