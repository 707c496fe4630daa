import { status } from '@grpc/grpc-js';
import { RpcError } from '../common/grpc.ts';
import type { Subscription } from './resources.ts';

export type Kind = 'topic' | 'subscription' | 'snapshot';

const ID = /^[A-Za-z][A-Za-z0-9._~+%-]{2,254}$/;

/** Checks a full resource name such as `projects/p/topics/t`; INVALID_ARGUMENT if it is not one. */
export function checkName(name: string | undefined, kind: Kind): string {
  const [projects, project, collection, id, ...rest] = (name ?? '').split('/');
  const sound = projects === 'projects' && project && collection === `${kind}s` && id && rest.length === 0;
  if (!name || !sound || !ID.test(id) || id.startsWith('goog')) {
    throw new RpcError(
      status.INVALID_ARGUMENT,
      `Invalid resource name given (name=${name ?? ''}): it is projects/PROJECT/${kind}s/ID, where ID has 3 to 255 letters, digits or -._~+%, starts with a letter and not with goog.`,
    );
  }
  return name;
}

/** Checks `projects/p`. */
export function checkProject(project: string | undefined): string {
  if (!/^projects\/[^/]+$/.test(project ?? '')) {
    throw new RpcError(
      status.INVALID_ARGUMENT,
      `Invalid project name given (name=${project ?? ''}): it is projects/PROJECT.`,
    );
  }
  return project ?? '';
}

export function notFound(name: string): RpcError {
  return new RpcError(status.NOT_FOUND, `Resource not found (resource=${name}).`);
}

export function alreadyExists(name: string): RpcError {
  return new RpcError(status.ALREADY_EXISTS, `Resource already exists in the project (resource=${name}).`);
}

export function invalid(message: string): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, message);
}

export function detached(subscription: string): RpcError {
  return new RpcError(status.FAILED_PRECONDITION, `The subscription is detached (resource=${subscription}).`);
}

/** FAILED_PRECONDITION for a subscription that is detached or pushes. */
export function checkPullable({ name, detached: isDetached, pushConfig }: Subscription): void {
  if (isDetached) throw detached(name);
  if (pushConfig?.pushEndpoint) {
    throw new RpcError(status.FAILED_PRECONDITION, `The subscription pushes, it cannot be pulled (resource=${name}).`);
  }
}
