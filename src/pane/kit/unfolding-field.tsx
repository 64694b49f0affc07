import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { Button } from './button';
import { FieldLine } from './field-line';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** A field that is one line, with what is in it, and unfolds to its controls. These are there only while it is open. */
export function UnfoldingField(props: {
  readonly label: string;
  /** What is in it, in a word. */
  readonly summary: string;
  readonly rootRef?: Ref<HTMLDivElement>;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const { label, summary, rootRef, onOpen, children } = props;
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.field} ref={rootRef}>
      <FieldLine label={<span id={`${id}label`}>{label}</span>}>
        <Button
          id={`${id}toggle`}
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          aria-labelledby={`${id}label ${id}toggle`}
          aria-expanded={isOpen}
          aria-controls={`${id}panel`}
          onClick={() => {
            setIsOpen(!isOpen);
            if (!isOpen) onOpen?.();
          }}
        >
          {summary}
        </Button>
      </FieldLine>
      <div id={`${id}panel`} className={isOpen ? styles.field : undefined} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
