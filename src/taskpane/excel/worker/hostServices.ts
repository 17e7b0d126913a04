import type { Undo, WorkbookHost } from '../../../workbook/host';
import type { HostServices } from './services';

/** A host that the worker can ask. */
export function hostServices(host: WorkbookHost): HostServices {
  const undos = new Map<number, Undo>();
  let edits = 0;
  return {
    read: ({ progress, signal }) => host.read(progress, signal),
    write: ({ progress, signal }, plans) => host.write(plans, progress, signal),
    edit: async (_, changes) => {
      undos.set(++edits, await host.edit(changes));
      return edits;
    },
    undo: async (_, edit) => {
      await undos.get(edit)?.();
      undos.delete(edit);
    },
    reveal: (_, source) => host.reveal(source),
    loadState: () => host.state.load(),
    saveState: (_, state) => host.state.save(state),
  };
}
