import { readdirSync } from 'node:fs';

/** Every file below a folder as a root-relative path with forward slashes (`/questions/x/index.html`), in a stable order. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(`${folder}${below}`, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    });
}

/** Address at which a host serves an HTML file: `/x/index.html` → `/x/`, `/404.html` as it is. */
export function addressOf(file: string): string {
  return file.replace(/(?<=\/)index\.html$/, '');
}
