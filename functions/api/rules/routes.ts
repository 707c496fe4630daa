import { RULE_FILES } from '../../../knowledge/rules/index.ts';
import { listedWorkshop } from '../access.ts';
import { type Route, STAFF } from '../route.ts';
import { ruleFigures } from './rule-figures.ts';

export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/rules',
    summary: 'Lists the repair rules with how often each was right',
    who: STAFF,
    query: {
      workshopId: {
        description: "what this workshop found; staff's own, and for an admin all, where left out",
        schema: { type: 'string' },
      },
    },
    answer: 'RuleList',
    handle: async ({ deps, principal, query }) => ({
      status: 200,
      body: { rules: await ruleFigures(deps.store, RULE_FILES, listedWorkshop(principal, query.workshopId)) },
    }),
  },
];
