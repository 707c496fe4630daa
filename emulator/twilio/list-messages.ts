import { type HttpAnswer, json } from '../common/loopback-http.ts';
import { errorAnswer, twilioError } from './errors.ts';
import { messageResource } from './message-resource.ts';
import type { MessageStore } from './store.ts';

const dayMs = 86_400_000;

/** `GET Messages.json`: newest first, by To, From and DateSent (a day, or a moment; `<` and `>` take in the bound), in pages. */
export function listMessages(url: URL, accountSid: string, store: MessageStore): HttpAnswer {
  const query = url.searchParams;
  const pageSize = Number(query.get('PageSize') ?? 50);
  const from = moment(query.get('DateSent>') ?? query.get('DateSent'));
  const until = moment(query.get('DateSent<') ?? query.get('DateSent'));
  const token = query.get('PageToken');
  if (!Number.isInteger(pageSize) || pageSize < 1)
    return errorAnswer(twilioError(20001, 'PageSize must be 1 to 1000.'));
  if (from === null || until === null) return errorAnswer(twilioError(20001, 'DateSent is not a date.'));
  const limit = Math.min(1000, pageSize);
  const found = store.list({
    to: query.get('To') ?? undefined,
    from: query.get('From') ?? undefined,
    datedFromMs: from?.startMs,
    datedUntilMs: until?.endMs,
    beforeSeq: token === null ? undefined : Number(token.replace(/^PASM/, '')),
    limit: limit + 1,
  });
  const messages = found.slice(0, limit);
  const page = Number(query.get('Page') ?? 0);
  const last = messages.at(-1);
  return json(200, {
    messages: messages.map((message) => messageResource(accountSid, message)),
    page,
    page_size: limit,
    start: page * limit,
    end: page * limit + Math.max(0, messages.length - 1),
    uri: url.pathname + url.search,
    first_page_uri: pageUri(url, { PageSize: limit, Page: 0 }),
    next_page_uri:
      found.length > limit && last !== undefined
        ? pageUri(url, { PageSize: limit, Page: page + 1, PageToken: `PASM${last.seq}` })
        : null,
    previous_page_uri: null,
  });
}

function pageUri(url: URL, parameters: Record<string, string | number>): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('PageToken');
  for (const [name, value] of Object.entries(parameters)) query.set(name, String(value));
  return `${url.pathname}?${query}`;
}

/** The span that a date parameter names, end exclusive; undefined where there is none, null where it is not a date. */
function moment(text: string | null): { startMs: number; endMs: number } | null | undefined {
  if (text === null) return undefined;
  const startMs = Date.parse(text);
  if (Number.isNaN(startMs)) return null;
  return { startMs, endMs: startMs + (/^\d{4}-\d{2}-\d{2}$/.test(text) ? dayMs : 1000) };
}
