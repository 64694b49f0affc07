const address = /(https?:\/\/[^\s<>"]+)/;

/** Text with its web addresses as links, line breaks kept. */
export function LinkedText({ text }: { text: string }) {
  const parts = text.split(address);
  return (
    <div className="note">
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          // The parts of a text have no identity but their place.
          <a key={index} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
