import { enPages } from '../../i18n/catalogues/en-pages';
import { loadWords } from '../../i18n/load-words';
import { addEnglish, type Words } from '../../i18n/words';

/** The content of a sign-in page. */
export interface PageContent {
  readonly title: string;
  readonly text: string;
  /** The one button of the page. */
  readonly button?: { readonly label: string; press(): void };
}

const styles = `
  body { margin: 0; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; background: #fff; }
  main { max-width: 28rem; margin: 15vh auto 0; padding: 0 1.5rem; }
  h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 0.5rem; }
  p { margin: 0 0 1.5rem; }
  button { font: inherit; font-weight: 600; padding: 0.4rem 1.2rem; border: 1px solid transparent; border-radius: 4px;
    color: #fff; background: #0f6cbd; cursor: pointer; }
  button:hover { background: #115ea3; }
  button:focus-visible { outline: 2px solid; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) { body { color: #fff; background: #1f1f1f; } }
`;

/** The words in the language that the pane passes in `?lang=`, or else in the browser's. */
export function pageWords(): Promise<Words> {
  addEnglish(enPages);
  return loadWords(new URLSearchParams(location.search).get('lang') ?? navigator.language);
}

/** Fills the page. All content is set as text. */
export function showPage(words: Words, content: PageContent): void {
  // A constructed sheet needs no exception in the content security policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.title = content.title;

  const heading = document.createElement('h1');
  heading.textContent = content.title;
  const text = document.createElement('p');
  text.textContent = content.text;
  const parts: HTMLElement[] = [heading, text];
  const { button } = content;
  if (button) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = button.label;
    element.addEventListener('click', () => {
      button.press();
    });
    parts.push(element);
  }
  document.querySelector('main')?.replaceChildren(...parts);
  document.querySelector('button')?.focus();
}
