import ignition from './ignition.json' with { type: 'json' };
import fallback from './fallback.json' with { type: 'json' };

/** Every file of this folder, by its path; the functions' bundles carry them. A test holds that none is forgotten. */
export const RULE_FILES: Record<string, unknown> = {
  'knowledge/rules/ignition.json': ignition,
  'knowledge/rules/fallback.json': fallback,
};
