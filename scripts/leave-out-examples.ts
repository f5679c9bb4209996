// Vite plugin: leaves out of the built extension the map's examples that only checks read. What must be found by a signal stays: lines
// are likened to it, and "Why?" shows it.
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { z } from '../lib/schema/zod.ts';

const BehaviourFileSchema = z.looseObject({ examples: z.strictObject({ finds: z.array(z.string()), ignores: z.array(z.string()) }) });
const ThemesFileSchema = z.array(z.looseObject({}));
const NONE = { finds: [], ignores: [] };

export function leaveOutExamples(): Plugin {
  return {
    name: 'leave-out-examples',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0]?.split(sep).join('/') ?? '';
      if (path.includes('/competency-maps/behaviours/')) {
        const behaviour = BehaviourFileSchema.parse(JSON.parse(code));
        return { code: JSON.stringify({ ...behaviour, examples: { finds: behaviour.examples.finds, ignores: [] }, storyExamples: NONE }), map: null };
      }
      if (!path.endsWith('/competency-maps/themes.json')) return null;
      return { code: JSON.stringify(ThemesFileSchema.parse(JSON.parse(code)).map((theme) => ({ ...theme, examples: NONE }))), map: null };
    },
  };
}
