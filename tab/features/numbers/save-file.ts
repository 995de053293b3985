import type { Download } from '../../api/client.ts';

/** Formats of the progress summary. */
export type FileKind = 'xlsx' | 'csv';

/** Long enough for slow disks; the browser copies the data when the download starts. */
const KEEP_MS = 60_000;

/** Has the browser save a file that was fetched with a token. */
export function saveFile({ blob, name }: Download, otherwise: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? otherwise;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
  return link.download;
}
