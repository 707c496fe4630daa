import { Metadata, status } from '@grpc/grpc-js';
import { RpcError } from '../common/grpc.ts';

const MESSAGE = 'Some acknowledgement ids in the request were invalid.';

/** The error of an Acknowledge or ModifyAckDeadline of which some ack ids are void: google.rpc.ErrorInfo says which. */
export function exactlyOnceFailure(ackIds: string[]): RpcError {
  const metadata = ackIds.map((id) =>
    bytes(3, Buffer.concat([text(1, id), text(2, 'PERMANENT_FAILURE_INVALID_ACK_ID')])),
  );
  const info = Buffer.concat([text(1, 'EXACTLY_ONCE_ACKID_FAILURE'), text(2, 'pubsub.googleapis.com'), ...metadata]);
  const any = Buffer.concat([text(1, 'type.googleapis.com/google.rpc.ErrorInfo'), bytes(2, info)]);
  const rpcStatus = Buffer.concat([
    varint(1 << 3),
    varint(status.FAILED_PRECONDITION),
    text(2, MESSAGE),
    bytes(3, any),
  ]);
  const trailers = new Metadata();
  trailers.set('grpc-status-details-bin', rpcStatus);
  return new RpcError(status.FAILED_PRECONDITION, MESSAGE, trailers);
}

/** A length-delimited protobuf field. */
function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

function varint(value: number): Buffer {
  const result: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) result.push((rest & 127) | 128);
  return Buffer.from([...result, rest]);
}
