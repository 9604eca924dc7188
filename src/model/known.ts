import type { Lookup } from './lookup.ts';
import type { Dimension, Level, Source, Topic } from './site.ts';

/** The closed vocabularies by id. */
export interface Known {
  levels: Lookup<Level>;
  topics: Lookup<Topic>;
  dimensions: Lookup<Dimension>;
  sources: Lookup<Source>;
}
