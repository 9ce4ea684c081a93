import { createServer } from 'node:net';

/** A port of this machine nobody listens on at the moment. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new RangeError(`No port in ${address}`)),
      );
    });
  });
}
