import type { Texts } from '../../../shared/messages/generated/types.ts';

/** What the API reads of knowledge/rules/; recommend-repair's schema says the rest. */
export type Rule = { id: string; version: number; component: Texts };
export type RuleFile = { rules: Rule[] };
