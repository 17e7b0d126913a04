import { emptyState, type State } from '../../workbook/host';
import { mergeStates } from '../../workbook/mergeStates';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../../workbook/stateXml';
import { run } from './run';

/** A part of our namespace that this version can read. */
interface StatePart {
  part: Excel.CustomXmlPart;
  state: State;
}

/**
 * The state in a custom XML part of the workbook, which co-authors write too: what they saved since it was last loaded
 * is kept. A workbook made of several has several parts; they become one with the next save.
 */
export class StateParts {
  /** What the caller knows: the state that it was last given or that it last saved. */
  private known: State = emptyState();

  async load(): Promise<State> {
    this.known = await run(async (context) => together(await readParts(context)), {
      denied: 'opened-read-only',
    });
    return structuredClone(this.known);
  }

  async save(state: State): Promise<void> {
    const mine = structuredClone(state);
    await run(
      async (context) => {
        const parts = await readParts(context);
        const xml = withoutDeclaration(stateToXml(mergeStates(this.known, mine, together(parts))));
        const [first, ...others] = parts;
        if (first) first.part.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
        for (const { part } of others) part.delete();
        await context.sync();
      },
      { denied: 'opened-read-only' },
    );
    this.known = mine;
  }
}

async function readParts(context: Excel.RequestContext): Promise<StatePart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  if (parts.items.length === 0) return [];
  const asked = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return asked.flatMap(({ part, xml }) => {
    const state = stateFromXml(xml.value);
    return state ? [{ part, state }] : [];
  });
}

function together(parts: readonly StatePart[]): State {
  return parts.reduce((joined, { state }) => mergeStates(emptyState(), joined, state), emptyState());
}

/** Excel keeps parts in an encoding of its own: what a text says of it would be wrong. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\s*/, '');
}
