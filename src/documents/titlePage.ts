import type { FileChild } from 'docx';
import { versionLine } from '../domain/copil/versionLine';
import { labelKey } from '../domain/text';
import { excerptLine } from '../messages/fr/copilExcerpt';
import { documentTexts } from '../messages/fr/document';
import { line } from './blocks';
import type { DocumentMaterial } from './part';
import { styleIds } from './styles';

/** Longer titles fill more than the page, written as large as a title is. */
const LONGEST_TITLE = 400;

/** Académie, title, period, of which part, the committee and its date, the line of the version: what of it is known. */
export function titlePage({ roadmap, texts }: DocumentMaterial): FileChild[] {
  const { institution, title, period, committee, committeeDate } = texts;
  // Many a title ends with its period.
  const isInTitle = labelKey(title ?? '').includes(labelKey(period ?? ''));
  const isLong = (title ?? '').length > LONGEST_TITLE;
  const below = [
    isInTitle ? undefined : period,
    excerptLine(roadmap),
    [committee, committeeDate].filter(isSaid).join(', '),
    versionLine(texts),
  ];
  return [
    ...[institution].filter(isSaid).map((text) => line(text, styleIds.subtitle)),
    line(title ?? documentTexts.untitled, isLong ? styleIds.subtitle : styleIds.title),
    ...below.filter(isSaid).map((text) => line(text, styleIds.subtitle)),
  ];
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
