import {
  type DrawAnswer,
  drawAnswerSchema,
  type HostRequest,
} from '../../domain/importing/hostRequest';
import { type ParseAnswer, parseAnswerSchema } from '../../domain/importing/parsedDocument';
import type { RefusalCode } from '../../domain/importing/refusal';
import type { TextEncoding } from '../../domain/importing/textEncodings';
import { failure, type Result, success } from '../../domain/result';
import type { PageImage } from '../../preload/bridge';
import { takeTurns } from '../disk/takeTurns';
import { askHost, type HostReply } from './askHost';
import { hostLimits } from './hostLimits';
import { megabytesOf } from './megabytesOf';
import { type HostMaterial, type HostWindow, openHostWindow } from './openHostWindow';

/** Where a stranger's file is read: one file at a time, in a process without any rights. */
export type ParseHost = {
  /**
   * Never rejects for what a file does. The answer has been checked; its words are still a stranger's.
   * @param encoding the one that the reader has chosen; without it, it is found out
   */
  parse(bytes: Uint8Array, name: string, encoding?: TextEncoding): Promise<ParseAnswer>;
  /** A page of a PDF, from 1, drawn so many device pixels wide. While its reader turns the pages the file is loaded once. */
  drawPage(file: DrawnFile, page: number, width: number): Promise<Result<PageImage>>;
  /** Ends the process, whatever it is about; what was asked is refused. */
  close(): Promise<void>;
};

/** A file that pages are drawn of. */
export type DrawnFile = {
  /** No other file has it. */
  readonly key: string;
  readonly load: () => Promise<Result<Uint8Array>>;
};

/** A host that nobody has asked for this long is ended; another is ready in less than a second. */
const IDLE_MS = 30_000;

/** A host that one file has left with more than this would have too little room for the next. */
const MOST_LEFT_MEGABYTES = 256;

/** A host in which a file stays open for its pages may hold more: two thirds of what it may ever take. */
const MOST_DRAWN_MEGABYTES = 512;

type Failure = Extract<HostReply, { kind: 'failed' }>['cause'] | 'answer';

const refusals: Readonly<Record<Failure, { code: RefusalCode; message: string }>> = {
  time: { code: 'timeout', message: `It could not be read within ${hostLimits.seconds} seconds.` },
  memory: {
    code: 'too-complex',
    message: `It takes more than ${hostLimits.megabytes} MB of memory to read.`,
  },
  crash: { code: 'too-complex', message: 'It brought down the process that reads files.' },
  answer: { code: 'corrupt', message: 'What was read from it makes no sense.' },
};

/** Opens nothing yet: the process is started with the first file. */
export function openParseHost(material: HostMaterial): ParseHost {
  const inTurn = takeTurns();
  let host: HostWindow | undefined;
  let idle: NodeJS.Timeout | undefined;
  /** The file that the host has open to draw from. */
  let drawn: string | undefined;

  const end = (): void => {
    clearTimeout(idle);
    if (host !== undefined && !host.window.isDestroyed()) {
      host.window.webContents.forcefullyCrashRenderer();
      host.window.destroy();
    }
    host = undefined;
    drawn = undefined;
  };

  /** The host for the next file: the one at hand unless it has died meanwhile or holds too much. */
  const ready = async (most = MOST_LEFT_MEGABYTES): Promise<HostWindow> => {
    clearTimeout(idle);
    if (host !== undefined && !isFit(host, most)) end();
    host ??= await openHostWindow(material);
    return host;
  };

  /** After any failure the next file gets a fresh host. */
  const ask = async <Answer>(
    asked: HostWindow,
    request: HostRequest,
    check: (answer: unknown) => Answer | undefined,
  ) => {
    const reply = await askHost(asked, request);
    const answer = reply.kind === 'answered' ? check(reply.answer) : undefined;
    if (answer === undefined) end();
    else idle = setTimeout(end, IDLE_MS);
    return answer ?? refused(reply.kind === 'failed' ? reply.cause : 'answer');
  };

  const draw = async (file: DrawnFile, page: number, width: number) => {
    const asked = await ready(drawn === file.key ? MOST_DRAWN_MEGABYTES : MOST_LEFT_MEGABYTES);
    const bytes = drawn === file.key ? success(null) : await file.load();
    if (!bytes.ok) return bytes;
    drawn = file.key;
    const request = { kind: 'draw', file: file.key, bytes: bytes.value, page, width } as const;
    const answer = await ask(asked, request, (said) => drawAnswerSchema.safeParse(said).data);
    if (answer.outcome === 'drawn') return success(imageOf(answer));
    drawn = undefined;
    return failure({ message: answer.message });
  };

  return {
    parse: (bytes, name, encoding) =>
      inTurn(async () => {
        const asked = await ready();
        drawn = undefined;
        const request = { kind: 'parse', bytes, name, encoding } as const;
        return ask(asked, request, (said) => parseAnswerSchema.safeParse(said).data);
      }),
    drawPage: (file, page, width) => inTurn(() => draw(file, page, width)),
    close: async () => end(),
  };
}

function imageOf({ bytes, width, height, pages }: Extract<DrawAnswer, { outcome: 'drawn' }>) {
  return { bytes, width, height, pages };
}

function isFit({ window }: HostWindow, most: number): boolean {
  if (window.isDestroyed() || window.webContents.isCrashed()) return false;
  return megabytesOf(window.webContents) < most;
}

function refused(cause: Failure) {
  return { outcome: 'refused', ...refusals[cause] } as const;
}
