import type { FileChild } from 'docx';
import { versionLine } from '../domain/copil/versionLine';
import { excerptLine } from '../messages/fr/copilExcerpt';
import { documentTexts } from '../messages/fr/document';
import { line } from './blocks';
import type { DocumentMaterial } from './part';
import { styleIds } from './styles';

/** Académie, title, period, of which part, the committee and its date, the line of the version: what of it is known. */
export function titlePage({ roadmap, texts }: DocumentMaterial): FileChild[] {
  const { institution, title, period, committee, committeeDate } = texts;
  const below = [
    period,
    excerptLine(roadmap),
    [committee, committeeDate].filter(isSaid).join(', '),
    versionLine(texts),
  ];
  return [
    ...[institution].filter(isSaid).map((text) => line(text, styleIds.subtitle)),
    line(title ?? documentTexts.untitled, styleIds.title),
    ...below.filter(isSaid).map((text) => line(text, styleIds.subtitle)),
  ];
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
