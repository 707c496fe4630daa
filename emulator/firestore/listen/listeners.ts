import type * as grpc from '@grpc/grpc-js';
import { bidiStream, failStream } from '../../common/grpc.ts';
import type { Database } from '../store/database.ts';
import type { Change } from '../store/document.ts';
import type { Store } from '../store/store.ts';
import { type ListenRequest, ListenStream } from './stream.ts';

/** Clients take a stream that has been silent for two minutes as dead. */
const CONFIRM_MS = 30_000;

/** All open Listen calls. */
export class Listeners {
  private readonly streams = new Set<ListenStream>();
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => {
      for (const stream of this.streams) stream.confirm();
    }, CONFIRM_MS);
    this.timer.unref();
  }

  /** The RPC Listen. */
  rpc(store: Store): grpc.UntypedHandleCall {
    return bidiStream<ListenRequest, object>((call) => {
      let stream: ListenStream | undefined;
      const leave = () => {
        if (stream) this.streams.delete(stream);
      };
      call.on('data', (request: ListenRequest) => {
        try {
          stream ??= this.join(new ListenStream(store.database(request.database ?? ''), store.clock, call));
          stream.handle(request);
        } catch (error) {
          leave();
          failStream(call, error);
        }
      });
      call.on('end', () => {
        leave();
        call.end();
      });
      call.on('cancelled', leave);
      call.on('close', leave);
    });
  }

  committed(database: Database, changes: Change[]): void {
    for (const stream of this.streams) if (stream.database === database) stream.committed(changes);
  }

  close(): void {
    clearInterval(this.timer);
  }

  private join(stream: ListenStream): ListenStream {
    this.streams.add(stream);
    return stream;
  }
}
