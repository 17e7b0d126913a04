import { strToU8, zipSync } from 'fflate';
import { readZipDirectory, storedBytes } from '../../../src/hosts/file/zipDirectory';

/** The same zip of one file the way programs write it that use the 64-bit form for every file. */
function as64Bit(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(end + 16, true);
  const sizes = [view.getUint32(directory + 24, true), view.getUint32(directory + 20, true)];
  const extra = new DataView(new ArrayBuffer(20));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 16, true);
  sizes.forEach((size, index) => {
    extra.setBigUint64(4 + 8 * index, BigInt(size), true);
  });
  const entry = new DataView(zip.slice(directory, end).buffer);
  entry.setUint32(20, 0xffffffff, true);
  entry.setUint32(24, 0xffffffff, true);
  entry.setUint16(30, extra.byteLength, true);
  const end64 = new DataView(new ArrayBuffer(56 + 20 + 22));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(48, BigInt(directory), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(56 + 8, BigInt(directory + entry.byteLength + extra.byteLength), true);
  end64.setUint32(76, 0x06054b50, true);
  end64.setUint16(76 + 10, 0xffff, true);
  end64.setUint32(76 + 16, 0xffffffff, true);
  const pieces = [zip.subarray(0, directory), entry, extra, end64].map((piece) =>
    piece instanceof DataView ? new Uint8Array(piece.buffer) : piece,
  );
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}

describe('the list of files in a zip', () => {
  const text = strToU8('Feuille de route');
  const zip = zipSync({ 'été.txt': [text, { level: 0 }] });

  it('is read in the usual form and in the one of 64 bits', () => {
    const expected = { name: 'été.txt', compressed: false, compressedSize: 16, declaredSize: 16, offset: 0 };
    for (const form of [zip, as64Bit(zip)]) {
      const [entry, ...others] = readZipDirectory(form);
      expect(entry).toMatchObject(expected);
      expect(others).toEqual([]);
      expect(storedBytes(form, entry!)).toEqual(text);
    }
  });

  it('is found before a comment', () => {
    const comment = Uint8Array.from([...zip, ...strToU8('PK bonjour')]);
    comment[zip.length - 2] = 10;
    expect(readZipDirectory(comment)).toHaveLength(1);
  });

  it('is refused where it leads outside of the file', () => {
    const lost = zip.slice();
    new DataView(lost.buffer).setUint32(lost.length - 22 + 16, 0x7fffffff, true);
    expect(() => readZipDirectory(lost)).toThrow('truncated');
  });
});
