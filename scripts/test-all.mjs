/**
 * Runs types, lint, dependency rules, the check of the screening model, unit tests and system tests, goes on after a failure, and counts.
 * Ends with one line `N passed, N failed`: the jest tests plus one each for types, lint, rules and model.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PROJECT } from './lib/project.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--colors=false'];
const files = process.argv.slice(2);
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'roundtable-test-'));
const failures = [];
let passed = 0;

const checks = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['rules', 'npm', ['run', '--silent', 'rules']],
  ['model', 'npm', ['run', '--silent', 'screening:train', '--', '--check']],
];
for (const [name, command, args] of checks) {
  const { code, output, seconds } = await run(command, args);
  if (code === 0) passed++;
  else failures.push({ name, message: output.trim() });
  print(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  if (code !== 0) print(indent(output));
}

// One at a time: each system test runs a bot and several clients besides. A client that a failed test left does not hold the run.
await jest('unit', ['--selectProjects', 'unit']);
await jest('system', ['--selectProjects', 'system', '--runInBand', '--forceExit']);
fs.rmSync(results, { recursive: true, force: true });

if (failures.length > 0) print('\nFailed:');
for (const { name, message } of failures) print(`- ${name}\n${indent(message.split('\n').slice(0, 12).join('\n'))}`);
print(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs one project of jest and counts its tests; a file that does not load counts as one failure, a skipped test too. */
async function jest(project, args) {
  const outputFile = path.join(results, `${project}.json`);
  print(`\n${project} tests`);
  const options = ['--json', `--outputFile=${outputFile}`, '--passWithNoTests', '--silent=false'];
  const { code, output, seconds } = await run('node', [...JEST, ...args, ...options, ...files], showFile);
  if (!fs.existsSync(outputFile)) {
    failures.push({ name: `${project}: jest did not end`, message: output.slice(-3000) });
    return;
  }
  const report = JSON.parse(fs.readFileSync(outputFile, 'utf8'));
  const before = failures.length;
  for (const file of report.testResults) {
    const name = path.relative(PROJECT, file.name);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      else
        failures.push({ name: `${name}: ${test.fullName}`, message: test.failureMessages.join('\n') || `it was ${test.status}, not run` });
    }
    if (file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed')) {
      failures.push({ name: `${name}: does not run`, message: file.message });
    }
  }
  if (code !== 0 && failures.length === before)
    failures.push({ name: `${project}: jest ended with ${code}`, message: output.slice(-3000) });
  print(`  ${report.numPassedTests} of ${report.numTotalTests} in ${report.numTotalTestSuites} files (${seconds} s)`);
}

/** Jest tells file by file how it went, and names what failed; the rest of its output is shown at the end, for failures only. */
function showFile(line) {
  if (/^(PASS|FAIL) /.test(line)) print(`  ${line.replace(/^PASS/, 'passed').replace(/^FAIL/, 'FAILED')}`);
  if (/^ {2}● /.test(line)) print(`  ${line}`);
}

function run(command, args, onLine = () => {}) {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        lines.forEach((line) => void onLine(line));
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message, seconds: 0 }));
    child.on('close', (code) => resolve({ code, output, seconds: ((Date.now() - start) / 1000).toFixed(1) }));
  });
}

function indent(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
