import { decodeWindows1252 } from '../../../src/hosts/file/windows1252';

/** What a decoder for Latin-1 makes of bytes, as some versions of Node do for Windows-1252. */
class Latin1Decoder {
  decode(bytes: Uint8Array): string {
    return String.fromCharCode(...bytes);
  }
}

describe('text in Windows-1252', () => {
  const bytes = Uint8Array.from([0x9c, 0x92, 0x80, 0x85, 0x96, 0x8c, 0x9f, 0xa0, 0xe9, 0x41]);
  const text = 'œ’€…–ŒŸ\u00a0éA';

  it('has its own letters at 0x80 to 0x9F', () => {
    expect(decodeWindows1252(bytes)).toBe(text);
  });

  it('has them too where the decoder of the host takes it for Latin-1', () => {
    const { TextDecoder } = globalThis;
    try {
      Object.assign(globalThis, { TextDecoder: Latin1Decoder });
      expect(decodeWindows1252(bytes)).toBe(text);
    } finally {
      Object.assign(globalThis, { TextDecoder });
    }
  });

  it('keeps the five bytes that stand for no letter', () => {
    expect(decodeWindows1252(Uint8Array.from([0x81, 0x8d, 0x8f, 0x90, 0x9d]))).toBe('\x81\x8d\x8f\x90\x9d');
  });
});
