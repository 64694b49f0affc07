import { editsOfPreset } from '../../domain/task/preset';
import { presetSchema } from '../../domain/task/preset-schema';
import type { TaskEdits } from '../../domain/task/task-fields';
import { valueOf } from '../../lib/schema';
import type { Clock } from '../ports/device';
import type { Mailbox } from '../ports/mailbox';

/** What a stored preset enters into the form now; undefined when it cannot be read. */
export function presetEdits(
  { clock, mailbox }: { readonly clock: Pick<Clock, 'now'>; readonly mailbox: Pick<Mailbox, 'time'> },
  stored: unknown,
): (TaskEdits & { readonly listId: string }) | undefined {
  const preset = valueOf(presetSchema, stored);
  return preset && editsOfPreset(preset, mailbox.time, clock.now());
}
