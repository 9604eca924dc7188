import type { ChapterFrontMatter, LevelPageFrontMatter, PlainPageFrontMatter } from '../schemas/guide.ts';
import type { LoadedThread } from '../schemas/thread.ts';
import type { CompanyTitlesEntry } from '../schemas/titles.ts';
import type { CriterionEntry, Dimension, Door, Level, Source, Term, Topic } from '../schemas/vocabularies.ts';

export type { Dimension, Level, Source, Term, Topic };
export type LevelId = Level['id'];

/** What every page has: a place in the site and a file behind it. */
export interface Placed {
  /** Root-relative address without the base. */
  address: string;
  /** Content file, from the project's root. */
  file: string;
}

/** A chapter of the guide with its references resolved. */
export interface Chapter
  extends Placed, Omit<ChapterFrontMatter, 'topics' | 'dimensions' | 'threads' | 'sources'> {
  level: Level;
  slug: string;
  /** Place on its shelf, from the file's number. */
  order: number;
  topics: readonly Topic[];
  dimensions: readonly Dimension[];
  sources: readonly Source[];
  /** What of the levels the chapter helps to show; set where a criterion names it. */
  criteria?: readonly Criterion[];
  /** Threads that the chapter names, then those that name the chapter. */
  threads: readonly Thread[];
  previous?: Chapter;
  next?: Chapter;
}

/** A thread of the archive with its references resolved. Its text stays in its file until its page is written. */
export type Thread = Placed &
  Unresolved<LoadedThread> & {
    slug: string;
    levels: readonly Level[];
    topics: readonly Topic[];
    sources: readonly Source[];
    /** Answers that were taken down. They are not among `answers`: nothing but this note is left of them. */
    removedAnswers: readonly RemovedAnswer[];
    /** Chapters that the thread names, then those that name the thread. */
    chapters: readonly Chapter[];
    /** What of the levels the thread helps to show; set where a criterion names it. */
    criteria?: readonly Criterion[];
    /** Threads that this one names, as written. */
    related: readonly Thread[];
    /** The thread asked just after this one, of those about its first topic. */
    newer?: Thread;
    /** The thread asked just before this one, of those about its first topic. */
    older?: Thread;
  };

/** The note that stands in place of an answer. */
export interface RemovedAnswer {
  /** Anchor that it keeps. */
  id: string;
  reason: string;
  /** Day of the removal. */
  date: string;
  /** How many of the answers that stay come before it: others may call it "the second answer". */
  place: number;
}

/** The note that stands in place of a thread. Nothing of the thread itself is known any more. */
export interface Tombstone extends Placed {
  slug: string;
  reason: string;
  /** Day of the removal. */
  date: string;
  /** Anchors that links to parts of the thread still lead to. */
  anchors: readonly string[];
}

export interface LevelPage extends Placed, Omit<LevelPageFrontMatter, 'sources'> {
  level: Level;
  sources: readonly Source[];
  chapters: readonly Chapter[];
  /** Threads that help this level, newest first. */
  threads: readonly Thread[];
}

export interface PlainPage extends Placed, PlainPageFrontMatter {
  slug: string;
}

/** A topic and everything that is about it, as it stands on one shelf in a library. */
export interface TopicShelf {
  topic: Topic;
  chapters: readonly Chapter[];
  /** Newest first. */
  threads: readonly Thread[];
}

/** One thing that a level looks like in one dimension. */
export type Criterion = Omit<CriterionEntry, 'agree' | 'chapters' | 'threads'> & {
  dimension: Dimension;
  level: Level;
  agree: readonly Source[];
  chapters: readonly Chapter[];
  threads: readonly Thread[];
};

/** What one company calls the levels. */
export type CompanyTitles = Omit<CompanyTitlesEntry, 'source'> & { source: Source };

/** A door of the home page with the thread that it opens. */
export type OpenDoor = Omit<Door, 'id'> & { thread: Thread };

/** The whole site, assembled once and then only read. */
export interface Site {
  /** Every level first, then up the ladder. */
  levels: readonly Level[];
  levelPages: readonly LevelPage[];
  /** In the order of the guide: every level first, then up the ladder; inside a shelf by number. */
  chapters: readonly Chapter[];
  /** Newest first. */
  threads: readonly Thread[];
  /** Threads that were taken down, by slug. They are nowhere else. */
  tombstones: readonly Tombstone[];
  /** What the home page leads to at once, in its order. */
  doors: readonly OpenDoor[];
  /** Topics that something is about, in the order of the vocabulary. */
  shelves: readonly TopicShelf[];
  dimensions: readonly Dimension[];
  /** By dimension and level, as in the file. */
  criteria: readonly Criterion[];
  /** As in the file. */
  titles: readonly CompanyTitles[];
  /** What people type who need a page, by its address. */
  asked: ReadonlyMap<string, readonly string[]>;
  /** By term, as in a dictionary. */
  terms: readonly Term[];
  pages: readonly PlainPage[];
}

/** The fields of a thread that hold no references; archived threads and samples stay apart. */
type Unresolved<T> = T extends LoadedThread
  ? Omit<T, 'levels' | 'topics' | 'chapters' | 'related' | 'sources'>
  : never;
