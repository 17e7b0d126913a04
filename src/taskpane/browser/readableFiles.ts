/** What the file chooser offers; any file may be dropped, and is told what it is. */
export const READABLE = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt,.docx';
