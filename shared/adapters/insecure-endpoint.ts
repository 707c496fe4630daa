import { credentials } from '@grpc/grpc-js';

/** Options that point a generated gRPC client at a local emulator (`host:port`); nothing where there is none, so at Google. */
export function insecureEndpoint(address: string | undefined) {
  if (!address) return {};
  const [host = '', port] = address.split(':');
  return { apiEndpoint: host, port: Number(port), sslCreds: credentials.createInsecure() };
}
