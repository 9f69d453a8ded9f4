import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** Lighthouse's slow 4G: milliseconds and bytes a second. */
export const network = { roundTrip: 150, bytesPerSecond: 1_600_000 / 8 };

/**
 * The bytes of a packet, and the initial window of a connection in packets (RFC 6928), which doubles each round trip.
 */
const packet = 1460;
const firstWindow = 10;

interface Connection {
  readonly client: Socket;
  waiting: Buffer;
  /** The packets that may be in flight, and those that are. */
  window: number;
  sent: number;
  ended: boolean;
}

/**
 * A proxy that simulates a slow network before a local server, packet by packet, so that a page is parsed while it
 * arrives: a round trip to open a connection, one for each request, and a bandwidth that all connections share in turn.
 * Loss, TLS and DNS are not simulated.
 */
export async function slowNetwork(address: string): Promise<{ address: string; close: () => void }> {
  const { port: behind } = new URL(address);
  const connections: Connection[] = [];
  let freeAt = 0;
  let ticking: NodeJS.Timeout | undefined;

  const send = (): void => {
    ticking = undefined;
    const ready = connections.findIndex(({ waiting, sent, window }) => waiting.length > 0 && sent < window);
    if (ready < 0) return;
    const now = performance.now();
    if (freeAt > now + 1) {
      ticking = setTimeout(send, freeAt - now);
      return;
    }
    const [connection] = connections.splice(ready, 1);
    if (!connection) return;
    connections.push(connection);
    const piece = connection.waiting.subarray(0, packet);
    connection.waiting = connection.waiting.subarray(packet);
    freeAt = Math.max(freeAt, now) + (piece.length / network.bytesPerSecond) * 1000;
    deliver(connection, piece);
    send();
  };
  const start = (): void => {
    if (!ticking) send();
  };
  const deliver = (connection: Connection, piece: Buffer): void => {
    connection.sent += 1;
    setTimeout(() => {
      connection.client.write(piece);
      if (connection.ended && connection.waiting.length === 0) connection.client.end();
    }, network.roundTrip / 2);
    setTimeout(() => {
      connection.sent -= 1;
      connection.window += 1;
      start();
    }, network.roundTrip);
  };

  const server = createServer({ noDelay: true }, (client) => {
    const connection: Connection = { client, waiting: Buffer.alloc(0), window: firstWindow, sent: 0, ended: false };
    connections.push(connection);
    const upstream = connect(+behind, '127.0.0.1');
    const openedAt = performance.now() + network.roundTrip;
    client.on('data', (data) => {
      setTimeout(() => upstream.write(data), Math.max(0, openedAt - performance.now()) + network.roundTrip / 2);
    });
    upstream.on('data', (data) => {
      connection.waiting = Buffer.concat([connection.waiting, data]);
      start();
    });
    upstream.on('end', () => {
      connection.ended = true;
      if (connection.waiting.length === 0) client.end();
    });
    client.on('close', () => {
      connections.splice(connections.indexOf(connection), 1);
      upstream.destroy();
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
