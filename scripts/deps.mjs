// Runs before every command, on whatever Node the machine has (20 or newer): installs the locked dependencies when they are not there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.cache', 'crossread-lock.sha256');
const lockText = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
const wanted = createHash('sha256').update(lockText).digest('hex');

/** Node strips types without a flag from here on. */
const enough = [22, 18];

function refuse(message, hint) {
  console.error(`${message}\n  ${hint}`);
  process.exit(1);
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** True when npm's own note of what it installed names every package of the lock that is not optional, in the locked version. */
function installedByHand() {
  const note = path.join(modules, '.package-lock.json');
  if (!existsSync(note)) return false;
  const there = readJson(note).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([place, entry]) =>
      place === '' || (there[place] ? there[place].version === entry.version : entry.optional === true),
  );
}

/** Written beside and renamed, so that a stamp is there whole or not at all. */
function writeStamp() {
  mkdirSync(path.dirname(stamp), { recursive: true });
  const next = `${stamp}.${process.pid}`;
  writeFileSync(next, wanted);
  renameSync(next, stamp);
}

function install() {
  const count = Object.keys(JSON.parse(lockText).packages).length - 1;
  const why = existsSync(modules) ? 'are not those of package-lock.json' : 'are missing';
  console.error(
    `Crossread: the dependencies ${why}. Installing up to ${count} locked packages into node_modules (about 650 MB on disk, a minute or less) …`,
  );
  rmSync(stamp, { force: true });
  // Windows cannot delete a running node.exe, and this script may be running on the one inside node_modules: no clean slate there.
  const task = process.platform === 'win32' && existsSync(modules) ? ['install', '--no-save'] : ['ci'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...task], {
        cwd: root,
        stdio: ['ignore', 2, 2],
      })
    : spawnSync('npm', task, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (done.status !== 0)
    refuse(
      'npm could not install the dependencies (its own words stand above).',
      `Check the network, then run "npm ${task.join(' ')}" in ${root}.`,
    );
}

/** Version of the Node that npm scripts will run on: the pinned one out of node_modules, else this one. */
function scriptNode() {
  const bin = path.join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const run = existsSync(bin)
    ? spawnSync(bin, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' })
    : undefined;
  return run?.status === 0
    ? { version: run.stdout.trim(), from: 'node_modules' }
    : { version: process.version, from: 'this machine' };
}

function checkNode() {
  const { version, from } = scriptNode();
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  if (major > enough[0] || (major === enough[0] && minor >= enough[1])) return `${version} from ${from}`;
  return refuse(
    `Crossread needs Node ${enough.join('.')} or newer; npm has no pinned Node for ${process.platform}-${process.arch}, and this machine has ${version}.`,
    'Install a newer Node (nodejs.org) and try again.',
  );
}

if (Number(process.versions.node.split('.')[0]) < 20)
  refuse(`Crossread needs Node 20 or newer to install itself; this is ${process.version}.`, 'Install a newer Node.');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const fresh = !installedByHand();
  if (fresh) install();
  const node = checkNode();
  writeStamp();
  if (fresh)
    console.error(
      `Crossread: installed ${Object.keys(readJson(path.join(modules, '.package-lock.json')).packages).length} packages; scripts run on Node ${node}.`,
    );
}
