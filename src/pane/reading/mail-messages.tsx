import { useState } from 'react';
import { formValues, withCleanTitle } from '../../app/create/form-values';
import type { Words } from '../../i18n/words';
import { usePaneTools } from '../context/pane-tools';
import { Button } from '../kit/button';
import { MessageBox } from '../kit/message-box';
import { useSharedStyles } from '../kit/shared-styles';
import { useLingering, type Lingering } from '../kit/use-lingering';
import { useWords } from '../kit/words';
import type { MailState, UnusablePreset } from '../state/mail-state';
import { mailTrouble, type MailTrouble } from '../state/mail-trouble';
import type { PaneState } from '../state/pane-state';
import { ProblemButton } from '../trouble/problem-button';
import { ProblemText } from '../trouble/problem-text';
import { ReportButton } from '../trouble/report-button';
import { SignInButton } from '../trouble/sign-in-button';

interface Props {
  readonly mail: MailState;
  readonly state: PaneState;
}

const isSameTrouble = (a: MailTrouble, b: MailTrouble) =>
  a.problem === b.problem && a.safe === b.safe && a.isRetried === b.isRetried;

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

/** What went wrong, and the one remedy. */
function TroubleMessage({ lingering, mail, state }: Props & { readonly lingering: Lingering<MailTrouble> }) {
  const { commands, today } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const { item: trouble, isOver, holdProps } = lingering;
  const { restId } = mail.mail;

  const tryAgain = () => {
    if (trouble.doing === 'sign-in') commands.signIn(trouble.scopes);
    else if (trouble.doing === 'undo') commands.undo(restId);
    else if (trouble.doing === 'create') {
      const fields = withCleanTitle(formValues(mail, state, today, words).fields);
      if (fields) commands.create(restId, fields);
    } else commands.readAgain();
  };

  return (
    <MessageBox
      tone={isOver ? 'neutral' : 'bad'}
      role="alert"
      holdProps={holdProps}
      actions={
        trouble.preset ? (
          <UnusablePresetButton preset={trouble.preset} />
        ) : (
          <ProblemButton
            problem={trouble.problem}
            doing={trouble.doing}
            scopes={trouble.scopes}
            isSigningIn={state.signIn.kind === 'running'}
            isRetried={trouble.isRetried}
            onTryAgain={tryAgain}
          />
        )
      }
    >
      {isOver ? (
        <p className={shared.text}>{words.say('problem.over')}</p>
      ) : (
        <>
          {trouble.preset ? (
            <p className={shared.text}>
              {words.say(`preset.${trouble.preset.reason}`, { name: trouble.preset.name })}
            </p>
          ) : (
            <ProblemText kind={trouble.problem.kind} />
          )}
          <p className={shared.hint}>{words.say(trouble.safe)}</p>
        </>
      )}
    </MessageBox>
  );
}

/** The remedy for a preset that makes no task any more. */
function UnusablePresetButton({ preset: { slot } }: { readonly preset: UnusablePreset }) {
  const { commands } = usePaneTools();
  const words = useWords();
  return (
    <Button
      size="small"
      onClick={() => {
        commands.changeSettings({ [slot]: undefined });
      }}
    >
      {words.say('preset.deleteThis')}
    </Button>
  );
}

/** The messages about this mail: trouble first, then what is missing or cannot be read. */
export function MailMessages({ mail, state }: Props) {
  const { commands, environment } = usePaneTools();
  const words = useWords();
  const shared = useSharedStyles();
  const trouble = mailTrouble(mail, state);
  const [lingering] = useLingering(trouble ? [trouble] : [], ({ doing }) => doing, isSameTrouble);
  const isSigningIn = state.signIn.kind === 'running';
  const [isPutOff, setIsPutOff] = useState(() => environment.accessPutOff.read() ?? false);
  const tagHealth = mail.opened?.tagHealth ?? 'whole';
  const missingLists = listsText(mail, state, words);

  return (
    <>
      {lingering && <TroubleMessage lingering={lingering} mail={mail} state={state} />}
      {mail.opened?.access === 'no-consent' && !isPutOff && (
        <MessageBox
          tone="neutral"
          actions={
            <>
              <SignInButton
                label={words.say('action.grantAccess')}
                scopes={['Mail.ReadWrite']}
                isSigningIn={isSigningIn}
              />
              {!isSigningIn && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    environment.accessPutOff.write(true);
                    setIsPutOff(true);
                  }}
                >
                  {words.say('access.notNow')}
                </Button>
              )}
            </>
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
