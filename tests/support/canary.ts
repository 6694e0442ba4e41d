import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Something on the network of this machine that notices whoever calls on it. */
export type Canary = {
  /** Its number among the TCP and the UDP ports alike. */
  readonly port: number;
  /** How often it was called on, by whatever means. */
  readonly calls: () => number;
  readonly close: () => void;
};

const answer = 'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n';

export async function openCanary(): Promise<Canary> {
  let calls = 0;
  const tcp = createServer((socket) => {
    calls += 1;
    socket.end(answer);
  });
  const udp = createSocket('udp4', () => {
    calls += 1;
  });
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  const { port } = udp.address();
  tcp.listen(port, '127.0.0.1');
  await once(tcp, 'listening');
  const close = (): void => {
    tcp.close();
    udp.close();
  };
  return { port, calls: () => calls, close };
}
