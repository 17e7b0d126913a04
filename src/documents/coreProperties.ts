import { documentTexts } from '../messages/fr/document';
import type { DocumentMaterial } from './part';
import { typeset } from './typography';

/** What Word shows of the file: its title, whose it is, its day. No person and no computer is named. */
export function coreProperties({ texts }: DocumentMaterial, day: string): { path: string; data: string } {
  const [title, institution] = [texts.title ?? documentTexts.untitled, texts.institution ?? ''];
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(institution)}</dc:creator>`,
      `<cp:lastModifiedBy>${escaped(institution)}</cp:lastModifiedBy><dc:language>fr-FR</dc:language>`,
      `${moment('created')}${moment('modified')}</cp:coreProperties>`,
    ].join(''),
  };
}

function escaped(text: string): string {
  return typeset(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
