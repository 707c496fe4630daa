/** RFC 9457 problem details. `errors` lists every fault of a request with its JSON Pointer. */
export type Problem = {
  status: number;
  title: string;
  detail?: string;
  errors?: { pointer: string; detail: string }[];
};

export const PROBLEM_TYPE = 'application/problem+json';

/** An HTTP answer that is thrown: caught by the handler that writes the response. */
export class HttpProblem extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;
  constructor(problem: Problem, headers: Record<string, string> = {}) {
    super(problem.detail ?? problem.title);
    this.name = 'HttpProblem';
    this.problem = problem;
    this.headers = headers;
  }
}

export const problem = (status: number, title: string, detail?: string, errors?: Problem['errors']) =>
  new HttpProblem({ status, title, ...(detail ? { detail } : {}), ...(errors ? { errors } : {}) });
