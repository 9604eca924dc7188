/** Makes something once, when it is first asked for. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Makes something once a build. In development content changes while the server runs, so there it is made each time. */
export const oncePerBuild = <T>(make: () => Promise<T>): (() => Promise<T>) =>
  import.meta.env.DEV ? make : once(make);

/** The same for something that each page has, by the file of the page. */
export function oncePerFile<Page extends { file: string }, Rest extends unknown[], T>(
  make: (page: Page, ...rest: Rest) => Promise<T>,
): (page: Page, ...rest: Rest) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (page, ...rest) => {
    const known = import.meta.env.DEV ? undefined : made.get(page.file);
    const value = known ?? make(page, ...rest);
    made.set(page.file, value);
    return value;
  };
}
