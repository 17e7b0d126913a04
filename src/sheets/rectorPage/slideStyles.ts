import type { CellStyle } from '../../workbook/plan';
import { looks } from '../looks';

/** Points: what is read from the back of a room. */
const TEXT = 18;

/** The looks of what is projected. */
export const slideStyles = {
  title: { ...looks.title, size: 26 },
  subtitle: { ...looks.subtitle, size: TEXT },
  band: { ...looks.band, size: TEXT },
  header: { ...looks.header, size: TEXT },
  text: { ...looks.text, size: TEXT },
  figure: { ...looks.centered, size: TEXT },
  /** Decisions and successes, one below the other. */
  line: { ...looks.text, size: 20 },
  heading: { ...looks.band, size: 22 },
  note: { ...looks.note, size: TEXT },
} satisfies Record<string, CellStyle>;
