import { createServer } from 'node:http';

/** A job site that means no good: any page a test hands it, on localhost, where the job board's reader works. */
export interface HostileSite {
  /** Its address, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Starts the site. In: its pages' HTML by path; made anew for each request, as some are large. */
export async function startHostileSite(pages: Record<string, () => string>): Promise<HostileSite> {
  const server = createServer((request, response) => {
    const make = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(make ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(make?.() ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port.');
  return {
    url: `http://localhost:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
