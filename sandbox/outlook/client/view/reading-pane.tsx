import { useMemo } from 'react';
import type { AnswerKind } from '../../../mailbox/answers';
import type { WireFolder, WireMail } from '../../wire';
import { mailDocument } from '../mail-body/mail-document';
import type { MailNotification } from '../protocol/notifications';
import type { Theme } from '../protocol/theme-colours';
import type { Reading } from '../state/outlook-state';
import { AttachmentList } from './attachment-list';
import type { MailDates } from './dates';
import { Icon } from './icons';
import { MailHeader } from './mail-header';
import { NotificationBar } from './notification-bar';

/** The open mail with its notification bar, or what there is to say when none is open. */
export function ReadingPane(props: {
  readonly reading: Reading;
  readonly notifications: readonly MailNotification[];
  readonly folders: readonly WireFolder[];
  readonly theme: Theme;
  readonly dates: MailDates;
  readonly attachmentUrl: (mailId: string, key: string) => string;
  readonly onDismiss: (mail: WireMail, key: string) => void;
  readonly onMove: (mail: WireMail, folderId: string) => void;
  readonly onDelete: (mail: WireMail) => void;
  readonly onMarkUnread: (mail: WireMail) => void;
  readonly onAnswer: (mail: WireMail, kind: AnswerKind) => void;
}) {
  const { reading } = props;
  if (reading.kind !== 'mail') {
    return (
      <main className="reading reading-empty" aria-label="Reading pane">
        <Icon name="mail" size={48} />
        {reading.kind === 'several' ? (
          <h2>{reading.count} messages are selected</h2>
        ) : reading.kind === 'missing' ? (
          <>
            <h2>This message might have been moved or deleted</h2>
            <p>It is not where it was any more.</p>
          </>
        ) : (
          <>
            <h2>Select a message to read it</h2>
            <p>Nothing is selected.</p>
          </>
        )}
      </main>
    );
  }
  const { mail } = reading;
  return (
    <main className="reading" aria-label="Reading pane">
      <NotificationBar notifications={props.notifications} onDismiss={(key) => props.onDismiss(mail, key)} />
      <MailHeader
        mail={mail}
        dates={props.dates}
        folders={props.folders}
        onMove={(folderId) => props.onMove(mail, folderId)}
        onDelete={() => props.onDelete(mail)}
        onMarkUnread={() => props.onMarkUnread(mail)}
        onAnswer={(kind) => props.onAnswer(mail, kind)}
      />
      <AttachmentList
        attachments={mail.attachments.filter(({ isInline }) => !isInline)}
        url={(key) => props.attachmentUrl(mail.id, key)}
      />
      <MailBody mail={mail} theme={props.theme} />
    </main>
  );
}

function MailBody({ mail, theme }: { readonly mail: WireMail; readonly theme: Theme }) {
  const { immutableId, body } = mail;
  // Tags and categories change a mail while it is read; its text stays where the reader is.
  const page = useMemo(
    () => mailDocument(mail, theme),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- these alone decide what the text looks like
    [immutableId, body.content, theme],
  );
  return (
    <iframe
      key={immutableId}
      className="mail-body"
      title="Message body"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
    />
  );
}
