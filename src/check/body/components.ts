/** Components that stand in pages without import, and what each must be given. */
export interface ComponentRules {
  /** Attributes, all of them required. */
  attributes: readonly string[];
  /** The component that must be around it. */
  inside?: string;
  /** Attributes that are one of a few words. */
  choices?: Readonly<Record<string, readonly string[]>>;
}

export const components: Readonly<Record<string, ComponentRules>> = {
  Slip: {
    attributes: ['id', 'kind', 'title'],
    choices: { kind: ['script', 'template', 'checklist', 'example'] },
  },
  Views: { attributes: [] },
  View: { attributes: ['by', 'says'], inside: 'Views' },
  Decides: { attributes: [], inside: 'Views' },
  Cost: { attributes: [] },
  Small: { attributes: ['title'] },
  Note: { attributes: ['title'] },
  Steps: { attributes: [] },
  Pair: { attributes: [] },
  Before: { attributes: ['label'], inside: 'Pair' },
  After: { attributes: ['label'], inside: 'Pair' },
  Monday: {
    attributes: ['dimension', 'level'],
    choices: { level: ['junior', 'mid-level', 'senior', 'all'] },
  },
  Titles: { attributes: [] },
  Tree: { attributes: ['title'] },
  Fork: { attributes: ['ask', 'leave'], inside: 'Tree', choices: { leave: ['yes', 'no'] } },
  Outcome: { attributes: [], inside: 'Tree' },
  Cycle: { attributes: ['title'] },
  Moment: {
    attributes: ['weeks', 'what', 'left'],
    inside: 'Cycle',
    choices: { left: ['0', '1', '2', '3', '4', '5'] },
  },
};
