import type { FileChild } from 'docx';
import type { CopilTexts } from '../domain/copil/copilTexts';
import { plainKey } from '../domain/text';
import { documentTexts } from '../messages/fr/document';
import { heading, line, prose } from './blocks';
import type { ComposePart } from './part';
import { sortedProse, type ProseBlock } from './sectionBlocks';
import { styleIds } from './styles';
import { typesetLines } from './typography';

/** The préambule, that which was typed before that of the user's own sheets, and who signs. */
export const preamble: ComposePart = ({ roadmap, texts }) => {
  const own = sortedProse(roadmap.sections);
  const text = texts.preamble ?? own.preamble.join('\n');
  const typed = [texts.signatoryRole, texts.signatory].filter((one) => one !== undefined);
  const signature = typed.length > 0 ? typed : own.signature.flatMap(typesetLines);
  if (text.trim() === '' && signature.length === 0) return [];
  return [
    {
      orientation: 'portrait',
      children: [
        heading(1, documentTexts.preamble),
        ...prose(text),
        ...signature.map((one) => line(one, styleIds.signature)),
      ],
    },
  ];
};

/** Context and orientations: what was typed takes the place of what stands under the same word. */
export const introduction: ComposePart = ({ roadmap, texts }) => {
  const blocks = withTyped(sortedProse(roadmap.sections).introduction, texts);
  if (blocks.length === 0) return [];
  return [
    {
      orientation: 'portrait',
      children: [heading(1, documentTexts.introduction), ...blocks.flatMap((block) => proseBlock(block, 2))],
    },
  ];
};

/** A block under a heading of this level; a block without texts is a heading of what follows. */
export function proseBlock({ label, texts }: ProseBlock, level: 2 | 3 | 4): FileChild[] {
  return [...(label === '' ? [] : [heading(level, label)]), ...texts.flatMap(prose)];
}

function withTyped(own: readonly ProseBlock[], { context, orientations }: CopilTexts): ProseBlock[] {
  const typed = [
    { word: 'contexte', label: documentTexts.context, text: context },
    { word: 'orientations', label: documentTexts.orientations, text: orientations },
  ].flatMap(({ text, ...rest }) => (text === undefined ? [] : [{ ...rest, text }]));
  const replaced = (block: ProseBlock) =>
    typed.find(({ word }) => plainKey(block.label).split(' ').includes(word));
  const left = own.filter((block) => replaced(block) === undefined);
  return [...typed.map(({ label, text }) => ({ label, texts: [text] })), ...left];
}
