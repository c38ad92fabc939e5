import type { Glance } from '../snapshot/glance';
import { closerFeatures } from './closer';
import { type Features, featuresOf } from './features';
import { CLOSER, DOUBT, FIRST } from './weights';

/** What a page comes to: its features, and how much each says in the logit: positive for an article. */
export interface Judgement {
  readonly sum: number;
  readonly looks: readonly (readonly [features: Features, weights: Features])[];
}

/**
 * In two looks, for the second costs as much as the first: seven pages of ten are told by their head, their address and
 * their paragraphs; of the others the elements are counted too.
 */
export function judge(look: Glance): Judgement {
  const first = featuresOf(look);
  const sum = FIRST.bias + weigh(first, FIRST.weights);
  if (Math.abs(sum) >= DOUBT) return { sum, looks: [[first, FIRST.weights]] };
  const closer = closerFeatures(look);
  const looks = [
    [first, FIRST.weights],
    [closer, CLOSER.weights],
  ] as const;
  return { sum: CLOSER.first * sum + CLOSER.bias + weigh(closer, CLOSER.weights), looks };
}

/** From 0 to 1, in hundredths. */
export const scoreOf = (look: Glance): number => Math.round(100 / (1 + Math.exp(-judge(look).sum))) / 100;

function weigh(features: Features, weights: Features): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}
