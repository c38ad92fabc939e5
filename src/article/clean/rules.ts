import type { Rule } from './rule';
import { caption } from './rules/caption';
import { controls } from './rules/controls';
import { headline } from './rules/headline';

/** Every cleanup rule. Order decides nothing but which reason is named first. A rule's name is its file's name. */
export const rules: readonly Rule[] = [headline, caption, controls];
