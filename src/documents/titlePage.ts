import type { FileChild } from 'docx';
import { versionLine } from '../domain/copil/versionLine';
import { documentTexts } from '../messages/fr/document';
import { line } from './blocks';
import type { DocumentMaterial } from './part';
import { styleIds } from './styles';

/** Académie, title, period, the committee and its date, the line of the version: what of it is known. */
export function titlePage({ texts }: DocumentMaterial): FileChild[] {
  const { institution, title, period, committee, committeeDate } = texts;
  const below = [period, [committee, committeeDate].filter(isSaid).join(', '), versionLine(texts)];
  return [
    ...[institution].filter(isSaid).map((text) => line(text, styleIds.subtitle)),
    line(title ?? documentTexts.untitled, styleIds.title),
    ...below.filter(isSaid).map((text) => line(text, styleIds.subtitle)),
  ];
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
