import { parseArgs } from 'node:util';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly help: string;
  /** What stands for the value in the help, e.g. `DIR`. */
  readonly value?: string;
}

export interface Command<O extends Record<string, Option>> {
  /** As typed, e.g. `npm run records`. */
  readonly name: string;
  readonly summary: string;
  readonly options: O;
}

/** What was typed, by option name. */
export type Values<O extends Record<string, Option>> = {
  readonly [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean;
};

const shared = { help: { type: 'boolean', help: 'Print this and stop' } } as const;

function helpText(command: Command<Record<string, Option>>): string {
  const options: [string, Option][] = Object.entries({ ...command.options, ...shared });
  const flags = options.map(([name, o]) => [`--${name}${o.value === undefined ? '' : ` ${o.value}`}`, o.help] as const);
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const lines = flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`);
  return [`${command.name} [-- options]`, '', command.summary, '', ...lines].join('\n');
}

/** A refusal says what is wrong and what to do; it is told without a stack, which would only bury the hint. */
function tell(error: unknown): void {
  if (error instanceof Error && 'hint' in error && typeof error.hint === 'string')
    console.error(`${error.message}\n  ${error.hint}`);
  else console.error(error);
}

const badUse = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');

function read<const O extends Record<string, Option>>(
  command: Command<O>,
): { values: Values<O>; help: boolean } | null {
  try {
    const { values } = parseArgs({ options: { ...command.options, ...shared }, strict: true });
    const { help } = parseArgs({ options: shared, strict: false }).values;
    return { values, help: help === true };
  } catch (error) {
    if (!badUse(error)) throw error;
    console.error(`${error.message}\n\n${helpText(command)}`);
    return null;
  }
}

/**
 * Runs one command. What is heavy to load is best imported inside `act`: help and wrong flags then answer at once. `act` returns the exit code. Exit 2: flags not understood. Exit 1: a refusal (message and
 * hint) or a bug (with its stack).
 */
export async function run<const O extends Record<string, Option>>(
  command: Command<O>,
  act: (values: Values<O>) => Promise<number> | number,
): Promise<void> {
  const asked = read(command);
  if (asked === null) {
    process.exitCode = 2;
    return;
  }
  if (asked.help) {
    console.log(helpText(command));
    return;
  }
  try {
    process.exitCode = await act(asked.values);
  } catch (error) {
    tell(error);
    // A build that failed in one of its pages leaves open what would keep this process up for good.
    process.exit(1);
  }
}
