import { useState } from 'react';

/** The title, whole however long it is, and with one line's manners: Enter keeps what was typed, Escape does not. */
export function TitleField(props: { title: string; onRename: (title: string) => void }) {
  const [typed, setTyped] = useState<string>();
  const rename = () => {
    const title = typed?.trim() ?? '';
    if (title !== '' && title !== props.title) props.onRename(title);
    setTyped(undefined);
  };
  return (
    <textarea
      className="title"
      aria-label="Title"
      rows={1}
      value={typed ?? props.title}
      onChange={(event) => setTyped(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={rename}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          rename();
        }
        if (event.key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
