import { templates } from '../support/pages.ts';

/** What is pictured: one page of each template, and those that wear the colours of the other levels. */
export const pictured: Readonly<Record<string, string>> = {
  ...templates,
  junior: '/guide/junior/',
  senior: '/guide/senior/',
  'mid-level chapter': '/guide/mid-level/to-senior/',
};
