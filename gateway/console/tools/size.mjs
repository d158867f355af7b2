// What a browser loads before it can show anything may not grow beyond the limit.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 250_000;
const out = process.argv[process.argv.indexOf("--outDir") + 1] ?? "../target/classes/console";
const page = readFileSync(`${out}/index.html`, "utf8");
const first = [...page.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
const bytes = first.reduce((sum, file) => sum + gzipSync(readFileSync(`${out}/${file}`), { level: 9 }).length, 0);
console.log(`first script: ${first.length} files, ${bytes} bytes gzip (limit ${LIMIT})`);
if (first.length === 0 || bytes > LIMIT) process.exit(1);
