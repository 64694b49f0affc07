import { createThemeMemory } from './theme-memory';

// Runs in the head, before anything is painted: the page looks as Outlook did the last time. See taskpane.html.
const theme = createThemeMemory().read();
if (theme) document.documentElement.dataset['theme'] = theme;
