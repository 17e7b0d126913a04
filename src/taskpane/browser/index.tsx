import { createRoot } from 'react-dom/client';
import { BrowserPage, warmUpBrowser } from './BrowserPage';

/** The page without Excel. */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<BrowserPage />);
  warmUpBrowser();
}
