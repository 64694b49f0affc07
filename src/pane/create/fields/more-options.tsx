import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { Suspense, useId, useState, type ComponentProps } from 'react';
import { PartBoundary } from '../../kit/part-boundary';
import { useWords } from '../../kit/words';
import { PartFailure } from '../../trouble/part-failure';
import type { FieldEditor } from './field-editor';
import { LazyMoreFields } from './lazy-more-fields';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border, which is in line with the others.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The rarely changed fields of a new task, folded. */
export function MoreOptions(props: ComponentProps<FieldEditor>) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        iconPosition="after"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.say('form.moreOptions')}
      </Button>
      <div id={id} className={isOpen ? styles.options : undefined} hidden={!isOpen}>
        {isOpen && (
          <PartBoundary fallback={<PartFailure />}>
            <Suspense>
              <LazyMoreFields {...props} />
            </Suspense>
          </PartBoundary>
        )}
      </div>
    </>
  );
}
