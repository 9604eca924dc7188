import type { ElementRule } from './rules.ts';

/** Boxes of a task list are named by what they say; their text is beside them, not a label of theirs. */
export const taskBoxes: ElementRule = {
  filter: ['input'],
  visit(box, context) {
    context.setProperty(box, 'ariaLabel', box.properties.checked === true ? 'Done' : 'Not done');
    return undefined;
  },
};
