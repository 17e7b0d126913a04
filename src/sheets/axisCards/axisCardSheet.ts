import type { Roadmap, Section } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { axisCardTexts, roadmapSheetTexts } from '../../messages/fr/roadmapSheets';
import { capital, nounOf } from '../../messages/fr/words';
import { cardList, cardSubtitle, cardText, cardTitle } from '../cardRows';
import { planCards } from '../cardSheet';
import { itemRows, itemsOf, type AxisRows } from '../itemRows';
import { indicatorText, itemText, linesOf, objectiveTexts } from '../itemText';
import { headingOf } from '../labels';
import type { GeneratedSheet } from '../sheet';
import type { TextRow } from '../textTable';

/** One card an axis: what is said about it, its objectives, actions, leviers and indicateurs. */
export const axisCardSheet: GeneratedSheet = {
  id: 'cartes',
  onRequest: true,
  lacks: ({ axes }) => (axes.length === 0 ? 'axes' : null),
  plans: ({ roadmap }) => [
    planCards(
      roadmap,
      axisCardSheet.id,
      axisCardTexts.tab,
      itemRows(roadmap).map((rows) => cardOf(rows, roadmap)),
    ),
  ],
};

/** Only what there is: no label without a text. */
function cardOf(rows: AxisRows, { levels }: Roadmap): TextRow[] {
  const { axis } = rows;
  const { actions, levers, indicators } = itemsOf(rows);
  const many = (word: string, level: 'objective' | 'action'): string => capital(nounOf(word, level).many);
  const lines = [
    ...sectionTexts(axis?.sections ?? [], (label) => isOwnLabel(label, rows, levels.axis)).map(
      ([label, text]) => cardText(label, text),
    ),
    ...cardList(many(levels.objective, 'objective'), objectiveTexts(rows.objectives)),
    ...cardList(many(levels.action, 'action'), actions.map(itemText)),
    ...cardList(roadmapSheetTexts.levers, levers.map(itemText)),
    ...cardList(roadmapSheetTexts.indicators, indicators.map(indicatorText)),
  ];
  return [
    cardTitle(axis ? headingOf(axis, levels.axis) : sheetTexts.withoutAxis),
    ...(lines.length > 0 ? lines : [cardSubtitle(roadmapSheetTexts.nothing)]),
  ];
}

/** The texts about an axis by their labels; what stands beside its title has none of its own. */
function sectionTexts(
  sections: readonly Section[],
  isOwn: (label: string) => boolean,
): [label: string, text: string][] {
  const texts = new Map<string, string[]>();
  for (const { label, text } of sections) {
    const shown = isOwn(label) ? axisCardTexts.presentation : tidy(label).replace(/\s*:$/, '');
    texts.set(shown, [...(texts.get(shown) ?? []), linesOf(text)]);
  }
  return [...texts].map(([label, own]) => [label, own.filter((text) => text !== '').join('\n')]);
}

/** « Axe », or the title of the axis again. */
function isOwnLabel(label: string, { axis }: AxisRows, word: string): boolean {
  const key = labelKey(label);
  return key === '' || key === labelKey(word) || (axis !== null && key === labelKey(headingOf(axis, word)));
}
