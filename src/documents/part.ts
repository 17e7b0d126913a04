import type { FileChild } from 'docx';
import type { CopilTexts } from '../domain/copil/copilTexts';
import type { FollowUpParameters } from '../domain/followUp/parameters';
import type { Roadmap } from '../domain/roadmap';

/** What every part is made from. */
export interface DocumentMaterial {
  roadmap: Roadmap;
  texts: CopilTexts;
  parameters: FollowUpParameters;
  /** Whether the tables by axis are wanted too. */
  hasTables: boolean;
}

/** Pages of one orientation; they begin on a page of their own. */
export interface DocumentPages {
  orientation: 'portrait' | 'landscape';
  children: FileChild[];
}

/** The pages of one part; none where nothing is to be said. */
export type ComposePart = (material: DocumentMaterial) => DocumentPages[];
