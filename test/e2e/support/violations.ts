import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    reportViolation?: (what: string) => void;
  }
}

/** Collects what browsers report when a page or frame of a context tries what its headers forbid. */
export async function watchViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeBinding('reportViolation', ({ frame }, what: unknown) => {
    violations.push(`${frame.url().split('?')[0] ?? ''}: ${String(what)}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation?.(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  // Some faults, such as a frame that is refused or a header that is not understood, are told to the console only.
  context.on('console', (message) => {
    const text = message.text();
    if (/Content[ -]Security[ -]Policy|Permissions-Policy|Refused to/i.test(text)) violations.push(text);
  });
  return violations;
}
