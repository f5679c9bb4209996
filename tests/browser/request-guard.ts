// Reads Chromium's own log of the network (--log-net-log) and lists what an extension asked of it. The log sees every
// request of every process, also those made before a test can look.
import { readFileSync } from 'node:fs';
import { z } from '../../lib/schema/zod.ts';

const LogStart = z.object({ constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }) });
const LogEvent = z.object({ type: z.number(), params: z.object({ url: z.string(), initiator: z.string(), request_type: z.string().optional() }) });

/**
 * Addresses that pages or workers of an extension asked for, but for the extension's own files.
 * A page that the person opens from the extension (a link to the posting) is no request of the extension.
 * @throws Error when the log cannot be understood, so that a changed format never looks like silence.
 */
export function readExtensionRequests(netLog: string): string[] {
  const lines = readFileSync(netLog, 'utf8').split('\n');
  const start = LogStart.parse(JSON.parse(`${(lines[0] ?? '').replace(/,\s*$/, '')}}`));
  const startJob = start.constants.logEventTypes['URL_REQUEST_START_JOB'];
  if (startJob === undefined) throw new Error('The network log has no URL_REQUEST_START_JOB events.');
  return lines.slice(1).flatMap((line) => {
    const event = LogEvent.safeParse(parseLine(line));
    if (!event.success || event.data.type !== startJob) return [];
    const { url, initiator, request_type: requestType } = event.data.params;
    const byExtension = initiator.startsWith('chrome-extension://') && !url.startsWith('chrome-extension://');
    return byExtension && requestType !== 'main frame' ? [url] : [];
  });
}

/** One event a line, each ending with a comma; a browser that was killed leaves the last one cut off. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return null;
  }
}
