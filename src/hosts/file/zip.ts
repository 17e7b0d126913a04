import { zipSync, type Zippable } from 'fflate';

/** Always the same moment, so that the same parts give the same bytes; zip counts from 1980. */
const FIXED_TIME = new Date(1980, 0, 1);
/** Pictures and the like are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|emz|wmz|zip|mp4)$/i;

/** Packs the parts of a workbook, in their order. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) {
    files[path] = [bytes, { mtime: FIXED_TIME, level: PACKED.test(path) ? 0 : 6 }];
  }
  return zipSync(files);
}
