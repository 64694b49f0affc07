import type { SeedAddress } from './mail-seed';

const font = "font-family:Aptos,Calibri,'Segoe UI',sans-serif;font-size:11pt";

/** A whole HTML mail round a body. */
export function page(body: string, attributes = ''): string {
  return `<html${attributes}><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${body}</body></html>`;
}

/** Paragraphs as Outlook writes them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p style="margin:0 0 10pt 0;${font}">${text}</p>`).join('\n');
}

/** A bulleted or numbered list. */
export function list(items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  const rows = items.map((item) => `<li style="margin:0 0 4pt 0">${item}</li>`).join('');
  return `<${tag} style="${font}">${rows}</${tag}>`;
}

/** A table with a head, as pasted from a document. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = 'border:1px solid #c8c8c8;padding:4px 8px;text-align:left';
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<${tag} style="${cell}">${text}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line('td', cells)).join('');
  return `<table style="border-collapse:collapse;margin:0 0 10pt 0;${font}">${line('th', head)}${body}</table>`;
}

/** A reply: paragraphs and a signature above what was written before. */
export function reply(earlier: string, signature: string, ...blocks: readonly string[]): string {
  const body = [...blocks, signature]
    .filter((block) => block !== '')
    .map((block) => (block.startsWith('<') ? block : paragraphs(block)));
  return page(`<div>${body.join('\n')}</div>${earlier}`);
}

/** A letter of a colleague: paragraphs and a signature. */
export function letter(signature: string, ...blocks: readonly string[]): string {
  return reply('', signature, ...blocks);
}

/** What Outlook puts under a reply. `sent` is already in words. */
export function quotedByOutlook(
  head: { from: SeedAddress; sent: string; to: string; subject: string },
  inner: string,
): string {
  return (
    `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p style="${font}">` +
    `<b>From:</b> ${head.from.name} &lt;${head.from.address}&gt;<br><b>Sent:</b> ${head.sent}<br>` +
    `<b>To:</b> ${head.to}<br><b>Subject:</b> ${head.subject}</p></div>${inner}`
  );
}

/** What webmail puts under a reply. */
export function quotedByWebmail(from: SeedAddress, sent: string, inner: string): string {
  return (
    `<div class="gmail_quote"><div dir="ltr">On ${sent}, ${from.name} &lt;<a href="mailto:${from.address}">` +
    `${from.address}</a>&gt; wrote:<br></div><blockquote style="margin:0 0 0 .8ex;border-left:1px solid #ccc;` +
    `padding-left:1ex">${inner}</blockquote></div>`
  );
}
