import type { MailNotification } from '../protocol/notifications';
import { addIn } from '../state/create-outlook';
import { Icon } from './icons';

/** What the add-in says about the open mail. New messages are read out. */
export function NotificationBar(props: {
  readonly notifications: readonly MailNotification[];
  readonly onDismiss: (key: string) => void;
}) {
  return (
    <section className="notifications" aria-label="Notifications" aria-live="polite">
      {props.notifications.map(({ key, type, message }) => (
        <div key={key} className={`notification notification-${type}`}>
          {type === 'progress' ? (
            <span className="spinner" />
          ) : (
            <Icon name={type === 'error' ? 'warning' : 'information'} />
          )}
          <p>
            <strong>{addIn.name}:</strong> <span dir="auto">{message}</span>
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss"
            onClick={() => props.onDismiss(key)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </section>
  );
}
