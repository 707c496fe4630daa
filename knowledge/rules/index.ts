import airAndFuel from './air-and-fuel.json' with { type: 'json' };
import boost from './boost.json' with { type: 'json' };
import brakesAndChassis from './brakes-and-chassis.json' with { type: 'json' };
import coolingAndOil from './cooling-and-oil.json' with { type: 'json' };
import electricDrive from './electric-drive.json' with { type: 'json' };
import electrics from './electrics.json' with { type: 'json' };
import exhaust from './exhaust.json' with { type: 'json' };
import fallback from './fallback.json' with { type: 'json' };
import gearbox from './gearbox.json' with { type: 'json' };
import ignition from './ignition.json' with { type: 'json' };
import safetyAndBody from './safety-and-body.json' with { type: 'json' };
import service from './service.json' with { type: 'json' };

/** Every file of this folder, by its path; the functions' bundles carry them. A test holds that none is forgotten. */
export const RULE_FILES: Record<string, unknown> = {
  'knowledge/rules/air-and-fuel.json': airAndFuel,
  'knowledge/rules/boost.json': boost,
  'knowledge/rules/brakes-and-chassis.json': brakesAndChassis,
  'knowledge/rules/cooling-and-oil.json': coolingAndOil,
  'knowledge/rules/electric-drive.json': electricDrive,
  'knowledge/rules/electrics.json': electrics,
  'knowledge/rules/exhaust.json': exhaust,
  'knowledge/rules/fallback.json': fallback,
  'knowledge/rules/gearbox.json': gearbox,
  'knowledge/rules/ignition.json': ignition,
  'knowledge/rules/safety-and-body.json': safetyAndBody,
  'knowledge/rules/service.json': service,
};
