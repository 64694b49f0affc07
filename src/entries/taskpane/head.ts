import { keepBrowserOpen } from '../../edges/outlook/host/browser-open';
import { createThemeMemory } from './theme-memory';

// Runs first in the head, before Office.js and before the first paint. See taskpane.html.

// The theme of the last time.
const theme = createThemeMemory().read();
if (theme) document.documentElement.dataset['theme'] = theme;

keepBrowserOpen(window);
