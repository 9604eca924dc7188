import type { ChapterFrontMatter, LevelPageFrontMatter, PlainPageFrontMatter } from '../schemas/guide.ts';
import type { LoadedThread } from '../schemas/thread.ts';
import type { Redaction } from '../schemas/redactions.ts';
import type { Redirect } from '../schemas/redirects.ts';
import type { CompanyTitlesEntry } from '../schemas/titles.ts';
import type {
  Asked,
  CriterionEntry,
  Dimension,
  Door,
  Level,
  Source,
  Term,
  Topic,
} from '../schemas/vocabularies.ts';

/** An entry as a reader of files hands it over: its file, and its fields as the schema left them. */
export interface Entry<T> {
  /** Path from the project's root, with forward slashes. */
  file: string;
  data: T;
}

/** All content, validated field by field; whether the fields of one file agree with the others is for `assemble` to say. */
export interface Content {
  levels: readonly Entry<Level>[];
  topics: readonly Entry<Topic>[];
  dimensions: readonly Entry<Dimension>[];
  terms: readonly Entry<Term>[];
  sources: readonly Entry<Source>[];
  doors: readonly Entry<Door>[];
  criteria: readonly Entry<CriterionEntry>[];
  titles: readonly Entry<CompanyTitlesEntry>[];
  asked: readonly Entry<Asked>[];
  chapters: readonly Entry<ChapterFrontMatter>[];
  levelPages: readonly Entry<LevelPageFrontMatter>[];
  pages: readonly Entry<PlainPageFrontMatter>[];
  threads: readonly Entry<LoadedThread>[];
  redactions: readonly Entry<Redaction>[];
  redirects: readonly Entry<Redirect>[];
}
