import type { WireFolder } from '../../wire';
import { inFolderOrder } from './folder-order';
import { Icon, isIconName } from './icons';

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
        {inFolderOrder(folders).map(({ id, name, wellKnownName, unread }) => (
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
