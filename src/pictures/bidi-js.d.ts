/** The part of bidi-js that is used here; the package brings no types. */
declare module 'bidi-js' {
  interface Levels {
    /** One level for each UTF-16 code unit; odd ones run from right to left. */
    levels: Uint8Array;
    paragraphs: readonly { start: number; end: number; level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl' | 'auto'): Levels;
  }
  export default function bidiFactory(): Bidi;
}
