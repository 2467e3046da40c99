/** What the environment says about where the site lives. Wrong values throw an error whose message is one plain sentence. */
export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 4321;

/** The path below which the site is published, always with a slash at both ends: "/", "/docs/". Missing slashes are added. */
export function readBasePath(environment: Environment): string {
  const given = environment['BASE_PATH']?.trim() ?? '';
  const path = `/${given}/`.replace(/\/+/g, '/');
  if (/[^\w/.~-]/.test(path) || /(^|\/)\.\.?(\/|$)/.test(path)) {
    throw new Error(`BASE_PATH is "${given}", but it must be a path such as /docs/: letters, digits, "-", "_", "~", "." and "/".`);
  }
  return path;
}

/** The site's public origin without a path: "https://errors.example". */
export function readSiteUrl(environment: Environment): string {
  const given = environment['SITE_URL']?.trim() ?? '';
  if (given === '') return `http://localhost:${DEFAULT_PORT}`;
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${given}", but it must be an absolute address that begins with http:// or https://.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is "${given}", but it must name a host alone; the path belongs in BASE_PATH.`);
  }
  return url.origin;
}

/** The port to serve on; 0 asks the system for a free one. */
export function readPort(environment: Environment): number {
  const given = environment['PORT']?.trim() ?? '';
  if (given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) throw new Error(`PORT is "${given}", but it must be a number from 0 to 65535.`);
  return port;
}
