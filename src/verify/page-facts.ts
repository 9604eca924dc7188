/** What the checks need to know of one page, and no more: ten thousand of these are kept at once. */
export interface PageFacts {
  /** Root-relative address without the base: `/questions/x/`, `/404.html`. */
  address: string;
  /** Size of the HTML in bytes. */
  bytes: number;
  /** `lang` of the root element. */
  lang?: string;
  /** Text of every `<title>` in the head, of every meta description, and every canonical address, as written. */
  titles: readonly string[];
  descriptions: readonly string[];
  canonicals: readonly string[];
  /** Whether a robots meta keeps search engines from listing the page. */
  noindex: boolean;
  /** Pictures for previews, as Open Graph names them. */
  images: readonly Image[];
  /** Where a meta refresh sends the reader. */
  refresh?: string;
  /** Headings in order, with the beginning of their text. */
  headings: readonly Heading[];
  /** Ids, each once; and those that occur more than once. */
  ids: readonly string[];
  duplicateIds: readonly string[];
  /** Addresses that a reader, a feed reader or a preview may follow, as written, each once. */
  links: readonly string[];
  /** Addresses that a browser fetches or sends to, as written, each once. */
  requests: readonly string[];
  /** Addresses of scripts among them, and where forms send to. */
  scripts: readonly string[];
  forms: readonly string[];
  /** Contents of every Content-Security-Policy meta in the head. */
  policies: readonly string[];
  /** Elements that stand before the first policy, so that it cannot hold them: `<script>`, `<link rel="stylesheet">`. */
  beforePolicy: readonly string[];
  /** Inline scripts and styles that a policy must list. */
  inline: readonly InlineCode[];
  /** Attributes that no policy of ours allows: `onclick of <button>`, `style of <td>`. */
  blockedAttributes: readonly string[];
  /** Elements that neither a template nor the sanitiser gives, and head elements in the body. */
  unusual: readonly string[];
}

export interface Heading {
  level: number;
  text: string;
}

/** A picture for previews, with what the page says of it. */
export interface Image {
  url: string;
  width?: number;
  height?: number;
  alt?: string;
}

export interface InlineCode {
  element: 'script' | 'style';
  /** As a policy writes it: `sha256-…`. */
  hash: string;
}
