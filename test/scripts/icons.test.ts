import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { iconFiles, renderIcon } from '../../scripts/icons';

test.each(iconFiles().map((file) => [file.url.pathname.split('/').at(-1), file] as const))(
  '%s is what its drawing says',
  (_name, file) => {
    expect(readFileSync(file.url).equals(renderIcon(file))).toBe(true);
  },
);
