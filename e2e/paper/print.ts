import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** A worksheet as the browser prints it, with background graphics off. */
export interface Print {
  /** In points. */
  readonly size: readonly [number, number];
  /** Each page's text, as it lies on the page. */
  readonly pages: readonly string[];
  /** Each page in grey, one byte a pixel, 36 pixels to the inch. */
  readonly rasters: readonly Raster[];
}

export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export async function print(page: Page): Promise<Print> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worksheet-'));
  try {
    const file = path.join(folder, 'worksheet.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const count = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
    const size = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-gray', '-r', '36', file, path.join(folder, 'page')]);
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const digits = String(count).length;
    return {
      size: [Number(size?.[1]), Number(size?.[2])],
      pages: text.split('\f').slice(0, count),
      rasters: numbers.map((number) =>
        readRaster(readFileSync(path.join(folder, `page-${String(number).padStart(digits, '0')}.pgm`))),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A binary PGM: "P5", width, height and the white value in text, then the pixels. */
function readRaster(bytes: Buffer): Raster {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(head.length) };
}

/** How many millimetres of the page's edges, at the least of the four, no ink reaches. */
export function whiteEdge({ width, height, pixels }: Raster): number {
  let least = Infinity;
  pixels.forEach((grey, at) => {
    if (grey > 200) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    least = Math.min(least, x, y, width - 1 - x, height - 1 - y);
  });
  return (least / 36) * 25.4;
}
