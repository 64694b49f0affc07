import type { AddInFrame } from './add-in-frame';
import { hostEvents } from './host-numbers';
import type { ItemFrameOptions } from './item-frame';

/** What became of a function command. */
export type CommandOutcome = 'completed' | 'failed' | 'timed-out';

/** Outlook ends a command that has not completed after this time. */
const limitMs = 5 * 60_000;

type FrameEvents = Required<Pick<ItemFrameOptions, 'registered' | 'commandCompleted'>>;

/**
 * Runs a function of the add-in's command page in a frame of its own, which is gone afterwards.
 *
 * @param command name of the function and id of the button in the manifest
 */
export function runCommand(
  command: { readonly functionName: string; readonly controlId: string },
  openFrame: (events: FrameEvents) => AddInFrame,
): Promise<CommandOutcome> {
  const id = crypto.randomUUID();
  return new Promise((resolve) => {
    const end = (outcome: CommandOutcome) => {
      clearTimeout(timer);
      frame.remove();
      resolve(outcome);
    };
    const timer = setTimeout(() => end('timed-out'), limitMs);
    const frame = openFrame({
      registered: (event) => {
        if (event !== hostEvents.commandInvoked) return;
        const details = JSON.stringify({ source: { id: command.controlId } });
        frame.fire(event, [id, command.functionName, details]);
      },
      commandCompleted: (completedId, status) => {
        // The frame goes once its last answer is out.
        if (completedId === id) setTimeout(() => end(status === 0 ? 'completed' : 'failed'));
      },
    });
  });
}
