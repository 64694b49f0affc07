import { useEffect, useId, useRef } from 'react';
import { describeScope } from '../../../sign-in/graph-scopes';
import type { WireAccount } from '../../wire';
import { addIn } from '../state/create-outlook';
import type { ConsentQuestion } from '../state/outlook-state';
import { AddInIcon } from './add-in-icon';

/** Asks the user what sign-in pages ask: whether the add-in may have what it wants. */
export function ConsentPanel(props: {
  readonly question: ConsentQuestion;
  readonly account: WireAccount;
  readonly addInOrigin: string;
}) {
  const { account, question } = props;
  const { scopes, adminScopes, answer } = question;
  const panel = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const needsAdmin = adminScopes.length > 0;

  useEffect(() => panel.current?.showModal(), []);

  return (
    <dialog
      ref={panel}
      className="consent"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <p className="consent-account">{account.username}</p>
      <h2 id={heading}>{title(question)}</h2>
      <p className="consent-app">
        <AddInIcon source={`${props.addInOrigin}/assets/icon-64.png`} size={40} />
        <strong>{addIn.name}</strong>
      </p>
      {needsAdmin ? (
        <p>
          {addIn.name} needs permissions that only an administrator of your organization can grant. Ask them
          to grant these before you can use it.
        </p>
      ) : (
        scopes.length > 0 && <p>This app would like to:</p>
      )}
      {scopes.length > 0 && (
        <ul>
          {scopes.map((scope) => (
            <li key={scope}>{describeScope(scope)}</li>
          ))}
        </ul>
      )}
      <div className="consent-buttons">
        <button type="button" className="button" onClick={() => answer(false)}>
          Cancel
        </button>
        {!needsAdmin && (
          <button type="button" className="button primary" onClick={() => answer(true)}>
            {scopes.length > 0 ? 'Accept' : 'Continue'}
          </button>
        )}
      </div>
    </dialog>
  );
}

function title({ scopes, adminScopes }: ConsentQuestion): string {
  if (adminScopes.length > 0) return 'Approval required';
  return scopes.length > 0 ? 'Permissions requested' : 'Confirm that it is you';
}
