/** Copies by selecting the text in a field, as browsers did before there was a clipboard API. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  try {
    // Deprecated, but the only way in a frame whose host does not grant permission to write to the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way there
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** Copies a text to the clipboard, from a click. Rejects when the browser blocks all ways. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!copyBySelection(text)) throw error;
  }
}
