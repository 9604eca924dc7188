/** A Content-Security-Policy by directive: lower-case names, sources as written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as browsers do: the first of two equal directives counts. */
export function readPolicy(content: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of content.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Sources that hold for elements of a kind: its own directive, or the nearest one that stands in for it. */
export function sourcesFor(policy: Policy, element: 'script' | 'style'): readonly string[] | undefined {
  return policy.get(`${element}-src-elem`) ?? policy.get(`${element}-src`) ?? policy.get('default-src');
}
