import type { Notice } from './mail-state';

type Remark = 'notice.textMissing' | 'notice.archived' | 'notice.notArchived';

/** What the user has to know about a new task besides that it was made. */
export function madeRemarks(notice: Extract<Notice, { kind: 'made' }>): readonly Remark[] {
  const remarks: Remark[] = [];
  if (notice.isTextMissing) remarks.push('notice.textMissing');
  if (notice.isArchived !== undefined) {
    remarks.push(notice.isArchived ? 'notice.archived' : 'notice.notArchived');
  }
  return remarks;
}
