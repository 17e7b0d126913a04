import { FileHost } from '../../hosts/file/fileHost';
import { openForm } from '../../hosts/file/form/openForm';
import { emptyWorkbook, freshWorkbook } from '../../hosts/file/freshWorkbook';
import { serveFile } from './serveFile';

// Every file needs it: better now, while nobody waits, than with the first file.
import('@e965/xlsx').catch(() => undefined);

serveFile(
  self,
  (bytes, name) => new FileHost(bytes ?? emptyWorkbook(), name),
  (plans, properties) => freshWorkbook(plans, { stamped: false, properties }),
  openForm,
);
