import { withBase } from '#domain/page-address.ts';

/** A path below the site's base ("/win32/13002/") as pages must link it: with the base path that the build was given. */
export function sitePath(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
