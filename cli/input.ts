// Files and standard input → one posting at a time, in order, without holding more than one file's line in memory.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fail, ok, type Result } from '../lib/schema/result.ts';
import { z } from '../lib/schema/zod.ts';
import { STDIN } from './arguments.ts';
import { decodeHtml, findSavedFrom } from './decode-html.ts';

const Field = z.string().nullish();

const PostingObjectSchema = z
  .looseObject({ id: z.union([z.string(), z.number()]).nullish(), url: Field, title: Field, company: Field, location: Field, text: Field, html: Field })
  .refine(({ text, html }) => isFilled(text) || isFilled(html), { error: 'needs "text" or "html"' });

const QueryObjectSchema = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() });

/** A posting to analyse: its text or its page, with what its owner says about it. */
export interface PostingInput {
  id: string | null;
  url: string | null;
  title: string | null;
  company: string | null;
  location: string | null;
  content: { kind: 'text' | 'html'; source: string };
}

/** What a posting asks for, to find stories for. */
export interface QueryInput {
  id: string | number;
  text: string;
}

/** Where something stands in the input, for messages. */
export interface Place {
  file: string;
  line: number;
}

export type Item<Input> = { place: Place; size: number } & Result<Input, string>;

/** Every posting of the files, in order; what cannot be read comes as a failed item in its place. */
export async function* readPostings(files: readonly string[]): AsyncGenerator<Item<PostingInput>> {
  for (const file of files) yield* readFileItems(file, parsePosting);
}

/** Every query of the files, in order. */
export async function* readQueries(files: readonly string[]): AsyncGenerator<Item<QueryInput>> {
  for (const file of files) yield* readLines(file, parseQuery);
}

/** How the file is called in messages. */
export function nameOfFile(file: string): string {
  return file === STDIN ? 'standard input' : file;
}

type Parse<Input> = (value: unknown) => Result<Input, string>;

async function* readFileItems(file: string, parse: Parse<PostingInput>): AsyncGenerator<Item<PostingInput>> {
  const kind = extname(file).toLowerCase();
  if (file === STDIN || kind === '.jsonl') yield* readLines(file, parse);
  else yield await readWhole(file, kind, parse);
}

async function readWhole(file: string, kind: string, parse: Parse<PostingInput>): Promise<Item<PostingInput>> {
  const place = { file: nameOfFile(file), line: 1 };
  const known = kind === '.html' || kind === '.htm' || kind === '.txt' || kind === '.md' || kind === '.json';
  if (!known) return { place, size: 0, ...fail(`only .html, .htm, .txt, .md, .json and .jsonl files can be read, not "${basename(file)}"`) };
  const bytes = await readBytes(file);
  if (!bytes.ok) return { place, size: 0, ...bytes };
  const size = bytes.value.length;
  if (kind === '.json') return { place, size, ...parseJson(decodeText(bytes.value), parse, place) };
  return { place, size, ...(kind === '.txt' || kind === '.md' ? plainText(decodeText(bytes.value)) : savedPage(bytes.value)) };
}

async function* readLines<Input>(file: string, parse: Parse<Input>): AsyncGenerator<Item<Input>> {
  const name = nameOfFile(file);
  const stream = file === STDIN ? process.stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const text of splitLines(stream)) {
      line += 1;
      const bare = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (bare.trim() === '') continue;
      const place = { file: name, line };
      yield { place, size: Buffer.byteLength(text) + 1, ...parseJson(bare, parse, null) };
    }
  } catch (error) {
    yield { place: { file: name, line: line + 1 }, size: 0, ...fail(reasonOf(error)) };
  }
}

/** The lines of a stream. Not by `readline`: it also breaks lines at U+2028, which may stand inside a string of JSON. */
async function* splitLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const lines = String(chunk).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      parts.push(line);
      yield parts.join('').replace(/\r$/, '');
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join('');
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** `place` of a whole-file input is moved to the line where its JSON breaks. */
function parseJson<Input>(text: string, parse: Parse<Input>, place: Place | null): Result<Input, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (place) place.line = lineOf(text, message);
    return fail(`not valid JSON: ${oneLine(message)}`);
  }
  return parse(value);
}

function lineOf(text: string, message: string): number {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}

function parsePosting(value: unknown): Result<PostingInput, string> {
  const parsed = PostingObjectSchema.safeParse(value);
  if (!parsed.success) return fail(describe(parsed.error));
  const { id, url, title, company, location, text, html } = parsed.data;
  const content = isFilled(text) ? { kind: 'text' as const, source: text } : { kind: 'html' as const, source: html ?? '' };
  return ok({ id: id === null || id === undefined ? null : String(id), url: url ?? null, title: title ?? null, company: company ?? null, location: location ?? null, content });
}

function parseQuery(value: unknown): Result<QueryInput, string> {
  const parsed = QueryObjectSchema.safeParse(value);
  return parsed.success ? ok({ id: parsed.data.id, text: parsed.data.text }) : fail(describe(parsed.error));
}

function plainText(source: string): Result<PostingInput, string> {
  if (source.trim() === '') return fail('the file is empty');
  return ok({ ...NOTHING_KNOWN, content: { kind: 'text', source } });
}

function savedPage(bytes: Buffer): Result<PostingInput, string> {
  const source = decodeHtml(bytes);
  if (source.trim() === '') return fail('the file is empty');
  return ok({ ...NOTHING_KNOWN, url: findSavedFrom(source), content: { kind: 'html', source } });
}

const NOTHING_KNOWN = { id: null, url: null, title: null, company: null, location: null } as const;

async function readBytes(file: string): Promise<Result<Buffer, string>> {
  try {
    return ok(await readFile(file));
  } catch (error) {
    return fail(reasonOf(error));
  }
}

function decodeText(bytes: Buffer): string {
  return new TextDecoder().decode(bytes);
}

/** The first fault in words: `"title": expected string`. */
function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return 'not in the expected form';
  const where = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
  return oneLine(`${where}${issue.message.replace(/^Invalid input: /, '')}`);
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return oneLine(error instanceof Error ? error.message : String(error));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isFilled(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value.trim() !== '';
}
