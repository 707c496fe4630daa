import * as grpc from '@grpc/grpc-js';
import { fromJSON, type Options } from '@grpc/proto-loader';

/** Largest request or answer, in bytes: above every service's own documented limit, so that the service can refuse by itself. */
const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** The only address an emulator listens on. */
const LOOPBACK = '127.0.0.1';

const LOADER_OPTIONS: Options = { longs: String, enums: String, defaults: false, oneofs: true };

/** An answer other than OK. `details` is what the client sees as the message; `metadata` travels as trailers. */
export class RpcError extends Error {
  readonly code: grpc.status;
  readonly metadata: grpc.Metadata | undefined;

  constructor(code: grpc.status, message: string, metadata?: grpc.Metadata) {
    super(message);
    this.name = 'RpcError';
    this.code = code;
    this.metadata = metadata;
  }
}

function statusOf(error: unknown): Partial<grpc.StatusObject> {
  if (error instanceof RpcError) {
    return { code: error.code, details: error.message, ...(error.metadata && { metadata: error.metadata }) };
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return { code: grpc.status.INTERNAL, details: error instanceof Error ? error.message : String(error) };
}

/** An RPC with one request and one answer; what the function throws (an RpcError) becomes the status. */
export function unary<Req, Res>(
  answer: (request: Req, call: grpc.ServerUnaryCall<Req, Res>) => Res | Promise<Res>,
): grpc.UntypedHandleCall {
  const handle: grpc.handleUnaryCall<Req, Res> = (call, callback) => {
    try {
      const result = answer(call.request, call);
      if (result instanceof Promise) {
        result.then(
          (response) => callback(null, response),
          (error: unknown) => callback(statusOf(error)),
        );
      } else callback(null, result);
    } catch (error) {
      callback(statusOf(error));
    }
  };
  return handle;
}

/** An RPC that answers with a stream. The function writes to `call` and ends it; throwing or rejecting ends it with that status. */
export function serverStream<Req, Res>(
  answer: (call: grpc.ServerWritableStream<Req, Res>) => Promise<void> | void,
): grpc.UntypedHandleCall {
  const handle: grpc.handleServerStreamingCall<Req, Res> = (call) => void guard(call, answer);
  return handle;
}

/** An RPC with a stream each way; as serverStream. `failStream` ends it with a status later. */
export function bidiStream<Req, Res>(
  answer: (call: grpc.ServerDuplexStream<Req, Res>) => Promise<void> | void,
): grpc.UntypedHandleCall {
  const handle: grpc.handleBidiStreamingCall<Req, Res> = (call) => void guard(call, answer);
  return handle;
}

async function guard<Call extends { emit(event: 'error', status: unknown): boolean }>(
  call: Call,
  answer: (call: Call) => Promise<void> | void,
): Promise<void> {
  try {
    await answer(call);
  } catch (error) {
    failStream(call, error);
  }
}

/** Ends a streaming call with the status of an error (INTERNAL unless it is an RpcError). */
export function failStream(call: { emit(event: 'error', status: unknown): boolean }, error: unknown): void {
  call.emit('error', statusOf(error));
}

/** Per full service name (`google.pubsub.v1.Publisher`), its RPCs by name (`CreateTopic`). */
export type Services = Record<string, Record<string, grpc.UntypedHandleCall>>;

function missing(path: string, method: { requestStream: boolean; responseStream: boolean }): grpc.UntypedHandleCall {
  const refuse = () => {
    throw new RpcError(grpc.status.UNIMPLEMENTED, `${path.slice(1)} is not in this emulator`);
  };
  if (method.requestStream && method.responseStream) return bidiStream(refuse);
  if (method.responseStream) return serverStream(refuse);
  if (!method.requestStream) return unary(refuse);
  const handle: grpc.handleClientStreamingCall<object, object> = (_call, callback) => {
    callback({ code: grpc.status.UNIMPLEMENTED, details: `${path.slice(1)} is not in this emulator` });
  };
  return handle;
}

export interface GrpcServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** A protobufjs JSON descriptor, as the Google clients carry in `build/protos/protos.json`. */
  descriptor: object;
  /** RPCs of a listed service that have no function answer UNIMPLEMENTED with their name. */
  services: Services;
  /** Differences from the usual shape of messages: longs and enums as strings, no defaults, oneofs named. */
  loaderOptions?: Options;
}

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Starts a gRPC server on the loopback address. Services that are not listed answer UNIMPLEMENTED too.
 * Rejects with an error whose `code` is EADDRINUSE if the port is taken.
 */
export async function startGrpcServer(options: GrpcServerOptions): Promise<RunningServer> {
  const definition = fromJSON(options.descriptor, { ...LOADER_OPTIONS, ...options.loaderOptions });
  const server = new grpc.Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_metadata_size': 64 * 1024,
    'grpc.enable_channelz': 0,
  });
  for (const [name, rpcs] of Object.entries(options.services)) {
    const service = definition[name] as grpc.ServiceDefinition | undefined;
    if (!service) throw new Error(`the descriptor has no service ${name}`);
    const unknown = Object.keys(rpcs).find((rpc) => !(rpc in service));
    if (unknown) throw new Error(`${name} has no RPC ${unknown}`);
    const implementation: Record<string, grpc.UntypedHandleCall> = {};
    for (const [rpc, method] of Object.entries(service))
      implementation[rpc] = rpcs[rpc] ?? missing(method.path, method);
    server.addService(service, implementation);
  }
  const port = await bind(server, options.port);
  return {
    port,
    async close() {
      server.forceShutdown();
    },
  };
}

function bind(server: grpc.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`${LOOPBACK}:${port}`, grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (!error) resolve(bound);
      else if (!/EADDRINUSE/.test(error.message)) reject(error);
      else reject(Object.assign(new Error(`port ${port} is in use`), { code: 'EADDRINUSE', port }));
    });
  });
}
