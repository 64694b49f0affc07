/** Outlines on a grid of 20, drawn for this page. */
const outlines = {
  inbox: 'M3 11.5 5 4h10l2 7.5V16H3zM3 11.5h4.2a2.8 2.8 0 0 0 5.6 0H17',
  drafts: 'M12.8 3.7 16.3 7.2 7.6 15.9 3.5 16.5 4.1 12.4zM10.7 5.8l3.5 3.5',
  sentitems: 'M3 9.5 17 3l-4.6 14-2.9-6.2zM9.5 10.8 17 3',
  deleteditems: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.9 11h8.2l.9-11M8.3 8.5v5M11.7 8.5v5',
  archive: 'M3 4h14v3.5H3zM4.3 7.5v9h11.4v-9M8 10.7h4',
  junkemail:
    'M10 3 3.5 5.3v4.4c0 3.5 2.7 6 6.5 7.3 3.8-1.3 6.5-3.8 6.5-7.3V5.3zM7.7 7.7l4.6 4.6M12.3 7.7l-4.6 4.6',
  outbox: 'M3 11.5 5 8h10l2 3.5V16H3zM10 11.5V2.8M6.8 5.6 10 2.5l3.2 3.1',
  folder: 'M3 15.5v-11h5l1.7 2H17v9z',
  attachment:
    'M15.5 9.2 9.6 15a3.3 3.3 0 0 1-4.7-4.6l6-6a2.2 2.2 0 0 1 3.2 3.1l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.4-5.4',
  flag: 'M5 17.5V3.5h9.5l-2.3 3.7 2.3 3.8H5',
  important: 'M10 3.5v8.5M10 15.4v1.1',
  unimportant: 'M10 3.5v12.6M5.6 11.8 10 16.2l4.4-4.4',
  meeting: 'M3.5 5h13v11.5h-13zM3.5 8.7h13M7 3v3.4M13 3v3.4',
  pin: 'M7.2 3.5h5.6l-.6 5.2 2.6 3H5.2l2.6-3zM10 11.7v5.3',
  close: 'M5 5l10 10M15 5 5 15',
  settings:
    'M10 7.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM10 2.8v2.4M10 14.8v2.4M2.8 10h2.4M14.8 10h2.4M4.9 4.9l1.7 1.7M13.4 13.4l1.7 1.7M15.1 4.9l-1.7 1.7M6.6 13.4l-1.7 1.7',
  move: 'M3 15.5v-11h5l1.7 2H17v9zM7.6 11h5M10.6 8.8 12.8 11l-2.2 2.2',
  unread: 'M3 5h14v10.5H3zM3 5.7l7 5.4 7-5.4',
  chevron: 'M5.5 8 10 12.4 14.5 8',
  done: 'M4 10.7 8.2 15 16 5.8',
  warning: 'M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.6',
  information: 'M10 2.9a7.1 7.1 0 1 0 0 14.2 7.1 7.1 0 0 0 0-14.2zM10 9.2v4.3M10 6.2v.7',
  faults: 'M11 2.5 4.5 11H9l-.8 6.5L15.5 8.5H11z',
  mail: 'M3 5h14v10.5H3zM3 5.7l7 5.4 7-5.4',
} as const;

export type IconName = keyof typeof outlines;

/** Whether there is an icon of this name. */
export function isIconName(name: string): name is IconName {
  return name in outlines;
}

/** Says nothing to assistive technology: whatever has an icon has a text too. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
