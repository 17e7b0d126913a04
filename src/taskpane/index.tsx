import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserApp } from './browser/BrowserApp';
import { FileSession } from './browser/fileSession';
import { sampleFile, samples } from './browser/samples';
import { SpareWorker } from './browser/spareWorker';
import { startWorker } from './browser/startWorker';
import { ThemedPage } from './browser/ThemedPage';
import { warmUp } from './browser/warmUp';

/** Joins the pane to the workbook that it works on: here, a file in the browser. */
const workers = new SpareWorker(startWorker);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ThemedPage>
        <BrowserApp
          openFile={(file, onReveal) => new FileSession(file, file.name, () => workers.take(), onReveal)}
          samples={samples}
          sampleFile={sampleFile}
          now={() => new Date()}
        />
      </ThemedPage>
    </StrictMode>,
  );
  warmUp(() => {
    workers.prepare();
  });
}
