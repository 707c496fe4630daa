import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from '../../shared/webhooks/public-address.ts';

/**
 * A look-up for a connection that gives out public addresses only, so that what is connected to is the very address that was checked,
 * whatever the name resolves to a moment later. Fails with `EPRIVATE` where a name has none.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (error || !first) {
      callback(
        error ?? Object.assign(new Error('the name resolves to no public address'), { code: 'EPRIVATE' }),
        '',
        4,
      );
      return;
    }
    if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};
