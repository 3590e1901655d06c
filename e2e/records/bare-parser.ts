import { inferSchema, initParser } from 'udsv';

/** The measure for the worker of the import: the fastest parser there is for the web, and nothing around it. */

export interface BareReport {
  readonly rows: number;
}

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void report(data);
});

async function report(file: File): Promise<void> {
  const rows = await parse(file);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ rows } satisfies BareReport);
}

async function parse(file: File): Promise<number> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let parser: ReturnType<typeof initParser> | null = null;
  let rows = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const text = decoder.decode(read.value, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk<string[]>(text, parser.stringArrs, () => {
      rows++;
    });
  }
  parser?.end();
  return rows;
}
