import type { WireFolder } from '../../wire';
import { Icon, isIconName } from './icons';

/** Outlook's order; folders that the owner made stand between. */
const first = ['inbox', 'drafts', 'sentitems', 'archive'];
const last = ['deleteditems', 'junkemail', 'outbox'];

function rank({ wellKnownName }: WireFolder): number {
  const fromStart = first.indexOf(wellKnownName);
  return fromStart >= 0 ? fromStart : first.length + 1 + last.indexOf(wellKnownName);
}

export function FolderList(props: {
  readonly owner: string;
  readonly folders: readonly WireFolder[];
  readonly folderId: string;
  readonly onOpen: (folderId: string) => void;
}) {
  const { owner, folders, folderId, onOpen } = props;
  return (
    <nav className="folders" aria-label="Folders">
      <p className="folders-owner">{owner}</p>
      <ul>
        {folders
          .toSorted((a, b) => rank(a) - rank(b))
          .map(({ id, name, wellKnownName, unread }) => (
            <li key={id}>
              <button
                type="button"
                className="folder"
                aria-current={id === folderId ? 'true' : undefined}
                title={name}
                onClick={() => onOpen(id)}
              >
                <Icon name={isIconName(wellKnownName) ? wellKnownName : 'folder'} />
                <span className="folder-name">{name}</span>
                {unread > 0 && (
                  <span className="folder-unread">
                    {unread}
                    <span className="hidden-text"> unread</span>
                  </span>
                )}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
