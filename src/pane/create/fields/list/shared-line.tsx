import type { NoteLevel } from '../../../../domain/task/task-fields';
import { useSharedStyles } from '../../../kit/shared-styles';
import { useWords } from '../../../kit/words';

/** Who would see what of the mail: told where the chosen list is shared, and heard when it is chosen. */
export function SharedLine({
  className,
  isShared,
  noteLevel,
}: {
  readonly className: string;
  readonly isShared: boolean;
  readonly noteLevel: NoteLevel;
}) {
  const words = useWords();
  const shared = useSharedStyles();
  return (
    <div aria-live="polite" className={className}>
      {isShared && <p className={shared.hint}>{words.say(`shared.${noteLevel}`)}</p>}
    </div>
  );
}
