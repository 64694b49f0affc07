import { useState } from 'react';
import { Icon } from './icons';

/** An icon of the add-in, from its own origin, as the manifest names it. */
export function AddInIcon({ source, size = 24 }: { readonly source: string; readonly size?: number }) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <Icon name="done" size={size} />;
  return (
    <img
      className="add-in-icon"
      src={source}
      alt=""
      width={size}
      height={size}
      onError={() => setMissing(true)}
    />
  );
}
