import { emptyState, type State } from '../../workbook/host';
import { mergeStates } from '../../workbook/mergeStates';
import { STATE_NAMESPACE, stateFromXml, stateToXml } from '../../workbook/stateXml';
import { run } from './run';

/** A part of our namespace. */
interface StatePart {
  part: Excel.CustomXmlPart;
  text: string;
}

/**
 * The state in a custom XML part of the workbook, which co-authors write too: what they saved since it was last loaded
 * is kept. A workbook made of several has several parts; they become one with the next save.
 */
export class StateParts {
  /**
   * What the caller knows, as the text of a part: the state that it was last given or that it last saved. As long as the
   * workbook holds that very text nobody else saved, and nothing needs to be understood and compared.
   */
  private known = textOf(emptyState());

  async load(): Promise<State> {
    return run(
      async (context) => {
        const parts = readable(await readParts(context));
        const state = together(parts);
        this.known = parts.length === 1 ? parts[0]!.text : textOf(state);
        return state;
      },
      { denied: 'opened-read-only' },
    );
  }

  async save(state: State): Promise<void> {
    const mine = textOf(state);
    await run(
      async (context) => {
        const all = await readParts(context);
        const isKnown = all.length === 1 && all[0]!.text === this.known;
        const parts = isKnown ? [] : readable(all);
        const text = isKnown ? mine : merged(this.known, mine, together(parts));
        const [first, ...others] = isKnown ? all : parts;
        if (first) first.part.setXml(text);
        else context.workbook.customXmlParts.add(text);
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
  return asked.map(({ part, xml }) => ({ part, text: withoutDeclaration(xml.value) }));
}

/** The parts that this version can read, with what they hold. */
function readable(parts: readonly StatePart[]): (StatePart & { state: State })[] {
  return parts.flatMap((part) => {
    const state = stateFromXml(part.text);
    return state ? [{ ...part, state }] : [];
  });
}

function together(parts: readonly { state: State }[]): State {
  const [only] = parts;
  if (only && parts.length === 1) return only.state;
  return parts.reduce((joined, { state }) => mergeStates(emptyState(), joined, state), emptyState());
}

function merged(known: string, mine: string, theirs: State): string {
  const [before, ours] = [known, mine].map((text) => stateFromXml(text) ?? emptyState());
  return textOf(mergeStates(before!, ours!, theirs));
}

function textOf(state: State): string {
  return withoutDeclaration(stateToXml(state));
}

/** Excel keeps parts in an encoding of its own: what a text says of it would be wrong. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\s*/, '');
}
