import { StrictMode, type ReactNode } from 'react';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { ThemedPage } from '../pane/ThemedPage';
import { useSystemTheme } from '../pane/useSystemTheme';
import { BrowserApp } from './BrowserApp';
import { FileSession } from './fileSession';
import { sampleFile, samples } from './samples';
import { SpareWorker } from './spareWorker';
import { startWorker } from './startWorker';
import { warmUp } from './warmUp';

const workers = new SpareWorker(startWorker);

/** The page for people without the add-in: the pane over a file that a worker holds. */
export function BrowserPage(): ReactNode {
  const isDark = useSystemTheme();
  return (
    <StrictMode>
      <ThemedPage isDark={isDark}>
        <BrowserApp
          openFile={(file, onReveal) => new FileSession(file, file.name, () => workers.take(), onReveal)}
          newFile={(onReveal) =>
            new FileSession(null, cleanPaneTexts.newFile, () => workers.take(), onReveal)
          }
          samples={samples}
          sampleFile={sampleFile}
          now={() => new Date()}
        />
      </ThemedPage>
    </StrictMode>
  );
}

/** Loads the rest of the program while nobody waits. */
export function warmUpBrowser(): void {
  warmUp(() => {
    workers.prepare();
  });
}
