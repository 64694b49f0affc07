// Draws all icons anew from the SVG files in assets.
import { writeFileSync } from 'node:fs';
import { iconFiles, renderIcon } from './icons';

const files = iconFiles();
for (const file of files) writeFileSync(file.url, renderIcon(file));
console.log(`${files.length} icons drawn.`);
