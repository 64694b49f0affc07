import type { WireAttachment } from '../../wire';
import { Icon, type IconName } from './icons';

const icons: Readonly<Record<WireAttachment['kind'], IconName>> = {
  file: 'attachment',
  item: 'mail',
  reference: 'folder',
};

export function AttachmentList(props: {
  readonly attachments: readonly WireAttachment[];
  readonly url: (key: string) => string;
}) {
  const { attachments, url } = props;
  if (attachments.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Attachments">
      {attachments.map(({ key, kind, name, size }) => (
        <li key={key}>
          <a href={url(key)} download={name}>
            <Icon name={icons[kind]} />
            <span className="attachment-name" dir="auto">
              {name}
            </span>
            <span className="attachment-size">{formatSize(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const units = ['B', 'KB', 'MB', 'GB'];

function formatSize(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${units[power] ?? ''}`;
}
