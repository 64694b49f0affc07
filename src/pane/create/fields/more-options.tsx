import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { Suspense, useId, type ComponentProps } from 'react';
import { cleanSteps } from '../../../domain/task/fields/steps';
import type { TaskFields } from '../../../domain/task/task-fields';
import type { Words } from '../../../i18n/words';
import { Button } from '../../kit/button';
import { PartBoundary } from '../../kit/part-boundary';
import { useSharedStyles } from '../../kit/shared-styles';
import { useWords } from '../../kit/words';
import { PartFailure } from '../../trouble/part-failure';
import type { FieldEditor } from './field-editor';
import { LazyMoreFields } from './lazy-more-fields';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  toggle: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border, which is in line with the others.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What is set among the rarely changed fields, in a few words. */
function summaryOf(
  { due, reminder, repeat, importance, steps, categories = [], archivesMail }: TaskFields,
  words: Words,
): string {
  const count = cleanSteps(steps).length;
  const parts = [
    ...(reminder ? [words.say('form.reminder')] : []),
    ...(due !== undefined && repeat ? [words.say('tasks.repeats')] : []),
    ...(importance === 'normal' ? [] : [words.say(`tasks.importance.${importance}`)]),
    ...categories,
    ...(count === 0 ? [] : [words.say('steps.count', { count })]),
    ...(archivesMail ? [words.say('form.willArchive')] : []),
  ];
  return parts.join(' · ');
}

/** The rarely changed fields of a new task; folded, a few words say what is set. */
export function MoreOptions(
  props: ComponentProps<FieldEditor> & { readonly isOpen: boolean; readonly onToggle: () => void },
) {
  const { isOpen, onToggle, ...editor } = props;
  const words = useWords();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <>
      <div className={styles.line}>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-describedby={isOpen ? undefined : `${id}summary`}
          onClick={onToggle}
        >
          {words.say('form.moreOptions')}
        </Button>
        {!isOpen && (
          <span id={`${id}summary`} className={shared.hint}>
            {summaryOf(editor.fields, words)}
          </span>
        )}
      </div>
      <div id={id} className={isOpen ? styles.options : undefined} hidden={!isOpen}>
        {isOpen && (
          <PartBoundary fallback={<PartFailure />}>
            <Suspense>
              <LazyMoreFields {...editor} />
            </Suspense>
          </PartBoundary>
        )}
      </div>
    </>
  );
}
