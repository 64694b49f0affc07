import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, ArrowRight20Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { Button } from './button';
import { useWords } from './words';

const useStyles = makeStyles({
  // The icon is in line with the texts below.
  back: { display: 'flex', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
});

/** Leads back from a view to the mail, as Escape does. It has the focus when the view is opened. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const words = useWords();
  const styles = useStyles();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onBack();
    };
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', leave);
    };
  }, [onBack]);
  return (
    <span className={styles.back} ref={place}>
      <Button
        appearance="subtle"
        icon={words.direction === 'rtl' ? <ArrowRight20Regular /> : <ArrowLeft20Regular />}
        aria-label={words.say('settings.back')}
        onClick={onBack}
      />
    </span>
  );
}
