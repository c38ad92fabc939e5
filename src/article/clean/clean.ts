import type { BlockId, Fault } from '../model';
import type { Context, Rule, Verdict } from './rule';
import { rules } from './rules';

/** A verdict with the rule that gave it. */
export type Judgement = Verdict & { readonly rule: string; readonly block: BlockId };

/** What the rules say of the region. */
export interface Cleaned {
  /** By block; a block that no rule speaks of is not in it. */
  readonly judged: ReadonlyMap<BlockId, readonly Judgement[]>;
  readonly faults: readonly Fault[];
  /** Blocks that a rule would have taken out whole, and the user keeps. */
  readonly kept: ReadonlySet<BlockId>;
}

/**
 * Asks every rule about every block of the region, and only collects what they say. A whole-block verdict silences
 * those on its parts; of overlapping parts the first rule in the list wins. A rule that throws has said nothing of that
 * block: the others are heard, and the fault is handed on for the user to see.
 * @param keep names of the rules whose verdicts the user overrules. They are asked all the same: what they would have
 * taken out stays, whatever another rule would have said of it.
 */
export function clean(context: Context, asked: readonly Rule[] = rules, keep: readonly string[] = []): Cleaned {
  const judged = new Map<BlockId, Judgement[]>();
  const faults: Fault[] = [];
  const stays = new Set<BlockId>();
  for (const block of context.region) {
    if (context.times?.has(block.id)) continue;
    const judgements: Judgement[] = [];
    const isCaption = context.captions.has(block.id);
    for (const rule of asked) {
      if (isCaption && !rule.captions) continue;
      try {
        const verdict = rule.judge(block, context);
        if (verdict === null) continue;
        for (const one of 'act' in verdict ? [verdict] : verdict) judgements.push({ ...one, rule: rule.name, block: block.id });
      } catch (error) {
        faults.push({ rule: rule.name, block: block.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    if (judgements.length === 0) continue;
    const said = resolve(judgements, block.text.length);
    const kept = said.filter(({ rule }) => !keep.includes(rule));
    if (kept.length > 0) judged.set(block.id, kept);
    else if (said.length > 0 && said.every((one) => isWhole(one, block.text.length))) stays.add(block.id);
  }
  return { judged, faults, kept: stays };
}

const isWhole = ({ part }: Judgement, length: number): boolean => !part || (part.start <= 0 && part.end >= length);

function resolve(judgements: readonly Judgement[], length: number): Judgement[] {
  const whole = judgements.find((one) => isWhole(one, length));
  if (whole) return [whole];
  const kept: Judgement[] = [];
  for (const one of judgements) {
    const { part } = one;
    if (part && part.end > part.start && !kept.some((other) => other.part && other.part.start < part.end && part.start < other.part.end)) kept.push(one);
  }
  return kept.sort((a, b) => (a.part?.start ?? 0) - (b.part?.start ?? 0));
}
