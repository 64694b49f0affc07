import { Button } from '@fluentui/react-components';
import type { Words } from '../i18n/words';
import { formValues, wishOf } from './form-values';
import type { MailState } from './mail-state';
import { mailTrouble } from './mail-trouble';
import { MessageBox } from './message-box';
import type { PaneState } from './pane-state';
import { usePaneTools, useWords } from './pane-tools';
import { ProblemButton } from './problem-button';
import { ProblemText } from './problem-text';
import { ReportButton } from './report-button';
import { useSharedStyles } from './shared-styles';
import { SignInButton } from './sign-in-button';

/** What is known to be missing of the lists once the mail was read; undefined when nothing is. */
function listsText(mail: MailState, { lists }: PaneState, words: Words): string | undefined {
  const { opened, reading } = mail;
  if (reading.kind !== 'done' || !opened || opened.problem) return undefined;
  if (lists.length === 0) return words.say('lists.none');
  const names = opened.unreadLists.flatMap((id) => lists.find((list) => list.id === id)?.name ?? []);
  if (names.length > 0) {
    return words.say('lists.unread', { lists: new Intl.ListFormat(words.locale).format(names) });
  }
  const isWhole = opened.areListsComplete && opened.unreadLists.length === 0;
  return isWhole ? undefined : words.say('lists.incomplete');
}

/** What stands in the way of this mail: trouble first, then what is missing or cannot be read. */
export function MailMessages({ mail, state }: { readonly mail: MailState; readonly state: PaneState }) {
  const { commands, environment, today } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const trouble = mailTrouble(mail, state);
  const { restId } = mail.mail;
  const isSigningIn = state.signIn.kind === 'running';
  const tagHealth = mail.opened?.tagHealth ?? 'whole';

  const missingLists = listsText(mail, state, words);

  const tryAgain = () => {
    if (trouble?.doing === 'sign-in') commands.signIn(trouble.scopes);
    else if (trouble?.doing === 'undo') commands.undo(restId);
    else if (trouble?.doing === 'create') {
      const wish = wishOf(formValues(mail, state, today, words));
      if (wish) commands.create(restId, wish);
    } else commands.readAgain();
  };

  return (
    <>
      {trouble && (
        <MessageBox
          tone="bad"
          role="alert"
          actions={
            <ProblemButton
              problem={trouble.problem}
              doing={trouble.doing}
              scopes={trouble.scopes}
              isSigningIn={isSigningIn}
              isRetried={trouble.isRetried}
              onTryAgain={tryAgain}
            />
          }
        >
          <ProblemText kind={trouble.problem.kind} />
          <p className={shared.hint}>{words.say(trouble.safe)}</p>
        </MessageBox>
      )}
      {mail.opened?.access === 'no-consent' && (
        <MessageBox
          tone="neutral"
          actions={
            <SignInButton
              label={words.say('action.grantAccess')}
              scopes={['Mail.ReadWrite']}
              isSigningIn={isSigningIn}
            />
          }
        >
          <p className={shared.text}>{words.say('access.missing')}</p>
        </MessageBox>
      )}
      {missingLists !== undefined && (
        <MessageBox
          tone="neutral"
          actions={
            <Button size="small" onClick={commands.readAgain}>
              {words.say('action.tryAgain')}
            </Button>
          }
        >
          <p className={shared.text}>{missingLists}</p>
        </MessageBox>
      )}
      {tagHealth !== 'whole' && (
        <MessageBox
          tone="neutral"
          actions={
            tagHealth === 'damaged' ? (
              <ReportButton doing="read tag" />
            ) : (
              <Button size="small" onClick={environment.reload}>
                {words.say('link.reload')}
              </Button>
            )
          }
        >
          <p className={shared.text}>{words.say(`tag.${tagHealth}`)}</p>
        </MessageBox>
      )}
    </>
  );
}
