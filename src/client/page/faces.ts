import { shift, type Place } from '../../model/shift.ts';

/**
 * How much of the page may move when its faces come, as browsers count it: a line or two in the lower half of the window. A tenth of what
 * they call good; most pages stay below a twentieth of this. https://web.dev/articles/cls
 */
const most = 0.01;

/** Milliseconds after the page was asked for: later, its reader keeps the letters in which they began to read. */
const latest = 3_000;

/** Pixels below the window that count as part of it: the room that a box keeps above its first line. */
const edge = 48;

const root = document.documentElement;

/** Waits for the faces, and sets the page in them where it then stays as it stands; where not, the next page has them from the start. */
async function setInFaces(): Promise<void> {
  await Promise.all(['', 'italic '].map((style) => document.fonts.load(`${style}1em piazzolla`)));
  if (performance.now() > latest) return;
  const pieces = inWindow();
  const before = pieces.map(placeOf);
  delete root.dataset.faces;
  const moved = shift(before, pieces.map(placeOf), { width: innerWidth, height: innerHeight + edge });
  if (moved > most) root.dataset.faces = 'late';
}

/** The texts and empty elements that stand in the window or might come into it. */
function inWindow(): Node[] {
  const pieces: Node[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      const { top, bottom } = measured(node).getBoundingClientRect();
      const isNear = bottom > -innerHeight / 2 && top < innerHeight * 1.5;
      return isNear && !(node instanceof HTMLElement && !node.checkVisibility())
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT;
    },
  );
  while (walker.nextNode() !== null) if (!walker.currentNode.hasChildNodes()) pieces.push(walker.currentNode);
  return pieces;
}

/** Where a piece begins, and the box that counts: for a text all the width of its lines. */
function placeOf(node: Node): Place {
  const piece = measured(node);
  const box = piece.getBoundingClientRect();
  const start = piece.getClientRects()[0] ?? box;
  if (piece === node) return { start, box };
  let holder = node.parentElement!;
  while (getComputedStyle(holder).display === 'inline') holder = holder.parentElement!;
  const { left, right } = holder.getBoundingClientRect();
  return { start, box: { left, right, top: box.top, bottom: box.bottom } };
}

/** What can tell the place of a node: elements can themselves, and faster than a range that has to look at all that is in them. */
function measured(node: Node): Element | Range {
  if (node instanceof Element) return node;
  const range = document.createRange();
  range.selectNode(node);
  return range;
}

if (root.dataset.faces === 'late') void setInFaces();
