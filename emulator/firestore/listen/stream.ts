import type * as grpc from '@grpc/grpc-js';
import { RpcError } from '../../common/grpc.ts';
import { failedPrecondition, invalidArgument } from '../errors.ts';
import { documentPath } from '../names/resource.ts';
import { parseQuery } from '../query/parse.ts';
import { toMessage } from '../rpc/projection.ts';
import type { Database } from '../store/database.ts';
import type { Change } from '../store/document.ts';
import type { CommitClock } from '../values/time.ts';
import { microsToTimestamp, timestampToMicros } from '../values/time.ts';
import type { Target } from '../wire/messages.ts';
import { advance, concerns, type Difference, difference, type Results, resultsOf, type Subject } from './results.ts';
import { resumeToken, timeOfToken } from './resume-token.ts';

export interface ListenRequest {
  database?: string;
  addTarget?: Target;
  removeTarget?: number;
}

interface ActiveTarget {
  id: number;
  subject: Subject;
  results: Results;
  /** Paths of changes that the listener has not been told of. */
  dirty: Set<string>;
}

/** One Listen call: its targets, and the messages that keep the caller's copy of their results up to date. */
export class ListenStream {
  readonly database: Database;
  private readonly call: grpc.ServerDuplexStream<ListenRequest, object>;
  private readonly clock: CommitClock;
  private readonly targets = new Map<number, ActiveTarget>();
  private scheduled = false;

  constructor(database: Database, clock: CommitClock, call: grpc.ServerDuplexStream<ListenRequest, object>) {
    this.database = database;
    this.clock = clock;
    this.call = call;
  }

  handle(request: ListenRequest): void {
    if (request.addTarget) this.add(request.addTarget);
    else if (request.removeTarget !== undefined && this.targets.delete(request.removeTarget)) {
      this.targetChange('REMOVE', [request.removeTarget]);
    }
  }

  /** Notes the changes of a commit; they are told soon, together with those of other commits by then. */
  committed(changes: Change[]): void {
    for (const target of this.targets.values()) {
      for (const { path, after } of changes) {
        if (concerns(target.subject, target.results, path, after)) target.dirty.add(path);
      }
      if (target.dirty.size > 0) this.schedule();
    }
  }

  /** Says that all is up to date, which also shows a caller that the stream lives. */
  confirm(): void {
    const time = this.clock.now();
    this.targetChange('NO_CHANGE', [], { readTime: microsToTimestamp(time), resumeToken: resumeToken(time) });
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      if (this.call.writableNeedDrain) this.call.once('drain', () => this.flush());
      else this.flush();
    });
  }

  private flush(): void {
    this.scheduled = false;
    if (this.call.cancelled) return;
    for (const target of this.targets.values()) {
      if (target.dirty.size === 0) continue;
      const altered = advance(this.database, target.subject, target.results, target.dirty);
      target.dirty.clear();
      this.tell(target.id, altered);
    }
    this.confirm();
  }

  private add(message: Target): void {
    const id = message.targetId ?? 0;
    try {
      const subject = this.subjectOf(message);
      this.targets.delete(id);
      this.targetChange('ADD', [id]);
      const results = resultsOf(this.database, subject, undefined);
      this.start(id, message, subject, results);
      if (message.once) this.targetChange('REMOVE', [id]);
      else this.targets.set(id, { id, subject, results, dirty: new Set() });
      this.schedule();
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.targetChange('REMOVE', [id], { cause: { code: error.code, message: error.message } });
    }
  }

  private subjectOf(message: Target): Subject {
    const { query, documents } = message;
    if (documents) {
      return { documents: new Set((documents.documents ?? []).map((name) => documentPath(this.database.name, name))) };
    }
    if (!query?.structuredQuery) throw invalidArgument('A target needs a query or documents.');
    const parsed = parseQuery(this.database.name, query.parent ?? '', query.structuredQuery);
    if (parsed.nearest) throw failedPrecondition('A query with findNearest cannot be listened to.');
    return { query: parsed };
  }

  /** Tells the first results, or what is new since the time at which the caller was told last. */
  private start(id: number, message: Target, subject: Subject, results: Results): void {
    const since = this.resumeTime(message);
    const resumes = (message.resumeToken?.length ?? 0) > 0 || message.readTime !== undefined;
    if (since === undefined && resumes) this.targetChange('RESET', [id]);
    const earlier: Results =
      since === undefined ? new Map() : resultsOf(this.database, subject, this.database.history.since(since));
    this.tell(id, difference(earlier, results));
    if (since !== undefined) this.call.write({ filter: { targetId: id, count: results.size } });
    else if ('documents' in subject) {
      const missing = [...subject.documents].filter((path) => !results.has(path));
      this.tell(id, { changed: [], removed: missing });
    }
    const time = this.clock.now();
    this.targetChange('CURRENT', [id], { readTime: microsToTimestamp(time), resumeToken: resumeToken(time) });
  }

  private resumeTime(message: Target): number | undefined {
    const time = message.resumeToken?.length
      ? timeOfToken(message.resumeToken)
      : message.readTime && timestampToMicros(message.readTime);
    return time !== undefined && this.database.history.reaches(time) ? time : undefined;
  }

  private tell(id: number, { changed, removed }: Difference): void {
    for (const document of changed) {
      this.call.write({ documentChange: { document: toMessage(this.database, document, undefined), targetIds: [id] } });
    }
    const readTime = microsToTimestamp(this.clock.now());
    for (const path of removed) {
      const message = { document: `${this.database.name}/documents/${path}`, removedTargetIds: [id], readTime };
      this.call.write(this.database.get(path) ? { documentRemove: message } : { documentDelete: message });
    }
  }

  private targetChange(type: string, targetIds: number[], more: object = {}): void {
    this.call.write({ targetChange: { targetChangeType: type, targetIds, ...more } });
  }
}
