import { serveSession } from './serveSession';

/** The worker in which a workbook in Excel is understood, checked and planned, so that the pane answers meanwhile. */
serveSession(
  self,
  async (plans, properties) => {
    const { freshWorkbook } = await import('../../../hosts/file/freshWorkbook');
    return freshWorkbook(plans, { stamped: false, properties });
  },
  async (bytes, name) => {
    const { openForm } = await import('../../../hosts/file/form/openForm');
    return openForm(bytes, name);
  },
);
