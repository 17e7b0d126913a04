/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters (Encoding Standard, index windows-1252). */
const AT_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text of bytes in Windows-1252, in which French Excel writes .csv files; every byte is a letter of it. */
export function decodeWindows1252(bytes: Uint8Array): string {
  // Some versions of Node 20 to 24 decode it as Latin-1, and « œ » and « ’ » would be control characters.
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (letter) => AT_0X80[letter.charCodeAt(0) - 0x80]!);
}
