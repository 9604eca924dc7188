import { z } from 'astro/zod';

const parts =
  /^\/(?:(?!\.+\/)[a-z0-9._~-]+\/)*(?:[a-z0-9_~-][a-z0-9._~-]*\.[a-z0-9]+)?(?:#[a-z0-9][a-z0-9._-]*)?$/;

/** An address of this site as the ledger writes it: root-relative, without the base, a page with its slash. */
const address = z
  .string()
  .regex(
    parts,
    'is no address of this site → write it from the first slash on, without the base, a page with a slash at its end: /guide/junior/asking/',
  );

/** `content/redirects.yaml`: where something stands now that was published at another address. */
export const redirect = z.strictObject({
  /** The address that was published: a page, a file, or a part of a page (`/guide/junior/asking/#old-heading`). */
  from: address,
  /** Where it stands now. A part of a page can only become a part of the same page: no server sees what follows #. */
  to: address,
});
export type Redirect = z.infer<typeof redirect>;
