import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Look, Picture } from './pictures';

/** A state as the gallery shows it. */
export interface Exhibit {
  readonly group: string;
  readonly state: string;
  readonly pictures: readonly Picture[];
}

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The look in short, e.g. "dark, en-US, 320". */
export function lookText({ theme, language, width }: Look): string {
  return `${theme}, ${language}, ${width}`;
}

const filters = [
  ['theme', 'Theme', ['light', 'dark', 'contrast']],
  ['language', 'Language', ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'ar-SA']],
  ['width', 'Width', ['320', '450']],
] as const;

/** Every value of a filter is a box to tick; a picture whose value is not ticked is hidden by a rule. */
const filterHtml = filters
  .map(([name, label, values]) => {
    const boxes = values.map(
      (value) => `<label><input type="checkbox" id="${name}-${value}" checked> ${value}</label>`,
    );
    return `<fieldset><legend>${label}</legend>${boxes.join('')}</fieldset>`;
  })
  .join('');
const filterRules = filters
  .flatMap(([name, , values]) =>
    values.map(
      (value) =>
        `body:has(#${name}-${value}:not(:checked)) figure[data-${name}="${value}"] { display: none }`,
    ),
  )
  .join('\n');

const styles = `
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #242424; background: #f0f0f0 }
header { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 8px 24px; background: #fff; border-bottom: 1px solid #ccc }
fieldset { display: flex; gap: 12px; margin: 0; padding: 0; border: 0 }
legend { float: left; padding: 0 12px 0 0; font-weight: 600 }
label { min-height: 24px }
main { padding: 0 24px 48px }
nav { columns: 16em; padding: 16px 24px 0 }
nav a { display: block; min-height: 24px }
h2 { margin: 40px 0 0 }
section, h2 { scroll-margin-top: 56px }
.pictures { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px }
figure { margin: 0 }
figcaption { font-size: 12px; color: #616161 }
img { display: block; max-width: 100%; border: 1px solid #ccc }
.faulty img { border-color: #b10e1c; outline: 2px solid #b10e1c }
li { overflow-wrap: anywhere }
${filterRules}
`;

/** Writes the page with all pictures into a folder of its own. */
export function writeReport(folder: string, exhibits: readonly Exhibit[], faults: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const groups = [...new Set(exhibits.map(({ group }) => group))];
  const links = groups.map((group) => `<a href="#${slug(group)}">${escape(group)}</a>`).join('');
  const found =
    faults.length === 0 ? '' : `<ul>${faults.map((fault) => `<li>${escape(fault)}</li>`).join('')}</ul>`;
  const sections = groups.map((group) => {
    const own = exhibits.filter((exhibit) => exhibit.group === group);
    return `<h2 id="${slug(group)}">${escape(group)}</h2>${own.map((exhibit) => exhibitHtml(folder, exhibit)).join('')}`;
  });
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Email to To Do: everything that a user sees</title>
<style>${styles}</style>
<header>${filterHtml}</header>
<nav>${links}</nav>
<main>${found}${sections.join('')}</main>
</html>
`;
  writeFileSync(join(folder, 'index.html'), html);
}

function exhibitHtml(folder: string, { group, state, pictures }: Exhibit): string {
  const place = `${slug(group)}/${slug(state)}`;
  mkdirSync(join(folder, place), { recursive: true });
  const figures = pictures.map(({ theme, language, width, png, faults }) => {
    const file = `${place}/${theme}-${language}-${width}.png`;
    writeFileSync(join(folder, file), png);
    const text = lookText({ theme, language, width });
    const attributes = `data-theme="${theme}" data-language="${language}" data-width="${width}"`;
    const look = faults.length === 0 ? '' : ' class="faulty"';
    return `<figure ${attributes}${look}><img src="${file}" alt="${escape(`${state}, ${text}`)}" loading="lazy"><figcaption>${text}</figcaption></figure>`;
  });
  return `<section id="${place}"><h3>${escape(state)}</h3><div class="pictures">${figures.join('')}</div></section>`;
}
