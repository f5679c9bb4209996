// The story bank that --stories names → stories. A story that cannot be read is named, and the others are used.
import { readFile } from 'node:fs/promises';
import { fail, ok, type Result } from '../lib/schema/result.ts';
import { StoryInputSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { reasonOf } from './input.ts';

const BankSchema = z.looseObject({ stories: z.array(z.unknown()) });

export interface Bank {
  stories: Story[];
  /** One line for each story left out, without the file's name. */
  problems: string[];
}

/** @returns a failure (one line, without the file's name) when there is no bank at all. */
export async function readBank(file: string): Promise<Result<Bank, string>> {
  let value: unknown;
  try {
    value = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail(error instanceof SyntaxError ? `not valid JSON: ${reasonOf(error)}` : reasonOf(error));
  }
  const bank = BankSchema.safeParse(value);
  return bank.success ? ok(readStories(bank.data.stories)) : fail('no story bank: it needs {"stories": […]}');
}

function readStories(raw: readonly unknown[]): Bank {
  const stories = new Map<string, Story>();
  const problems: string[] = [];
  raw.forEach((entry, at) => {
    const story = StoryInputSchema.safeParse(entry);
    const issue = story.error?.issues[0];
    if (!story.success) problems.push(`story ${at + 1}: ${issue && issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''}${(issue?.message ?? 'not a story').replace(/^Invalid input: /, '')}`);
    else if (stories.has(story.data.id)) problems.push(`story ${at + 1}: the id "${story.data.id}" is used before`);
    else stories.set(story.data.id, story.data);
  });
  return { stories: [...stories.values()], problems };
}
