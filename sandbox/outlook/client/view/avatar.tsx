import type { WirePerson } from '../../wire';

const colours = 8;

/** First letters of a person, on a colour that stays theirs. The name stands beside it. */
export function Avatar({ person }: { readonly person: WirePerson }) {
  return (
    <span className="avatar" data-colour={hash(person.address) % colours} aria-hidden="true">
      {initials(person)}
    </span>
  );
}

function initials({ name, address }: WirePerson): string {
  const words = (name || address).split(/[\s@.]+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = words[0] ?? '?';
  const last = words.length > 1 && name !== '' ? (words.at(-1) ?? '') : '';
  return [first, last]
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return value;
}
