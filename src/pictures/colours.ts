import type { LevelId } from '../model/site.ts';

/** The light colours of src/styles/tokens.css, which a picture cannot read; a test compares them. */
export const colours = { paper: '#fbfbf9', ink: '#1b2220', soft: '#525d59', mid: '#006458' } as const;

/** What each level is drawn in. */
export const hues: Readonly<Record<LevelId, string>> = {
  junior: '#845600',
  'mid-level': colours.mid,
  senior: '#7c285a',
  'every-level': colours.ink,
};

/** A colour laid thinly on the paper: `share` of it, from 0 to 1. */
export function thin(colour: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [colour, colours.paper].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round(share * (over ?? 0) + (1 - share) * (under ?? 0));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
