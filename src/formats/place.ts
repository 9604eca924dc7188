/** Makes a root-relative path absolute: origin, base, path. Whatever leaves the site in a file of its own names whole addresses. */
export type Absolute = (path: string) => string;
