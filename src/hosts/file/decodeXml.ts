/** Text of an XML part in UTF-8 or UTF-16, without its byte order mark; declared as UTF-8, since that is how we write. */
export function decodeXml(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])utf-16\w*\2/i, '$1$2UTF-8$2');
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
