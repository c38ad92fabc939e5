import type { NoticeKind } from '../../model';
import { noticeOf, tailNotice } from '../../wire/notices';
import type { Rule } from '../rule';

const REASON: Readonly<Record<NoticeKind, string>> = {
  correction: 'correction, shown at the top',
  update: 'note on this version, shown at the top',
  withdrawal: 'withdrawal, shown at the top',
  advisory: "editor's note, shown at the top",
};

/** Corrections, updates, kills and advisories: what the agency says about this version goes to the top of the reader, never away. */
export const notice: Rule = {
  name: 'notice',
  judge(block) {
    if (block.kind !== 'text') return null;
    const kind = noticeOf(block.text);
    if (kind) return { act: 'lift', slot: 'notice', notice: kind, reason: REASON[kind] };
    const tail = tailNotice(block.text);
    return tail && { act: 'lift', slot: 'notice', notice: tail.kind, reason: REASON[tail.kind], part: { start: tail.start, end: block.text.length } };
  },
};
