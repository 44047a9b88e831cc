import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

import { freePort } from './free-port.ts';

/** A way to a server that can be cut: connections end, and new ones are refused, until it is joined again. */
export async function startProxy(targetUrl: string) {
  let target = new URL(targetUrl);
  const port = await freePort();
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
      socket.pipe(other);
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `${target.protocol}//127.0.0.1:${port}`,
    cut,
    join: () => {
      isCut = false;
    },
    /** Leads new connections to another server; those that are there stay where they are. */
    redirect: (otherUrl: string) => {
      target = new URL(otherUrl);
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
