/** Marks that open a list item wherever they stand, among them all that Word's symbol fonts leave behind. */
const strongBullets = '➤➢➣►▶▸•◦▪■□●○◆❖✓✔➔\uf000-\uf0ff';
const strongBullet = new RegExp(`[${strongBullets}]`, 'u');
/** Marks that open a list item at the start of a line only, before a blank. */
const lineBullet = new RegExp(
  `^(?:(?:[${strongBullets}]\\s*|[-–—](?!\\s+de\\s+\\d+(?:[.,]\\d+)?\\s*%(?!\\s*[-àa]))\\s+|[*·o]\\s+|\\d{1,2}\\)\\s*|\\d{1,2}\\.\\s+)(?=\\S))+`,
  'u',
);
const dashLine = /^[-–—]\S/u;

/** Words that cannot end a line of their own: the next line goes on. */
const unfinished =
  /(?:^|[\s'’(])(?:et|ou|de|du|des|d['’]|l['’]|la|le|les|à|a|au|aux|en|par|pour|dans|sur|avec|sans|d['’]ici|rentrée|horizon|trimestre|semestre|année|scolaire|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu;

interface Span {
  from: number;
  to: number;
}

/**
 * The items of one cell: its lines, bullets and parts between semicolons. A line that goes on from the one
 * above (it starts in lower case, or the one above ends with « de ») stays with it. Each item is a part of
 * the text as written, without its bullet, and nothing but bullets, semicolons and blanks is left out.
 */
export function splitPieces(text: string): string[] {
  const lines = linesOf(text);
  const glued = lines.length > 1 && lines.every(({ from, to }) => dashLine.test(text.slice(from, to)));
  const pieces: Span[] = [];
  let open = false;
  for (const line of lines) {
    const content = text.slice(line.from, line.to);
    const bullet = glued ? 1 : (lineBullet.exec(content)?.[0].length ?? 0);
    const previous = pieces.at(-1);
    if (content === '') open = false;
    else if (
      bullet === 0 &&
      open &&
      previous &&
      goesOn(text.slice(Math.max(previous.from, previous.to - 30), previous.to), content)
    )
      previous.to = line.to;
    else {
      pieces.push({ from: line.from + bullet, to: line.to });
      open = true;
    }
  }
  return pieces
    .flatMap((piece) => splitInside(text.slice(piece.from, piece.to)))
    .map((piece) => withoutBullet(piece).trim())
    .filter((piece) => piece !== '');
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const part of text.split(/(\r\n|[\n\r\v\u2028\u2029])/)) {
    if (!/^[\r\n\v\u2028\u2029]/.test(part)) {
      const start = from + (part.length - part.trimStart().length);
      lines.push({ from: start, to: Math.max(start, from + part.trimEnd().length) });
    }
    from += part.length;
  }
  return lines;
}

function goesOn(above: string, line: string): boolean {
  return /^[\p{Ll}(]/u.test(line.normalize('NFC')) || unfinished.test(above.trimEnd().normalize('NFC'));
}

/** At semicolons outside brackets, and at bullets inside the line. */
function splitInside(line: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index]!;
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if ((character === ';' && depth === 0) || strongBullet.test(character)) {
      parts.push(line.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, line.slice(from)];
}

/** The text without one bullet at its start: « - 100 % » is « 100 % », « -10 % » stays. */
export function withoutBullet(text: string): string {
  const content = text.trimStart();
  return content.slice(lineBullet.exec(content)?.[0].length ?? 0);
}
