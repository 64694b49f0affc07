import { useEffect, useMemo, useRef, useState } from 'react';
import type { Outlook } from '../state/create-outlook';
import { itemOf } from '../state/outlook-state';
import { AddInDialog } from './add-in-dialog';
import { ConsentPanel } from './consent-panel';
import { createMailDates } from './dates';
import { moveToRegion } from './focus-moves';
import { FolderList } from './folder-list';
import { MessageList } from './message-list';
import { ReadingPane } from './reading-pane';
import { Ribbon } from './ribbon';
import { SettingsPanel } from './settings-panel';
import { TaskPane } from './task-pane';
import { TopBar } from './top-bar';
import { useOutlookState } from './use-outlook';

/** Folders whose mails are known by whom they went to. */
const outgoing = ['sentitems', 'drafts', 'outbox'];

/** Outlook. */
export function App({ outlook }: { readonly outlook: Outlook }) {
  const { start, mails, notifications } = outlook;
  const state = useOutlookState(outlook.store);
  const [areSettingsOpen, setSettingsOpen] = useState(false);
  const commandFrames = useRef<HTMLDivElement>(null);
  const { account, now } = start;
  const dates = useMemo(() => createMailDates(account.timeZone, new Date(now)), [account.timeZone, now]);
  const folder = state.folders.find(({ id }) => id === state.folderId);
  const mail = state.reading.kind === 'mail' ? state.reading.mail : undefined;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      moveToRegion(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div className="outlook" data-pane={state.isPaneOpen ? 'open' : 'closed'}>
      <header>
        <TopBar account={start.account} onSettings={() => setSettingsOpen(true)} />
        <div data-region="" className="region-ribbon">
          <Ribbon
            addInOrigin={start.addInOrigin}
            isEnabled={itemOf(state) !== undefined}
            takesSeveral={outlook.offersSelection && state.selection.length > 1}
            isPaneOpen={state.isPaneOpen}
            runningCommands={state.runningCommands}
            status={state.status}
            onTogglePane={() => outlook.togglePane()}
            onCommand={() => void (commandFrames.current && outlook.runCommand(commandFrames.current))}
          />
        </div>
      </header>
      <div className="columns">
        <div data-region="" className="region-folders">
          <FolderList
            owner={start.account.name}
            folders={state.folders}
            folderId={state.folderId}
            onOpen={(id) => void mails.openFolder(id)}
          />
        </div>
        <div data-region="" className="region-messages">
          <MessageList
            folderName={folder?.name ?? 'Messages'}
            messages={state.messages}
            selectedId={state.selectedId}
            selection={state.selection}
            showRecipients={outgoing.includes(folder?.wellKnownName ?? '')}
            dates={dates}
            onOpen={(id) => void mails.openMail(id)}
            onSelect={(ids) => void mails.selectMails(ids)}
            onDrag={outlook.offersSelection ? (ids) => outlook.drag(ids) : undefined}
            onDelete={() => void (mail && mails.removeMail(mail))}
          />
        </div>
        <div data-region="" className="region-reading">
          <ReadingPane
            reading={state.reading}
            notifications={state.notifications}
            folders={state.folders}
            theme={state.settings.theme}
            dates={dates}
            attachmentUrl={outlook.attachmentUrl}
            onDismiss={({ immutableId }, key) => notifications.remove(immutableId, key)}
            onMove={(moved, folderId) => void mails.moveMail(moved, folderId)}
            onDelete={(deleted) => void mails.removeMail(deleted)}
            onMarkUnread={(read) => void mails.markUnread(read)}
            onAnswer={(asked, kind) => void mails.answer(asked, kind)}
          />
        </div>
        {state.isPaneOpen && (
          <TaskPane
            outlook={outlook}
            isPinned={state.isPinned}
            isDragging={state.dragging.length > 0}
            settings={state.settings}
            build={state.build}
          />
        )}
      </div>
      <div ref={commandFrames} hidden />
      {areSettingsOpen && (
        <SettingsPanel outlook={outlook} settings={state.settings} onClose={() => setSettingsOpen(false)} />
      )}
      {state.dialog && <AddInDialog dialog={state.dialog} />}
      {state.consent && (
        <ConsentPanel question={state.consent} account={start.account} addInOrigin={start.addInOrigin} />
      )}
    </div>
  );
}
