import type { Action, Indicator, Lever, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { actionCardTexts, roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { capital, nounOf } from '../../messages/fr/words';
import { cardLine, cardList, cardSubtitle, cardText, cardTitle } from '../cardRows';
import { itemRows, type AxisRows, type ItemRow, type ObjectiveRows } from '../itemRows';
import { indicatorText, itemText } from '../itemText';
import { codedTitle, headingOf } from '../labels';
import type { TextRow } from '../textTable';
import { cardFields, type CardField, type CardFields } from './actionFields';

/** Leviers or indicateurs by the action that they belong to. */
interface Attached<Item> {
  label: string;
  textOf(item: Item): string;
  own: Map<string, Item[]>;
  /** Whether some action has any. */
  isUsed: boolean;
}

interface Cards {
  roadmap: Roadmap;
  fields: CardFields;
  levers: Attached<Lever>;
  indicators: Attached<Indicator>;
}

/**
 * One card an action; and below those of one row of the document, one for the leviers and indicateurs that it has for
 * several actions together.
 */
export function actionCards(roadmap: Roadmap): TextRow[][] {
  const known = new Set(roadmap.actions.map(({ id }) => id));
  const cards: Cards = {
    roadmap,
    fields: cardFields(roadmap),
    levers: attached(roadmapSheetTexts.levers, itemText, roadmap.levers, known),
    indicators: attached(roadmapSheetTexts.indicators, indicatorText, roadmap.indicators, known),
  };
  return itemRows(roadmap).flatMap((rows) =>
    rows.groups.flatMap((group) => group.rows.flatMap((row) => cardsOfRow(cards, rows, group, row))),
  );
}

function attached<Item extends { actions: string[] }>(
  label: string,
  textOf: (item: Item) => string,
  items: Item[],
  known: ReadonlySet<string>,
): Attached<Item> {
  const own = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of item.actions.filter((action) => known.has(action))) {
      own.set(id, [...(own.get(id) ?? []), item]);
    }
  }
  return { label, textOf, own, isUsed: own.size > 0 };
}

function cardsOfRow(cards: Cards, { axis }: AxisRows, group: ObjectiveRows, row: ItemRow): TextRow[][] {
  const { roadmap, levers, indicators } = cards;
  const isAttached = ({ own }: Attached<Lever> | Attached<Indicator>, item: Lever | Indicator): boolean =>
    item.actions.some((id) => own.has(id));
  const common = {
    levers: row.levers.filter((lever) => !isAttached(levers, lever)),
    indicators: row.indicators.filter((indicator) => !isAttached(indicators, indicator)),
  };
  const heading = [
    ...(axis || roadmap.axes.length > 0
      ? [cardSubtitle(axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis)]
      : []),
    ...objectiveLines(group, roadmap),
  ];
  const [only, ...others] = row.actions;
  // What stands beside one action alone is its own.
  if (only && others.length === 0) return [cardOf(cards, only, heading, common)];
  const shared = commonLines(cards, common);
  const kinds = [
    ...(common.levers.length > 0 ? [levers.label] : []),
    ...(common.indicators.length > 0 ? [indicators.label] : []),
  ].map((kind) => kind.toLowerCase());
  const title =
    row.actions.length > 0 ? actionCardTexts.shared(row.actions.length) : actionCardTexts.alone(kinds);
  return [
    ...row.actions.map((action) => cardOf(cards, action, heading, { levers: [], indicators: [] }, common)),
    ...(shared.length > 0 ? [[cardTitle(title), ...heading, ...shared]] : []),
  ];
}

type Common = Pick<ItemRow, 'levers' | 'indicators'>;

/** @param elsewhere what a card below says for several actions: no line asks for it here. */
function cardOf(
  { fields, levers, indicators }: Cards,
  action: Action,
  heading: TextRow[],
  beside: Common,
  elsewhere: Common = { levers: [], indicators: [] },
): TextRow[] {
  const lists = [
    attachedLines(levers, action, beside.levers, elsewhere.levers),
    attachedLines(indicators, action, beside.indicators, elsewhere.indicators),
  ];
  const lines = ({ label, textsOf }: CardField): TextRow[] => listed(label, textsOf(action), true);
  return [
    cardTitle(codedTitle(action)),
    ...heading,
    ...listed(actionCardTexts.details, action.details.map(tidy), false),
    ...fields.first.flatMap(lines),
    ...lists.flat(),
    ...fields.last.flatMap(lines),
  ];
}

function attachedLines<Item>(
  { label, textOf, own, isUsed }: Attached<Item>,
  { id }: Action,
  beside: Item[],
  elsewhere: Item[],
): TextRow[] {
  const texts = [...(own.get(id) ?? []), ...beside].map(textOf);
  return listed(label, texts, isUsed && elsewhere.length === 0);
}

function commonLines({ levers, indicators }: Cards, common: Common): TextRow[] {
  return [
    ...listed(levers.label, common.levers.map(levers.textOf), false),
    ...listed(indicators.label, common.indicators.map(indicators.textOf), false),
  ];
}

function listed(label: string, texts: string[], hasLine: boolean): TextRow[] {
  if (texts.length > 0) return cardList(label, texts);
  return hasLine ? [cardLine(label)] : [];
}

/** The objective of an action, below the cible that it is a champ opérationnel of. */
function objectiveLines({ above, objectives }: ObjectiveRows, { levels }: Roadmap): TextRow[] {
  const [objective, ...others] = objectives;
  if (!objective || others.length > 0) return [];
  return [...above, objective].map((one) =>
    cardText(
      capital(
        one.level === 'field'
          ? nounOf(levels.field ?? '', 'field').one
          : nounOf(levels.objective, 'objective').one,
      ),
      itemText(one),
    ),
  );
}
