/** What became of the index files that Pagefind has asked for. */
export interface IndexWatch {
  /** How many were missing or damaged until now. */
  damaged(): number;
  /** Waits until all that came so far have been looked at. */
  checked(): Promise<void>;
}

let watch: IndexWatch | undefined;

/**
 * Pagefind 1.6 answers "no results" where a part of its index is missing, cut off or something else, and tells only the console. So its
 * requests are looked at here: every index file must come, and must unpack. Watches from the first call on.
 */
export function watchIndexFiles(folder: string): IndexWatch {
  // Fragments, which hold the texts themselves, fail loudly in Pagefind.
  watch ??= startWatch(`${folder}index/`);
  return watch;
}

function startWatch(folder: string): IndexWatch {
  const fetchAsEver = globalThis.fetch;
  const checks: Promise<void>[] = [];
  let damaged = 0;
  globalThis.fetch = async (input, init) => {
    const isIndex = typeof input === 'string' && input.startsWith(folder);
    try {
      const response = await fetchAsEver(input, init);
      if (isIndex) checks.push(unpack(response.clone()).catch(() => void damaged++));
      return response;
    } catch (error) {
      if (isIndex) damaged++;
      throw error;
    }
  };
  return { damaged: () => damaged, checked: async () => void (await Promise.all(checks.splice(0))) };
}

/** Index files are packed with gzip, whatever the server does: one that is cut off cannot be unpacked to its end. */
async function unpack(response: Response): Promise<void> {
  if (!response.ok || response.body === null) throw new Error(`${response.status}`);
  await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
