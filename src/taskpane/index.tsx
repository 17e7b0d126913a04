import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserApp } from './browser/BrowserApp';
import { FileSession } from './browser/fileSession';
import { sampleFile, samples } from './browser/samples';
import { startWorker } from './browser/startWorker';
import { ThemedPage } from './browser/ThemedPage';

/** Joins the pane to the workbook that it works on: here, a file in the browser. */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ThemedPage>
        <BrowserApp
          openFile={(file, onReveal) => new FileSession(file, file.name, startWorker, onReveal)}
          samples={samples}
          sampleFile={sampleFile}
          now={() => new Date()}
        />
      </ThemedPage>
    </StrictMode>,
  );
}
