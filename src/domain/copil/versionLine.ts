import type { CopilTexts } from './copilTexts';

/** What every page says until the document is declared final. */
const DRAFT = 'PROJET';

/**
 * The line that tells what a page is of; undefined where neither a version nor a date was typed, and nothing is final.
 * @example versionLine({ version: '2', versionDate: '12 mars 2025', … }) → 'PROJET · version 2 · 12 mars 2025'
 */
export function versionLine(
  texts: Pick<CopilTexts, 'version' | 'versionDate' | 'committeeDate' | 'isFinal'>,
): string | undefined {
  const { version, versionDate, committeeDate, isFinal } = texts;
  const isBegun = [version, versionDate, committeeDate].some((text) => text !== undefined);
  const parts = [
    isBegun && isFinal === '' ? DRAFT : undefined,
    version === undefined ? undefined : versionName(oneLine(version)),
    versionDate === undefined ? undefined : oneLine(versionDate),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** `2`, `V2`, `v. 2` and `Version 2` are all « version 2 ». */
function versionName(version: string): string {
  return version.replace(/^(?:version\s*|v\.?\s*)?(?=\d)/i, 'version ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
