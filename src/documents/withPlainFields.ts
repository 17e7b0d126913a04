import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const BODY = 'word/document.xml';
/** A field whose marks and result the library writes into one run. */
const FIELD_IN_ONE_RUN =
  /<w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>[^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)(<w:t[^>]*>[^<]*<\/w:t>)(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/g;

/**
 * The same document with every mark of its fields in a run of its own, as Word writes them: LibreOffice shows the page
 * numbers of the table of contents only then. Its files are of the ISO day that is given, not of the clock.
 */
export function withPlainFields(docx: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(docx);
  const body = strFromU8(files[BODY]!).replace(FIELD_IN_ONE_RUN, (_, ...marks: string[]) =>
    marks
      .slice(0, 5)
      .map((mark) => `<w:r>${mark}</w:r>`)
      .join(''),
  );
  // The time of a zip is local: noon is of that day everywhere.
  return zipSync({ ...files, [BODY]: strToU8(body) }, { mtime: new Date(`${day}T12:00:00`) });
}
