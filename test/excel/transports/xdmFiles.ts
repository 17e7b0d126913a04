/** Copies of the file that an add-in reads in slices, `Office.context.document.getFileAsync`. */
export class OpenFiles {
  private readonly copies = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  private opened = 0;

  constructor(private readonly bytesOf: () => Uint8Array) {}

  /** @returns handle and size, at the places where the client looks for them */
  open(sliceSize: number): object {
    this.opened += 1;
    const bytes = this.bytesOf();
    this.copies.set(this.opened, { bytes, sliceSize });
    return { FileHandle: this.opened, 0: this.opened, 1: bytes.length };
  }

  /** One slice, counted from 0; undefined when no such file is open. */
  read(handle: number, slice: number): object | undefined {
    const copy = this.copies.get(handle);
    if (!copy) return undefined;
    const bytes = copy.bytes.subarray(slice * copy.sliceSize, (slice + 1) * copy.sliceSize);
    return { 0: [...bytes], 1: bytes.length };
  }

  close(handle: number): void {
    this.copies.delete(handle);
  }
}
