import { createServer, request as httpRequest } from 'node:http';

/** Sits between the browser and everything else, writes down what is asked for, and lets only this machine through. */
export interface Recorder {
  /** host:port, for the browser's proxy setting. */
  address: string;
  /** What was asked for, in order: addresses, or host:port of encrypted connections. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts a recorder on a free port. */
export async function startRecorder(): Promise<Recorder> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    if (!/^http:\/\/(localhost|127\.0\.0\.1):/.test(url)) {
      response.writeHead(502).end();
      return;
    }
    const onward = httpRequest(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The recorder has no port.');
  return {
    address: `127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
