import type { BlockId } from '../model';
import type { SourceBlock } from '../snapshot/page';
import type { Context, Verdict } from './rule';
import { rules } from './rules';

/** A verdict with the rule that gave it. */
export type Judgement = Verdict & { readonly rule: string; readonly block: BlockId };

/**
 * Asks every rule about every block of the region, and only collects what they say. A whole-block verdict silences
 * those on its parts; of overlapping parts the first rule in the list wins. A rule that throws is named in the trail.
 */
export function clean(context: Context): ReadonlyMap<BlockId, readonly Judgement[]> {
  const found = new Map<BlockId, Judgement[]>();
  for (const block of context.region) {
    const judgements = rules.flatMap((rule) => judge(rule.name, block, () => rule.judge(block, context)));
    const kept = resolve(judgements, block.text.length);
    if (kept.length > 0) found.set(block.id, kept);
  }
  return found;
}

function judge(rule: string, block: SourceBlock, ask: () => Verdict | readonly Verdict[] | null): Judgement[] {
  const verdict = ask();
  if (verdict === null) return [];
  return ('act' in verdict ? [verdict] : verdict).map((one) => ({ ...one, rule, block: block.id }));
}

function resolve(judgements: readonly Judgement[], length: number): Judgement[] {
  const whole = judgements.find((one) => !one.part || (one.part.start <= 0 && one.part.end >= length));
  if (whole) return [whole];
  const kept: Judgement[] = [];
  for (const one of judgements) {
    const { part } = one;
    if (part && part.end > part.start && !kept.some((other) => other.part && other.part.start < part.end && part.start < other.part.end)) kept.push(one);
  }
  return kept.sort((a, b) => (a.part?.start ?? 0) - (b.part?.start ?? 0));
}
