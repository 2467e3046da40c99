import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticResponder } from '#commands/static-responder.ts';

export interface StaticServerOptions {
  /** The folder to serve, as it would be uploaded to a host. */
  readonly folder: string;
  /** The path below which it is served, with a slash at both ends. */
  readonly base: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The name or address to listen on; this machine alone where left out. */
  readonly host?: string | undefined;
}

export interface StaticServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a folder over HTTP. Throws an error whose message is one plain sentence where the port cannot be had. */
export async function startStaticServer({ folder, base, port, host }: StaticServerOptions): Promise<StaticServer> {
  const respond = await staticResponder(folder, base);
  const first = await listen(respond, port, host ?? '127.0.0.1');
  const servers = [first];
  if (host === undefined && port !== 0) {
    // "localhost" means either protocol's loopback, so a browser may ask ::1 first.
    try {
      servers.push(await listen(respond, port, '::1'));
    } catch (error) {
      if (error instanceof PortBusyError) {
        first.close();
        throw error;
      }
      // A machine without IPv6 does with one address.
    }
  }
  return { port: (first.address() as AddressInfo).port, close: async () => void (await Promise.all(servers.map(close))) };
}

/** Throws the same sentence as startStaticServer would. */
export async function requireFreePort(port: number): Promise<void> {
  if (port !== 0) await close(await listen(() => undefined, port, '127.0.0.1'));
}

class PortBusyError extends Error {}

function listen(respond: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(respond);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortBusyError(`Port ${port} is in use by another program: stop that program, or choose another port, for example PORT=${port + 1}.`));
      else if (error.code === 'EACCES') reject(new Error(`This user may not listen on port ${port}: choose one above 1023, for example PORT=4321.`));
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
