import type { Block, BlockId } from './model';
import type { Page, SourceBlock } from './snapshot/page';
import { PAYWALL } from './wire/paywall';

/** Words above which a text is no opening: previews show one to five paragraphs. */
const OPENING = 300;
/** Words below which a story that its own data calls paid is cut off: two to four paragraphs. */
const PAID_OPENING = 150;
/** Blocks after the story's last paragraph among which the page asks for payment: a heading, an offer, a button, a sign-in line. */
const REACH = 8;
/** Characters above which a text is no prompt. */
const PROMPT = 300;
/** Boxes that ask for payment or sign-in; they also name wrappers of the whole story, so they count only below it. */
const WALL =
  /(?:^|[\s_-])(?:pay-?wall|reg-?wall|gate-?wall|meter-?wall|subscription-?(?:wall|required|prompt)|subscriber-?(?:only|wall|prompt)|premium-?wall|piano-?offer)/;

export interface Shown {
  readonly page: Page;
  readonly body: readonly Block[];
  /** Words of the body. */
  readonly words: number;
  /** What the page's data says about the story's being free; null when it says nothing. */
  readonly free: boolean | null;
}

/** Whether only the opening of the story is shown, and the page asks for payment or sign-in for the rest. */
export function isTeaser({ page, body, words, free }: Shown): boolean {
  if (words > OPENING) return false;
  if (free === false && words < PAID_OPENING) return true;
  const last = body.findLast((block) => block.kind === 'paragraph' && !PAYWALL.test(page.blocks[block.id]?.text ?? ''));
  if (!last) return false;
  return page.blocks.slice(last.id + 1, last.id + 1 + REACH).some((block) => asks(page, block, last.id));
}

function asks(page: Page, block: SourceBlock, last: BlockId): boolean {
  if (block.kind === 'image' || block.text.length > PROMPT) return false;
  if (PAYWALL.test(block.text) || WALL.test(block.hints)) return true;
  const box = page.containers[block.container];
  return box !== undefined && box.first > last && WALL.test(box.hints);
}
