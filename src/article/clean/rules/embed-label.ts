import { gated } from '../../gate/gate';
import type { SourceBlock } from '../../snapshot/page';
import type { Part, Rule } from '../rule';

const SERVICE = '(?:instagram|threads|facebook|twitter|x|tiktok|bluesky|reddit|telegram|mastodon|linkedin)';
/**
 * What the services' embed codes print around a post, in the languages we read: `View this post on Instagram`, `Sieh dir
 * diesen Beitrag auf Instagram an`, `この投稿をInstagramで見る`, and TikTok's line of music. Near misses: `View on the
 * harbour`, `A post shared by Ana Ruiz (@ana)`, which names the author.
 */
const LABEL = gated(
  `^\\s*(?:view (?:(?:this|more|the) )?(?:(?:post|thread|video|photo|profile|comments?) )?on ${SERVICE}|sieh dir diesen beitrag (?:auf|bei) ${SERVICE} an|(?:ver|mira) (?:esta (?:publicación|foto)|essa (?:publicação|foto)|este post) (?:en|no) (?:el )?${SERVICE}|voir cette publication sur ${SERVICE}|visualizza questo post su ${SERVICE}|wyświetl ten post na ${SERVICE}(?:ie)?|dit bericht op ${SERVICE} bekijken|bu gönderiyi ${SERVICE}.d[ae] gör|посмотреть эту публикацию в ${SERVICE}|(?:عرض|شاهد) هذا المنشور على ${SERVICE}|在 ?${SERVICE} ?(?:上)?查看(?:这篇帖子|這則貼文)?|この投稿を${SERVICE}で見る|♬ .{0,100})\\s*$`,
);
/** Characters of a label at most. */
const LONGEST = 110;

/** The service's own words around an embedded post; the post, its author and its link stay. */
export const embedLabel: Rule = {
  name: 'embed-label',
  judge(block) {
    const labels = labelsIn(block);
    if (labels.length === 0) return null;
    if (labels.reduce((length, { start, end }) => length + end - start, 0) >= block.text.length) return { act: 'remove', reason: 'label of an embedded post' };
    return labels.map((part) => ({ act: 'remove', reason: 'label of an embedded post', part }));
  },
};

/** The lines of a quotation, or the whole of a text, that are labels. */
function labelsIn(block: SourceBlock): readonly Part[] {
  if (block.kind !== 'quote')
    return block.kind === 'text' && block.text.length <= LONGEST && LABEL.test(block.text) ? [{ start: 0, end: block.text.length }] : [];
  const parts: Part[] = [];
  let start = 0;
  for (const line of block.text.split('\n')) {
    if (line.length <= LONGEST && LABEL.test(line)) parts.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return parts;
}
