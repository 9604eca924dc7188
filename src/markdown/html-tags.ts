/**
 * Tags of HTML that the parser has written: text has no `<` that is not escaped, attributes stand between double quotes.
 * Groups: the slash of an end tag or nothing, and the name. Not for HTML from elsewhere.
 */
export const tagPattern = /<(\/?)([a-z][a-z0-9]*)[^>"]*(?:"[^"]*"[^>"]*)*>/g;
