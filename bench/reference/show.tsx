import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows a pane in Fluent's theme once Outlook is there. */
export function show(pane: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root.');
  void Office.onReady(() => {
    createRoot(root).render(<FluentProvider theme={webLightTheme}>{pane}</FluentProvider>);
  });
}
